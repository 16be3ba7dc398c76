// SPDX-License-Identifier: MIT
#include "consolidation/waive.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::consolidation {
namespace {

using foundation::Finding;
using foundation::FindingCode;
using portfolio::Initiative;
using portfolio::Return;
using portfolio::Setup;
using portfolio::Waiver;

/// A waiver as findings are compared with it.
class Matcher {
  public:
    Matcher(const Waiver &waiver, const Setup &setup)
        : waiver_{waiver},
          code_{foundation::fold(waiver.code.value)},
          organisation_{setup.organisations.match(waiver.organisation)},
          initiative_{foundation::fold_name(waiver.initiative)} {
        std::string_view cell = waiver.cell;
        if (const std::size_t mark = cell.rfind('!'); mark != std::string_view::npos) {
            sheet_ = foundation::fold(without_quotes(cell.substr(0, mark)));
            cell.remove_prefix(mark + 1);
        }
        cells_ = foundation::range_from_a1(foundation::tidy(cell));
    }

    bool matches(const Finding &finding, const Return *from) const {
        return foundation::kind_of(finding.code).id == code_ && matches_organisation(finding, from)
               && matches_initiative(finding, from) && matches_cell(finding);
    }

  private:
    static std::string without_quotes(std::string_view name) {
        const bool quoted = name.size() > 1 && name.front() == '\'' && name.back() == '\'';
        return foundation::tidy(quoted ? name.substr(1, name.size() - 2) : name);
    }

    bool matches_organisation(const Finding &finding, const Return *from) const {
        if (waiver_.organisation.empty()) {
            return true;
        }
        if (organisation_ == nullptr) {
            return false;
        }
        const auto named = finding.arguments.find("organisation");
        const auto *name =
            named == finding.arguments.end() ? nullptr : std::get_if<std::string>(&named->second);
        return (name != nullptr && *name == organisation_->id)
               || (from != nullptr && from->organisation == organisation_->id);
    }

    /// By its name, as the finding has it, or by its id.
    bool matches_initiative(const Finding &finding, const Return *from) const {
        if (initiative_.empty() || foundation::fold_name(finding.subject) == initiative_) {
            return true;
        }
        return from != nullptr && !finding.subject.empty()
               && std::any_of(from->initiatives.begin(), from->initiatives.end(), [&](const Initiative &one) {
                      return one.id && foundation::fold_name(one.id->value) == initiative_
                             && one.name.value == finding.subject;
                  });
    }

    bool matches_cell(const Finding &finding) const {
        if (waiver_.cell.empty()) {
            return true;
        }
        const bool on_sheet = sheet_.empty() || foundation::fold(finding.sheet) == sheet_;
        return cells_ && on_sheet && !finding.cells.empty()
               && std::all_of(finding.cells.begin(), finding.cells.end(),
                              [&](foundation::CellAddress cell) { return cells_->contains(cell); });
    }

    const Waiver &waiver_;
    std::string code_;
    const portfolio::Organisation *organisation_;
    std::string initiative_, sheet_;
    std::optional<foundation::CellRange> cells_;
};

/// Whether any of the findings is accepted by the waiver.
bool accept(std::vector<Finding> &findings, const Matcher &matcher, const Waiver &waiver,
            const Return *from) {
    bool any = false;
    for (Finding &finding : findings) {
        if (matcher.matches(finding, from)) {
            finding.accepted = waiver.reason;
            any = true;
        }
    }
    return any;
}

bool is_code(const std::string &text) {
    const auto kinds = foundation::all_finding_kinds();
    return std::any_of(kinds.begin(), kinds.end(), [&](const foundation::FindingKind &kind) {
        return kind.id == foundation::fold(text);
    });
}

Finding unclear(const Waiver &waiver) {
    foundation::CodeList codes;
    for (const foundation::FindingKind &kind : foundation::all_finding_kinds()) {
        foundation::Code code;
        code.id = kind.id;
        codes.codes.push_back(std::move(code));
    }
    Finding finding = foundation::finding(FindingCode::waiver_unclear)
                          .at(waiver.code.place)
                          .with("found", waiver.code.value);
    if (const foundation::Code *near = codes.nearest(waiver.code.value)) {
        finding.with("suggestion", near->id);
    }
    return finding;
}

} // namespace

void waive(portfolio::Portfolio &portfolio) {
    std::vector<Finding> of_waivers;
    for (const Waiver &waiver : portfolio.setup.waivers) {
        if (!is_code(waiver.code.value)) {
            of_waivers.push_back(unclear(waiver));
            continue;
        }
        const Matcher matcher{waiver, portfolio.setup};
        bool used = accept(portfolio.findings, matcher, waiver, nullptr);
        for (Return &one : portfolio.returns) {
            used = accept(one.findings, matcher, waiver, &one) || used;
        }
        if (!used) {
            of_waivers.push_back(foundation::finding(FindingCode::waiver_unused)
                                     .at(waiver.code.place)
                                     .with("code", waiver.code.value)
                                     .with("reason", waiver.reason));
        }
    }
    portfolio.findings.insert(portfolio.findings.end(), of_waivers.begin(), of_waivers.end());
}

void waive(Return &one, const Setup &setup) {
    for (const Waiver &waiver : setup.waivers) {
        accept(one.findings, Matcher{waiver, setup}, waiver, &one);
    }
}

} // namespace kvartal::consolidation
