// SPDX-License-Identifier: MIT
#include "pdf_sample.hpp"
#include "render/pdf/hyphenation.hpp"
#include "render/pdf/legible.hpp"
#include "render/pdf/line_breaking.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

using namespace kvartal::render;
using pdf::Hyphenation;

namespace {

std::string divided(const Hyphenation &hyphenation, std::u32string_view word) {
    std::string parts;
    std::size_t from = 0;
    for (const std::size_t point : hyphenation.points(word)) {
        parts += pdf::encoded(word.substr(from, point - from)) + "-";
        from = point;
    }
    return parts + pdf::encoded(word.substr(from));
}

/// The patterns of the Debian package, which tests/packages.txt has.
std::string installed(const char *name) {
    std::ifstream file{std::string{"/usr/share/hyphen/"} + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// The lines at 10 points, where each character is 5 points wide, with "|" between them.
std::string broken(std::u32string_view text, int characters, const Hyphenation &hyphenation) {
    static const pdf::Typeface typeface = tests::half_em_typeface();
    std::string all;
    for (const pdf::Line &line : pdf::break_lines(text, typeface, 10, 5.0 * characters, hyphenation)) {
        all.append(all.empty() ? "" : "|").append(pdf::encoded(line.text));
    }
    return all;
}

} // namespace

TEST_CASE("a word is divided where the patterns say, whatever its letters' size") {
    // An odd digit allows a division where it stands (Liang 1983).
    const Hyphenation hyphenation{"UTF-8\n1ba\n1hå\n"};
    CHECK(divided(hyphenation, U"abbahåndbabo") == "ab-ba-hånd-babo");
    CHECK(divided(hyphenation, U"ABBAHÅNDBABO") == "AB-BA-HÅND-BABO");
    CHECK(divided(hyphenation, U"aba") == "aba");
}

TEST_CASE("patterns in ISO 8859-1 are read as well, and a letter beyond it divides nothing") {
    const Hyphenation hyphenation{"ISO8859-1\n1h\xE5\n"};
    CHECK(divided(hyphenation, U"langhånda") == "lang-hånda");
    CHECK(divided(hyphenation, U"čihånda") == "čihånda");
}

TEST_CASE("two letters at least stand before a division and three after") {
    const Hyphenation hyphenation{"UTF-8\na1\n"};
    CHECK(divided(hyphenation, U"aaaaaaa") == "aa-a-a-aaa");
}

TEST_CASE("an abbreviation is not divided") {
    const Hyphenation hyphenation{"UTF-8\n1f\n"};
    CHECK(divided(hyphenation, U"safest") == "sa-fest");
    CHECK(divided(hyphenation, U"SAFEST") == "SAFEST");
}

TEST_CASE("without patterns, or with some that cannot be read, a word is divided before a likely syllable") {
    CHECK(divided(Hyphenation{}, U"takstforhandlinger") == "takst-for-hand-lin-ger");
    CHECK_FALSE(Hyphenation{}.has_patterns());
}

TEST_CASE("Norwegian words are divided as Norwegian is") {
    const Hyphenation hyphenation{tests::norwegian_patterns()};
    REQUIRE(hyphenation.has_patterns());
    CHECK(divided(hyphenation, U"takstforhandlinger") == "takst-forhand-lin-ger");
    CHECK(divided(hyphenation, U"spesialisthelsetjenesten") == "spesialist-helse-tje-nes-ten");
    CHECK(divided(hyphenation, U"legemiddelområdet") == "legemid-del-om-rådet");
}

TEST_CASE("English words are divided as British English is") {
    const Hyphenation hyphenation{installed("hyph_en_GB.dic")};
    REQUIRE(hyphenation.has_patterns());
    CHECK(divided(hyphenation, U"rehabilitation") == "re-hab-il-it-a-tion");
}

TEST_CASE("in a narrow column a word is divided rather than a line left half empty") {
    const Hyphenation hyphenation{"UTF-8\ns1v\n"};
    CHECK(broken(U"en funksjonsvurdering no", 20, hyphenation) == "en funksjons\u00AD|vurdering no");
    CHECK(broken(U"en lang funksjonsvurdering", 20, hyphenation) == "en lang funksjons\u00AD|vurdering");
    CHECK(broken(U"en ganske lang funksjonsvurdering", 26, hyphenation)
          == "en ganske lang |funksjonsvurdering");
    CHECK(broken(U"en funksjonsvurdering no", 20, Hyphenation{}) == "en |funksjonsvurdering |no");
}

TEST_CASE("what is left of a divided word is not a word of its own") {
    const Hyphenation hyphenation{"UTF-8\nd1a\n.ab1ab\n"};
    CHECK(divided(hyphenation, U"abababab") == "ab-ababab");
    CHECK(broken(U"dddabababab", 5, hyphenation) == "ddd\u00AD|ababa|bab");
}

TEST_CASE("no line of divided words is wider than the room, and nothing of the text is lost") {
    const Hyphenation hyphenation{tests::norwegian_patterns()};
    const std::u32string text = U"samhandlingsinfrastruktur for helse/omsorg og e-helse i 2. kvartal 2019 "
                                U"(takstforhandlinger) xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    const pdf::Typeface typeface = tests::half_em_typeface();
    for (int characters = 3; characters < 40; ++characters) {
        std::u32string joined;
        for (const pdf::Line &line : pdf::break_lines(text, typeface, 10, 5.0 * characters, hyphenation)) {
            CHECK(line.width <= 5.0 * characters + 0.01);
            joined += line.text;
            if (joined.back() == pdf::soft_hyphen) {
                joined.pop_back();
            }
        }
        CHECK(joined == text);
    }
}
