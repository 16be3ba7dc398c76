// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace kvartal::render::pdf {

/// Whether the bytes are a whole TrueType font with glyf outlines: libharu does not look before it reads.
bool is_truetype(std::string_view bytes);

} // namespace kvartal::render::pdf
