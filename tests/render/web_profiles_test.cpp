// SPDX-License-Identifier: MIT
#include "web_page.hpp"
#include "xlsx_documents.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;
using foundation::Tone;

namespace {

report::Profile profile(const std::string &key, const std::string &name) {
    report::Profile made;
    made.key = made.id = key;
    made.name = name;
    made.owner = "NHN";
    made.status = report::StatusMark{"Rød", Tone::bad};
    made.facts = {{"Fase", "Konsept"}, {"Risiko", report::StatusMark{"Gul", Tone::caution}}};
    made.tables = {amounts("profile-" + key, 2)};
    return made;
}

report::Document with_profiles(std::vector<report::Block> blocks = {}) {
    report::Document made = document(std::move(blocks));
    made.profiles = {profile("MOD 12", "SAFEST"), profile("mod-12", "Heliks")};
    return made;
}

} // namespace

TEST_CASE("each initiative has a part of the page, folded away, with an id that it can be linked to by") {
    const Page page{with_profiles()};
    CHECK(page.count("//section[@id='initiatives']//details") == 2);
    CHECK(page.count("//details/@open") == 0);
    CHECK(page.text("//details[1]/summary") == "SAFEST MOD 12, NHN, Rød");
    CHECK(page.attribute("//details[1]/article", "id") == "initiative-mod-12");
    CHECK(page.attribute("//details[2]/article", "id") == "initiative-mod-12-2"); // no id stands twice
    CHECK(page.attribute("//details[1]/article", "aria-labelledby")
          == page.attribute("//details[1]/summary", "id"));
    CHECK(page.attribute("//details[2]/article/p/a", "href") == "#initiative-mod-12-2");
    CHECK(page.text("//nav//a[@href='#initiatives']") == "Tiltakene");
}

TEST_CASE("an initiative's part says what is known of it, its statuses with their marks") {
    const Page page{with_profiles()};
    CHECK(page.text("//details[1]//dl/div[1]/dt") == "Fase");
    CHECK(page.text("//details[1]//dl/div[1]/dd") == "Konsept");
    CHECK(page.attribute("//details[1]//dl/div[2]//use", "href") == "#mark-caution");
    CHECK(page.count("//details[1]//table") == 1);
}

TEST_CASE("tables of many initiatives with the same caption are told from each other by name") {
    const Page page{with_profiles()};
    const std::string first = page.attribute("//details[1]//div[@role='region']", "aria-labelledby");
    CHECK(first.ends_with(" initiative-mod-12-name"));
    CHECK(first != page.attribute("//details[2]//div[@role='region']", "aria-labelledby"));
}

TEST_CASE("the initiatives have a search field that is hidden until it works") {
    const Page page{with_profiles()};
    CHECK(page.attribute("//section[@id='initiatives']/form", "hidden") == "hidden");
    CHECK(page.attribute("//form", "data-list") == page.attribute("//div[details]", "id"));
    CHECK(page.text("//form/p/label") == "Søk blant tiltakene");
    CHECK(page.attribute("//form/p[@role='status']", "data-all") == "Viser alle 2.");
    CHECK(page.attribute("//form/p[@role='status']", "data-some") == "Viser {shown} av 2.");
}

TEST_CASE("on a page an initiative's name leads to its part, and without one to its row") {
    report::Table list = amounts("list", 2);
    list.rows[0].cells[0].link = report::LinkTarget{"portfolio", 1, "", "MOD 12"};
    list.rows[1].cells[0].link = report::LinkTarget{"", {}, "", "gone"};
    const std::vector<report::Block> blocks{list, amounts("portfolio", 2)};
    const Page page{with_profiles(blocks)};
    CHECK(page.attribute("//table[@id='list-table']/tbody/tr[1]/th/a", "href") == "#initiative-mod-12");
    CHECK(page.count("//table[@id='list-table']/tbody/tr[2]//a") == 0);
    const Page bare{document(blocks)};
    const std::string href = bare.attribute("//table[@id='list-table']/tbody/tr[1]/th/a", "href");
    CHECK(href.substr(1) == bare.attribute("//table[@id='portfolio-table']/tbody/tr[2]", "id"));
}

TEST_CASE("a page without profiles has no chapter of initiatives") {
    const Page page{document({report::Paragraph{"Words"}})};
    CHECK(page.count("//section[@id='initiatives'] | //nav//a[@href='#initiatives']") == 0);
}

TEST_CASE("whoever wrote what is told of an initiative, it is only text on the page") {
    const std::string hostile = "<script>alert(1)</script> \"&' \x1B[0m ]]>";
    report::Document made = document({});
    report::Profile one = profile(hostile, hostile);
    one.owner = hostile;
    one.facts = {{hostile, hostile}};
    made.profiles = {one};
    const Page page{made};
    CHECK(page.count("//script") == 1);
    CHECK(page.html().find("<script>alert") == std::string::npos);
    CHECK(page.html().find('\x1B') == std::string::npos);
}

TEST_CASE("paper and spreadsheet have nothing of the profiles") {
    const report::Document bare = document({amounts("a", 2)});
    report::Document made = bare;
    made.profiles = {profile("1", "SAFEST")};
    CHECK(render::to_xlsx(made, xlsx_texts(made.language))
          == render::to_xlsx(bare, xlsx_texts(bare.language)));
}
