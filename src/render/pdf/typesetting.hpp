// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/finish.hpp"
#include "render/render.hpp"

#include <memory>
#include <string>

namespace kvartal::render::pdf {

class Canvas;

/// The drawn report before it is finished: the canvas owns the recording.
struct Typeset {
    std::unique_ptr<Canvas> canvas;
    Properties properties;
    std::vector<foundation::Finding> findings;
};

/// Draws the document's pages. Throws Error when the library refuses or a text is missing.
Typeset typeset(const report::Document &document, const foundation::Texts &texts, const Fonts &fonts,
                const std::string &hyphenation_patterns = {});

} // namespace kvartal::render::pdf
