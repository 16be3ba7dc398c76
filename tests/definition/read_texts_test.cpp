// SPDX-License-Identifier: MIT
#include "definition/faulty.hpp"
#include "definition/read.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::definition;
using kvartal::foundation::Language;

namespace {

std::string fault_in(const char *toml, const char *file_name = "nb.toml") {
    return fault_of([&] { read_texts(toml, file_name); });
}

} // namespace

TEST_CASE("texts are read with their keys joined by dots, in the language of the file's name") {
    const auto texts = read_texts(
        "top = 'A {{brace}}'\n[report.summary]\ncount = { one = 'Ett tiltak', other = '{count} tiltak' }",
        "texts/nb.toml");
    CHECK(texts.language() == Language::nb);
    CHECK(texts.all().size() == 2);
    CHECK(texts.fill("top") == "A {brace}");
    CHECK(texts.fill("report.summary.count", {{"count", std::int64_t{1}}}) == "Ett tiltak");
    CHECK(texts.fill("report.summary.count", {{"count", std::int64_t{2}}}) == "2 tiltak");
}

TEST_CASE("a text that could not be written later is an error now") {
    CHECK_THAT(fault_in("a = 'x'", "xx.toml"), Catch::Contains("must be a language that is known"));
    CHECK_THAT(fault_in("\na = 1"), Catch::StartsWith("nb.toml:2: a text in quotation marks"));
    CHECK_THAT(fault_in("a = ''"), Catch::Contains("not an empty one"));
    CHECK_THAT(fault_in("a = ['x']"), Catch::Contains("a text in quotation marks"));
    CHECK_THAT(fault_in("a = { one = 'x' }"), Catch::Contains("needs \"other\""));
    CHECK_THAT(fault_in("a = { one = 'x', other = 'y', two = 'z' }"), Catch::Contains("not \"two\""));
    CHECK_THAT(fault_in("'a.b' = 'x'\n[a]\nb = 'y'"), Catch::Contains("the key \"a.b\" is used twice"));
    for (const char *text : {"a = '{'", "a = '}'", "a = '{}'", "a = '{0}'", "a = '{count:>9}'",
                             "a = '{Count}'", "a = '{a{b}}'"}) {
        CAPTURE(text);
        CHECK_THAT(fault_in(text), Catch::Contains("a name in braces"));
    }
}
