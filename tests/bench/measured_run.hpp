// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace kvartal::bench {

struct Cost {
    double wall_seconds = 0, cpu_seconds = 0;
    double peak_megabytes = 0; ///< the most memory resident at once
};

/// What `PROGRAM report ROUND --output OUTPUT` costs, as the system counts it. Throws std::runtime_error when
/// it makes no report.
Cost measured_report(const std::filesystem::path &program, const std::filesystem::path &round,
                     const std::filesystem::path &output);

} // namespace kvartal::bench
