// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "render/web/anchors.hpp"
#include "render/web/markup.hpp"

namespace kvartal::render::web {

/// The chapter of the initiatives: each one's profile, folded away until it is opened or linked to, and a
/// field to search them with.
void write_profiles(Markup &page, const report::Document &document, const foundation::Texts &texts,
                    const Anchors &anchors);

} // namespace kvartal::render::web
