// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/properties.hpp"

#include <string>

namespace kvartal::render::pdf {

/// The properties as an XMP packet (ISO 16684-1) that claims PDF/A-3a and PDF/UA-1. The latter's schema is
/// described in it, as ISO 19005-3, 6.6.2.3, asks for one that it does not know.
std::string xmp_packet(const Properties &properties);

} // namespace kvartal::render::pdf
