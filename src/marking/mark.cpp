// SPDX-License-Identifier: MIT
#include "marking/mark.hpp"

#include "marking/marks.hpp"
#include "marking/unmarkable.hpp"
#include "marking/zip_file.hpp"
#include "workbook/package_kind.hpp"
#include "workbook/read.hpp"
#include "workbook/refusal.hpp"
#include "workbook/relationships.hpp"

#include <algorithm>

namespace kvartal::marking {
namespace {

using foundation::FindingCode;

MarkFault fault_of(const foundation::Finding &refusal) {
    switch (refusal.code) {
    case FindingCode::file_old_excel:
    case FindingCode::file_binary_excel:
    case FindingCode::file_opendocument:
    case FindingCode::file_csv:
    case FindingCode::file_html:
    case FindingCode::file_other_kind:
        return MarkFault::not_xlsx;
    default:
        return MarkFault::unreadable;
    }
}

/// A digital signature seals the parts (ECMA-376-2, 13): a change would break it. That of a macro project
/// seals only the project.
bool is_signed(const workbook::Package &package) {
    const auto relationships = workbook::relationships_of("", package);
    return package.has_any_ending("origin.sigs")
           || std::any_of(relationships.begin(), relationships.end(),
                          [](const workbook::Relationship &one) { return one.type == "origin"; });
}

MarkedCopy fault(MarkFault why) {
    return {{}, why};
}

} // namespace

std::string reason(MarkFault fault, const foundation::Texts &texts) {
    switch (fault) {
    case MarkFault::not_xlsx:
        return texts.fill("mark.reason.not-xlsx");
    case MarkFault::unreadable:
        return texts.fill("mark.reason.unreadable");
    case MarkFault::signed_workbook:
        return texts.fill("mark.reason.signed");
    case MarkFault::none:
        break;
    }
    return {};
}

MarkedCopy mark(std::string_view bytes, std::span<const foundation::Finding> findings,
                const foundation::Texts &texts, const workbook::Limits &limits) {
    const workbook::Reading reading = workbook::read_workbook(bytes, "", limits);
    if (!reading.workbook) {
        return fault(fault_of(*reading.refusal));
    }
    try {
        workbook::Budget budget{limits};
        const workbook::Package package{bytes, budget};
        if (workbook::kind_of(package) == workbook::PackageKind::opendocument) {
            return fault(MarkFault::not_xlsx);
        }
        if (is_signed(package)) {
            return fault(MarkFault::signed_workbook);
        }
        PackageEdits edits{package};
        mark_package(edits, *reading.workbook, findings, texts);
        auto changed = changed_zip(bytes, edits.take_changes());
        return changed ? MarkedCopy{std::move(*changed), MarkFault::none} : fault(MarkFault::unreadable);
    } catch (const workbook::Refusal &refusal) {
        return fault(fault_of(refusal.finding));
    } catch (const Unmarkable &unmarkable) {
        return fault(unmarkable.why);
    }
}

} // namespace kvartal::marking
