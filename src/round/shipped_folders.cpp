// SPDX-License-Identifier: MIT
#include "round/shipped_folders.hpp"

#include <utility>

namespace kvartal::round {

std::vector<std::filesystem::path> shipped_folders(const std::filesystem::path &shared, std::string_view kind,
                                                   std::vector<std::filesystem::path> of_the_system) {
    std::vector<std::filesystem::path> folders = std::move(of_the_system);
    std::vector<std::filesystem::path> ours{KVARTAL_INSTALLED_SHARED, "/usr/share/kvartal"};
    if (!shared.empty()) {
        ours.insert(ours.begin(), shared);
    }
    for (std::filesystem::path &folder : ours) {
        folder /= kind;
    }
    folders.insert(folders.begin(), ours.begin(), ours.end());
    return folders;
}

} // namespace kvartal::round
