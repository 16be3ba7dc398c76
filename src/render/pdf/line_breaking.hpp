// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/hyphenation.hpp"
#include "render/pdf/typeface.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::render::pdf {

/// A line of a text: its characters with the space that ends it, and the width without that space.
struct Line {
    std::u32string text;
    double width = 0;
};

/// The text in lines no wider than `width`. Lines break at spaces, line breaks, and after "/" and "-" within
/// words, never at a no-break space or after an ordinal ("2. kvartal"). A word wider than the line is divided
/// with a soft hyphen, or broken wherever it must. Takes time linear in the text. There is always one line.
std::vector<Line> break_lines(std::u32string_view text, const Typeface &typeface, double size, double width);

/// The same by a language's patterns, and where the width is narrow they divide words rather than leave half
/// a line empty.
std::vector<Line> break_lines(std::u32string_view text, const Typeface &typeface, double size, double width,
                              const Hyphenation &hyphenation);

/// At most `limit` lines; where there are more, the last one ends in an ellipsis.
std::vector<Line> break_lines(std::u32string_view text, const Typeface &typeface, double size, double width,
                              std::size_t limit);

/// How wide a text is, in em: in one line, and where its widest piece stands alone.
struct Extent {
    double natural = 0, widest_piece = 0;
};
Extent extent(std::u32string_view text, const Typeface &typeface);

} // namespace kvartal::render::pdf
