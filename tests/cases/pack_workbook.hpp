// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace kvartal::cases {

/// Packs the folder's files as the parts of a ZIP file, in the order of their names. Throws
/// std::runtime_error.
void pack_workbook(const std::filesystem::path &folder, const std::filesystem::path &target);

} // namespace kvartal::cases
