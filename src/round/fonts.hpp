// SPDX-License-Identifier: MIT
#pragma once

#include "render/render.hpp"

#include <filesystem>
#include <optional>

namespace kvartal::round {

/// Open Sans from the folder; without one, from `shared`/fonts (`shared` may be empty), or from where kvartal
/// or the system has installed it. Throws Error (font-missing).
render::Fonts load_fonts(const std::optional<std::filesystem::path> &folder,
                         const std::filesystem::path &shared);

} // namespace kvartal::round
