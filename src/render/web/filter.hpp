// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "render/web/anchors.hpp"
#include "render/web/markup.hpp"

namespace kvartal::render::web {

/// The fields by which a reader chooses rows of the table, hidden until the page's script has made them work.
void write_filter(Markup &page, const report::Table &table, const foundation::Texts &texts,
                  const Anchors &anchors);

/// The field that searches the so many initiatives of the list with that id; hidden likewise.
void write_search(Markup &page, const std::string &list, std::size_t initiatives,
                  const foundation::Texts &texts);

} // namespace kvartal::render::web
