// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "render/web/anchors.hpp"
#include "render/web/markup.hpp"

namespace kvartal::render::web {

/// The table in a region of its own that scrolls where the screen is narrow, with its caption, headers,
/// totals and notes; before it the filter, where it has columns to choose rows by. Where many have the same
/// caption, the element with the id `of` tells whose this one is.
void write_table(Markup &page, const report::Table &table, const foundation::Texts &texts,
                 const Anchors &anchors, std::string_view of = {});

} // namespace kvartal::render::web
