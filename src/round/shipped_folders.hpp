// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace kvartal::round {

/// Where a kind of file that comes with the program is looked for, in this order: below `shared`, the folder
/// share/kvartal that lies beside the program (empty when there is none); where kvartal is installed by hand
/// or by its package; in the system's folders.
std::vector<std::filesystem::path> shipped_folders(const std::filesystem::path &shared, std::string_view kind,
                                                   std::vector<std::filesystem::path> of_the_system);

} // namespace kvartal::round
