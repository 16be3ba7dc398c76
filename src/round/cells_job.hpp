// SPDX-License-Identifier: MIT
#pragma once

#include "round/limits.hpp"

#include <filesystem>
#include <string>

namespace kvartal::round {

/// How a workbook is read, one non-empty cell a line (workbook::cell_listing). Throws Error when it cannot be
/// read.
std::string list_cells(const std::filesystem::path &file, const Limits &limits);

} // namespace kvartal::round
