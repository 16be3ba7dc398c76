// SPDX-License-Identifier: MIT
#include "pdf_sample.hpp"
#include "render/pdf/legible.hpp"
#include "render/pdf/line_breaking.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::render;

namespace {

/// The lines of a text at 10 points, where each character is 5 points wide, with "|" between them.
std::string broken(std::u32string_view text, int characters) {
    static const pdf::Typeface typeface = tests::half_em_typeface();
    std::string all;
    for (const pdf::Line &line : pdf::break_lines(text, typeface, 10, 5.0 * characters)) {
        all += all.empty() ? "" : "|";
        all += pdf::encoded(line.text);
    }
    return all;
}

} // namespace

TEST_CASE("a line breaks at the last space that fits, and keeps the space") {
    CHECK(broken(U"ett to tre", 6) == "ett to |tre");
    CHECK(broken(U"ett to tre", 10) == "ett to tre");
    CHECK(broken(U"", 10).empty());
}

TEST_CASE("the width of a line leaves out the space that ends it") {
    const auto lines = pdf::break_lines(U"ett to tre", tests::half_em_typeface(), 10, 30);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].width == Approx(6 * 5));
    CHECK(lines[1].width == Approx(3 * 5));
}

TEST_CASE("a line breaks after a slash and after a hyphen within a word") {
    CHECK(broken(U"KS/kommune", 8) == "KS/|kommune");
    CHECK(broken(U"helse-portal", 8) == "helse-|portal");
}

TEST_CASE("a line does not break after the hyphen of a short prefix or of a number") {
    CHECK(broken(U"om e-helse", 8) == "om |e-helse");
    CHECK(broken(U"fra -5 til", 6) == "fra -5 |til");
}

TEST_CASE("a line never breaks at a no-break space or a no-break hyphen") {
    CHECK(broken(U"sum 1\u00A0234", 6) == "sum |1\u00A0234");
    CHECK(broken(U"et hele\u2011tre", 9) == "et |hele\u2011tre");
}

TEST_CASE("an ordinal stays with its word") {
    CHECK(broken(U"rapport 2. kvartal", 12) == "rapport |2. kvartal");
    CHECK(broken(U"i 2019. tall", 9) == "i 2019. |tall");
}

TEST_CASE("a line break in the text ends the line, and the last one makes no empty line") {
    CHECK(broken(U"ett\nto", 20) == "ett\n|to");
    CHECK(broken(U"ett\n", 20) == "ett\n");
}

TEST_CASE("a word wider than the line is broken before a syllable, with a soft hyphen") {
    CHECK(broken(U"takstforhandlinger", 12) == "takstfor\u00AD|handlinger");
}

TEST_CASE("a word without syllables is broken where it must be, and nothing of it is lost") {
    CHECK(broken(U"999999999999", 5) == "99999|99999|99");
    CHECK(broken(U"ab", 0) == "a|b");
}

TEST_CASE("no line is wider than the room") {
    const pdf::Typeface typeface = tests::half_em_typeface();
    const std::u32string text =
        U"samhandlingsinfrastruktur for helse/omsorg og e-helse i 2. kvartal 2019 xxxxxxxxxxxxxxxxxx";
    for (int characters = 3; characters < 30; ++characters) {
        for (const pdf::Line &line : pdf::break_lines(text, typeface, 10, 5.0 * characters)) {
            CHECK(line.width <= 5.0 * characters + 0.01);
        }
    }
}

TEST_CASE("where there are more lines than allowed, the last one ends in an ellipsis") {
    const auto lines = pdf::break_lines(U"ett to tre fire", tests::half_em_typeface(), 10, 30, 2);
    REQUIRE(lines.size() == 2);
    CHECK(pdf::encoded(lines[1].text) == "tre…");
}

TEST_CASE("a text's widest piece is what may not be broken") {
    const pdf::Extent extent = pdf::extent(U"KS/kommune 12", tests::half_em_typeface());
    CHECK(extent.natural == Approx(13 * 0.5));
    CHECK(extent.widest_piece == Approx(7 * 0.5)); // "kommune"
}
