// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace kvartal::cases {

using Parts = std::map<std::string, std::string>; ///< contents by name

/// The folder's files.
Parts parts_in(const std::filesystem::path &folder);
/// Packs the parts as a ZIP file, in the order of their names, but OpenDocument's "mimetype" first and
/// stored. Throws std::runtime_error.
void pack_workbook(const Parts &parts, const std::filesystem::path &target);

} // namespace kvartal::cases
