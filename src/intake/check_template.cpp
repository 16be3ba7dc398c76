// SPDX-License-Identifier: MIT
#include "intake/checks.hpp"

namespace kvartal::intake {

std::vector<foundation::Finding> check_template(const Reading &reading) {
    using foundation::FindingCode;
    std::vector<foundation::Finding> findings;
    if (reading.older.is_stated) {
        findings.push_back(foundation::finding(FindingCode::template_outdated)
                               .in_file(reading.file)
                               .with("version", reading.stated.version)
                               .with("current", reading.definition->version));
    }
    const auto &period = reading.stated.period;
    if (period && reading.round != nullptr && *period != reading.round->period) {
        findings.push_back(foundation::finding(FindingCode::round_differs)
                               .in_file(reading.file)
                               .with("found", *period)
                               .with("expected", reading.round->period));
    }
    return findings;
}

} // namespace kvartal::intake
