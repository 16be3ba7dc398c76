// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/structure.hpp"

#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace kvartal::render::pdf {

/// The file's pages, in their order.
using Pages = std::vector<QPDFObjectHandle>;

/// A view of the page from that height on, at the reader's own zoom.
QPDFObjectHandle view_of(const Destination &place, const Pages &pages);

} // namespace kvartal::render::pdf
