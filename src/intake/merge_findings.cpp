// SPDX-License-Identifier: MIT
#include "intake/merge_findings.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace kvartal::intake {
namespace {

using foundation::Finding;

constexpr int most_of_a_kind = 300;

/// What a finding says, without the cells and the row that it says it of, and without a guess at what was
/// meant: that is made for the first ones only.
std::string fault_of(const Finding &finding) {
    std::string fault;
    for (const auto &[name, argument] : finding.arguments) {
        if (name == "suggestion") {
            continue;
        }
        for (const foundation::Language language : foundation::all_languages) {
            fault += name + '=' + foundation::written(argument, language) + '\n';
        }
    }
    return fault;
}

using Kind = std::tuple<foundation::FindingCode, foundation::Severity, std::string, std::string>;

} // namespace

std::vector<Finding> merge_findings(std::vector<Finding> findings) {
    struct OfKind {
        std::map<std::string, std::size_t> by_fault;
        std::size_t last = 0;
    };
    std::map<Kind, OfKind> kinds;
    std::vector<Finding> merged;
    for (Finding &finding : findings) {
        OfKind &kind = kinds[{finding.code, finding.severity, finding.file, finding.sheet}];
        const bool is_full = kind.by_fault.size() >= most_of_a_kind;
        const std::string fault = fault_of(finding);
        const auto known = kind.by_fault.find(fault);
        if (known == kind.by_fault.end() && !is_full) {
            kind.last = merged.size();
            kind.by_fault.emplace(fault, merged.size());
            merged.push_back(std::move(finding));
            continue;
        }
        Finding &first = merged[known == kind.by_fault.end() ? kind.last : known->second];
        first.cells.insert(first.cells.end(), finding.cells.begin(), finding.cells.end());
        if (first.subject != finding.subject) {
            first.subject.clear();
        }
    }
    for (Finding &finding : merged) {
        std::sort(finding.cells.begin(), finding.cells.end());
        finding.cells.erase(std::unique(finding.cells.begin(), finding.cells.end()), finding.cells.end());
    }
    return merged;
}

} // namespace kvartal::intake
