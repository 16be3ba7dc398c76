// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kvartal::bench {

struct Cost {
    double wall_seconds = 0, cpu_seconds = 0;
    double peak_megabytes = 0; ///< the most memory resident at once
};

/// What the program with the arguments costs, as the system counts it. Throws std::runtime_error when it does
/// not do its work (an exit status over 1).
Cost measured_run(const std::filesystem::path &program, const std::vector<std::string> &arguments);

} // namespace kvartal::bench
