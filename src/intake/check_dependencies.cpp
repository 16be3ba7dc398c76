// SPDX-License-Identifier: MIT
#include "foundation/text_folding.hpp"
#include "intake/checks.hpp"

#include <set>

namespace kvartal::intake {
namespace {

using foundation::Finding;
using foundation::FindingCode;

/// All that a dependency may be on: the register's initiatives, by any of their names, and this return's.
class KnownInitiatives {
  public:
    explicit KnownInitiatives(const Reading &reading) {
        for (const portfolio::RegisteredInitiative &known : reading.round->known) {
            add(known.name.value);
            add(known.id);
            for (const std::string &name : known.former_names) {
                add(name);
            }
        }
        for (const InitiativeRow &row : reading.initiatives) {
            add(row.initiative.name.value);
            if (row.initiative.id) {
                add(row.initiative.id->value);
            }
        }
    }

    bool has(const std::string &text) const { return folded_.contains(foundation::fold_name(text)); }

  private:
    void add(const std::string &name) {
        if (!name.empty()) {
            folded_.insert(foundation::fold_name(name));
        }
    }
    std::set<std::string> folded_;
};

/// The register's initiative whose name is most like the text; empty when none is near.
std::string nearest(const std::vector<portfolio::RegisteredInitiative> &known, const std::string &text) {
    foundation::CodeList names;
    for (const portfolio::RegisteredInitiative &one : known) {
        foundation::Code code;
        code.id = one.name.value;
        names.codes.push_back(std::move(code));
    }
    const foundation::Code *near = names.nearest(text);
    return near == nullptr ? std::string{} : near->id;
}

/// A vendor, a decision and the like are not in the register.
bool is_on_initiative(const portfolio::Dependency &dependency) {
    return !dependency.category || dependency.category->value == "initiative"
           || dependency.category->value == "organisation";
}

} // namespace

std::vector<Finding> check_dependencies(const Reading &reading) {
    std::vector<Finding> findings;
    if (reading.round == nullptr || reading.round->known.empty()) {
        return findings;
    }
    const KnownInitiatives known{reading};
    for (const InitiativeRow &row : reading.initiatives) {
        for (const portfolio::Dependency &dependency : row.initiative.dependencies) {
            if (!dependency.on || !is_on_initiative(dependency) || known.has(dependency.on->value)
                || reading.round->organisations.match(dependency.on->value) != nullptr) {
                continue;
            }
            Finding finding = foundation::finding(FindingCode::dependency_unknown)
                                  .at(dependency.on->place)
                                  .about(row.initiative.name.value)
                                  .with("found", dependency.on->value);
            if (std::string near = nearest(reading.round->known, dependency.on->value); !near.empty()) {
                finding.with("suggestion", std::move(near));
            }
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace kvartal::intake
