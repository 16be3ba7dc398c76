// SPDX-License-Identifier: MIT
#include "round/previous.hpp"

#include "consolidation/set_aside.hpp"
#include "foundation/error.hpp"
#include "round/issue.hpp"

namespace kvartal::round {

namespace fs = std::filesystem;

std::unique_ptr<const consolidation::Comparison>
compare_with_previous(portfolio::Portfolio &portfolio, const fs::path &round, const JobOptions &job) {
    if (portfolio.setup.previous.empty()) {
        return nullptr;
    }
    auto comparison = std::make_unique<consolidation::Comparison>();
    try {
        const std::string &named = portfolio.setup.previous;
        comparison->before = read_round(round / fs::path{std::u8string{named.begin(), named.end()}}, job);
    } catch (const foundation::Error &) {
        portfolio.findings.push_back(foundation::finding(foundation::FindingCode::previous_unread)
                                         .with("folder", portfolio.setup.previous));
        return nullptr;
    }
    consolidation::set_aside(comparison->before);
    comparison->changes = consolidation::changes(comparison->before, portfolio);
    portfolio.findings.insert(portfolio.findings.end(), comparison->changes.findings.begin(),
                              comparison->changes.findings.end());
    return comparison;
}

} // namespace kvartal::round
