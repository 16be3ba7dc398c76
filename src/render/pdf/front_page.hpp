// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/flow.hpp"
#include "report/document.hpp"

namespace kvartal::render::pdf {

/// The first page: publisher, title and subtitle on a coloured ground, the lines below it.
void draw_front_page(const Press &press, const report::FrontPage &front, Element &parent);

} // namespace kvartal::render::pdf
