// SPDX-License-Identifier: MIT
#pragma once

#include "round/limits.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace kvartal::round {

/// Told before each file is read: its name, how many were begun before it, how many there are. Told of one
/// file at a time, by whichever thread reads it. May be empty.
using Progress = std::function<void(const std::string &file, std::size_t done, std::size_t all)>;

/// How every job reads files: what they may ask of the machine, and who is told as they are read.
struct JobOptions {
    Limits limits;
    Progress progress;
    bool show_rows = false; ///< a checked file's findings come with the rows that they lie in
    std::vector<std::filesystem::path> templates = {}; ///< definition files, tried before the program's own
};

} // namespace kvartal::round
