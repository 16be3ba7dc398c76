// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace kvartal::render::pdf {

/// The colour space sRGB (IEC 61966-2-1) as the bytes of an ICC profile of version 2: what the colours mean.
std::string srgb_profile();

} // namespace kvartal::render::pdf
