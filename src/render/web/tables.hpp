// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "render/web/anchors.hpp"
#include "render/web/markup.hpp"

namespace kvartal::render::web {

/// The table in a region of its own that scrolls where the screen is narrow, with its caption, headers,
/// totals and notes; before it the filter, where it has columns to choose rows by.
void write_table(Markup &page, const report::Table &table, const foundation::Texts &texts,
                 const Anchors &anchors);

} // namespace kvartal::render::web
