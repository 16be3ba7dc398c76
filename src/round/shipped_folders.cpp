// SPDX-License-Identifier: MIT
#include "round/shipped_folders.hpp"

#include <utility>

namespace kvartal::round {

std::vector<std::filesystem::path> shipped_folders(const std::filesystem::path &shared, std::string_view kind,
                                                   std::vector<std::filesystem::path> of_the_system) {
    std::vector<std::filesystem::path> folders = std::move(of_the_system);
    folders.insert(folders.begin(), std::filesystem::path{KVARTAL_INSTALLED_SHARED} / kind);
    if (!shared.empty()) {
        folders.insert(folders.begin(), shared / kind);
    }
    return folders;
}

} // namespace kvartal::round
