// SPDX-License-Identifier: MIT
#include "pdf_sample.hpp"
#include "render/pdf/legible.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::render;

namespace {

struct Reader {
    pdf::Typefaces typefaces{tests::half_em_typeface(), tests::half_em_typeface(), tests::half_em_typeface()};
    pdf::Legible legible{typefaces};
    std::string operator()(std::string_view utf8) { return pdf::encoded(legible(utf8, pdf::Face::regular)); }
};

} // namespace

TEST_CASE("a letter and its accent become one letter, as a Mac writes file names") {
    Reader shown;
    CHECK(shown("a\u030A") == "å");
    CHECK(shown.legible.findings().empty());
}

TEST_CASE("a character without a glyph is shown in another way where there is one") {
    Reader shown;
    CHECK(shown("fra \u2192 til") == "fra -> til");
    CHECK(shown("1\u202F234") == "1\u00A0234");
    CHECK(shown("e\u2011helse") == "e\u2011helse"); // unbroken; drawn as "-"
    CHECK(shown.legible.findings().empty());
}

TEST_CASE("invisible and control characters are taken away, line breaks are kept") {
    Reader shown;
    CHECK(shown("a\u200Bb\x01\x7F\u00AD\uFEFFc") == "abc");
    CHECK(shown("a\r\nb\rc\nd") == "a\nb\nc\nd");
    CHECK(pdf::encoded(shown.legible.one_line("a\nb", pdf::Face::regular)) == "a b");
}

TEST_CASE("a character that nothing stands for is a question mark and one finding") {
    Reader shown;
    CHECK(shown("\u05E9 og \u05E9 og \U0001F600") == "? og ? og ?");
    const auto findings = shown.legible.findings();
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].code == kvartal::foundation::FindingCode::font_lacks_glyph);
    CHECK(findings[0].arguments.at("code_point") == kvartal::foundation::Argument{std::string{"U+05E9"}});
    CHECK(findings[1].arguments.at("code_point") == kvartal::foundation::Argument{std::string{"U+1F600"}});
    CHECK(findings[1].arguments.at("character") == kvartal::foundation::Argument{std::string{"\U0001F600"}});
}

TEST_CASE("bytes that are no UTF-8 become replacement characters, one a byte") {
    CHECK(pdf::decoded("a\xFF\xC3") == U"a\uFFFD\uFFFD");
    CHECK(pdf::decoded("\xC0\x80") == U"\uFFFD\uFFFD");           // overlong
    CHECK(pdf::decoded("\xED\xA0\x80") == U"\uFFFD\uFFFD\uFFFD"); // a surrogate
    CHECK(pdf::encoded(pdf::decoded("æøå € \U0001F600")) == "æøå € \U0001F600");
}
