// SPDX-License-Identifier: MIT
#include "intake/silence.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace kvartal::intake {
namespace {

using foundation::Finding;
using foundation::FindingCode;

/// What one fault of a cell may be called; the one that says best what it is has the highest rank.
struct Naming {
    enum class Fault { other, blank, amount } fault = Fault::other;
    int rank = 0;
};

Naming naming_of(FindingCode code) {
    using enum Naming::Fault;
    switch (code) {
    case FindingCode::field_blank:
        return {blank, 1};
    case FindingCode::field_blank_when:
        return {blank, 2};
    case FindingCode::distribution_without_budget:
        return {blank, 3};
    case FindingCode::distribution_below_budget:
    case FindingCode::distribution_exceeds_budget:
        return {amount, 1};
    case FindingCode::budget_unexplained:
        return {amount, 2};
    case FindingCode::unit_implausible:
        return {amount, 3};
    default:
        return {};
    }
}

} // namespace

void drop_what_follows(std::vector<Finding> &findings) {
    std::map<std::pair<std::string, foundation::CellAddress>, std::map<Naming::Fault, int>> best;
    for (const Finding &finding : findings) {
        const Naming naming = naming_of(finding.code);
        for (const foundation::CellAddress cell : finding.cells) {
            int &rank = best[{finding.sheet, cell}][naming.fault];
            rank = std::max(rank, naming.rank);
        }
    }
    std::erase_if(findings, [&](const Finding &finding) {
        const Naming naming = naming_of(finding.code);
        return !finding.cells.empty()
               && std::all_of(finding.cells.begin(), finding.cells.end(), [&](foundation::CellAddress cell) {
                      return naming.rank < best.at({finding.sheet, cell}).at(naming.fault);
                  });
    });
}

} // namespace kvartal::intake
