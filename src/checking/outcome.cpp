// SPDX-License-Identifier: MIT
#include "checking/outcome.hpp"

#include <algorithm>

namespace kvartal::checking {

std::size_t how_many(const std::vector<foundation::Finding> &findings, foundation::Severity severity) {
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [&](const foundation::Finding &finding) {
            return finding.severity == severity && finding.accepted.empty();
        }));
}

std::size_t CheckOutcome::count(foundation::Severity severity) const {
    std::size_t sum = how_many(findings, severity);
    for (const CheckedFile &file : files) {
        sum += how_many(file.findings, severity);
    }
    return sum;
}

CheckedFile checked(portfolio::Return one) {
    return {std::move(one.file),
            {},
            std::move(one.definition),
            std::move(one.organisation),
            one.initiatives.size(),
            std::move(one.findings),
            {}};
}

} // namespace kvartal::checking
