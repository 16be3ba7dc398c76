// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "render/web/anchors.hpp"
#include "render/web/markup.hpp"

namespace kvartal::render::web {

/// The fields by which a reader chooses rows of the table, hidden until the page's script has made them work.
void write_filter(Markup &page, const report::Table &table, const foundation::Texts &texts,
                  const Anchors &anchors);

} // namespace kvartal::render::web
