// SPDX-License-Identifier: MIT
#include "checking/digest.hpp"
#include "web_page.hpp"
#include "xlsx_documents.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;
using foundation::Tone;

namespace {

/// What the base64 (RFC 4648) states, in hexadecimal.
std::string hexadecimal(const std::string &base64) {
    const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bits;
    for (const char c : base64.substr(0, base64.find('='))) {
        for (unsigned bit = 6; bit-- > 0;) {
            bits += (letters.find(c) >> bit & 1U) != 0 ? '1' : '0';
        }
    }
    std::string digits;
    for (std::size_t i = 0; i + 8 <= bits.size(); i += 4) {
        digits += "0123456789abcdef"[std::stoul(bits.substr(i, 4), nullptr, 2)];
        if (i % 8 == 0) {
            digits += "0123456789abcdef"[std::stoul(bits.substr(i + 4, 4), nullptr, 2)];
            i += 4;
        }
    }
    return digits;
}

/// The hash that the policy has for the kind of source.
std::string allowed(const std::string &policy, const std::string &kind) {
    const std::string mark = kind + " 'sha256-";
    const auto from = policy.find(mark) + mark.size();
    return hexadecimal(policy.substr(from, policy.find('\'', from) - from));
}

} // namespace

TEST_CASE("a page's policy lets in its own style and script, and nothing else") {
    const Page page{document({report::Paragraph{"Words"}})};
    const std::string policy = page.attribute("//meta[@http-equiv='Content-Security-Policy']", "content");
    CHECK(policy.starts_with("default-src 'none'; "));
    CHECK(policy.find("unsafe") == std::string::npos);
    CHECK(allowed(policy, "style-src") == checking::sha256(page.text("//style")));
    CHECK(allowed(policy, "script-src") == checking::sha256(page.text("//script")));
}

TEST_CASE("a page refers to nothing outside itself") {
    const Page page{document({report::Paragraph{"Words"}, amounts("a", 3)})};
    CHECK(page.count("//link | //img | //iframe | //object | //@src | //@style | //@onclick") == 0);
    CHECK(page.count("//@href[not(starts-with(., '#'))]") == 0);
    CHECK(page.text("//style").find("url(") == std::string::npos);
    CHECK(page.text("//style").find("@import") == std::string::npos);
}

TEST_CASE("a page has a language, a title, landmarks and a way past the contents") {
    const Page page{document({report::Paragraph{"Words"}})};
    CHECK(page.attribute("/html", "lang") == "nb");
    CHECK(page.text("//title") == "Title – Publisher");
    CHECK(page.text("/html/body/header//h1") == "Title");
    CHECK(page.text("/html/body/header").find("Subtitle") != std::string::npos);
    CHECK(page.text("//nav//a[@href='#section']") == "Heading");
    CHECK(page.text("/html/body/main//section[@id='section']/h2") == "Heading");
    CHECK(page.text("/html/body/*[1]") == "Hopp til innholdet");
    CHECK(page.attribute("/html/body/*[1]", "href") == "#main");
    CHECK(page.attribute("//main", "id") == "main");
}

TEST_CASE("the parts of a chapter stand in it, on the page and among the contents") {
    report::Document made = document({report::Paragraph{"Words"}});
    made.sections.push_back({"part", "Part", 2, {report::BulletList{{"One", "Two"}}}, false});
    made.sections.push_back({"next", "Next", 1, {}, false});
    const Page page{made};
    CHECK(page.text("//section[@id='section']/section[@id='part']/h3") == "Part");
    CHECK(page.count("//section[@id='part']/ul/li") == 2);
    CHECK(page.count("//main/div/section") == 2);
    CHECK(page.text("//nav/div/ol/li[1]/ol/li/a") == "Part");
    CHECK(page.text("//nav/div/ol/li[2]/a") == "Next");
}

TEST_CASE("key figures are a list of what each is and its value") {
    const Page page{document({report::KeyFigures{
        {{"1 518,5", "MNOK", "budsjett netto", Tone::none}, {"3", "", "røde tiltak", Tone::bad}}}})};
    CHECK(page.text("//dl/div[1]/dt") == "budsjett netto");
    CHECK(page.text("//dl/div[1]/dd") == "1 518,5 MNOK");
    CHECK(page.attribute("//dl/div[2]//use", "href") == "#mark-bad");
    CHECK(page.count("//symbol[@id='mark-bad']") == 1);
}

TEST_CASE("whoever wrote a text, it is only text on the page") {
    const std::string hostile = "<script>alert(1)</script> \"&' \u202Eevil \x1B[0m\x01 ]]> <!-- ";
    report::Table table = amounts("a", 1);
    table.caption = hostile;
    table.columns[0].label = hostile;
    table.columns[0].group = hostile;
    table.rows[0].cells[0] = words(hostile);
    table.rows[0].cells[1].note = "n";
    table.notes = {{"n", hostile}, {"m", hostile}};
    table.filters = {0};
    report::Chart chart;
    chart.id = "c";
    chart.kind = report::ChartKind::donut;
    chart.caption = chart.alternative = chart.centre_label = hostile;
    chart.table = "a";
    chart.value_column = 1;
    chart.rows = {0};
    report::Document made = document({report::Paragraph{hostile}, report::BulletList{{hostile}},
                                      report::KeyFigures{{{hostile, hostile, hostile, Tone::bad}}}, chart});
    chart.id = "d";
    chart.kind = report::ChartKind::bars;
    made.sections[0].blocks.emplace_back(chart);
    made.sections[0].blocks.emplace_back(std::move(table));
    made.sections[0].heading = hostile;
    made.front = {hostile, hostile, hostile, {hostile}};
    const Page page{made};
    CHECK(page.count("//script") == 1);
    CHECK(page.count("//comment()") == 0);
    CHECK(page.html().find("<script>alert") == std::string::npos);
    CHECK(page.html().find('\x1B') == std::string::npos);
    CHECK(page.html().find('\x01') == std::string::npos);
    CHECK(page.html().find("\u202E") == std::string::npos);
    const std::string shown = page.text("//main//p[1]");
    CHECK(shown == "<script>alert(1)</script> \"&' \uFFFDevil \uFFFD[0m\uFFFD ]]> <!-- ");
    CHECK(page.text("//tbody/tr/th") == shown);
    CHECK(page.text("//svg/desc") == shown);
}

TEST_CASE("the files beside a page are linked from its foot") {
    const Page page{document({}), {{"data/a.csv", "Rows"}}};
    CHECK(page.text("//footer//li") == "data/a.csv: Rows");
    CHECK(page.attribute("//footer//a", "href") == "data/a.csv");
    CHECK(Page{document({})}.count("//footer") == 0);
}

TEST_CASE("the same document gives the same page") {
    const report::Document made = document({amounts("a", 3)});
    CHECK(render::to_web(made, web_texts()) == render::to_web(made, web_texts()));
}
