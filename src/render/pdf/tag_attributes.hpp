// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/structure.hpp"

#include <qpdf/QPDFObjectHandle.hh>

namespace kvartal::render::pdf {

/// What a tag says beside its name (ISO 32000-1, 14.8.5): a header cell's scope, a cell's spans, whether a
/// list has bullets, a figure's place. Null when there is nothing to say.
QPDFObjectHandle attributes_of(const Element &element);

} // namespace kvartal::render::pdf
