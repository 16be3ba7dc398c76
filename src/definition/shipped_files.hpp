// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace kvartal::definition {

/// A file of templates/ as it was when the program was built.
struct ShippedFile {
    std::string_view name; ///< below templates/: "round.toml", "texts/nb.toml"
    std::string_view text;
};

/// Made by embed.cmake from the list in CMakeLists.txt, in its order.
std::span<const ShippedFile> shipped_files();

} // namespace kvartal::definition
