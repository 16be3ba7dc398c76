// SPDX-License-Identifier: MIT
// Run by `recalculate`: first [write], then a spreadsheet program opens and saves, then [compare].
#include "definition/read.hpp"
#include "outgoing/made_answers.hpp"
#include "outgoing/template.hpp"
#include "workbook/read.hpp"
#include "xlsx_package.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

using namespace kvartal;
using namespace kvartal::outgoing_tests;
using render_tests::Package;

namespace {

std::filesystem::path folder() {
    const char *path = std::getenv("KVARTAL_RECALCULATION_FOLDER");
    REQUIRE(path != nullptr);
    return path;
}

std::string bytes_of(const std::filesystem::path &file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

std::string saved_bytes() {
    return bytes_of(folder() / "recalculated" / "template.xlsx");
}

const std::string form_sheet = "Digital førerettsforvaltning";

pugi::xml_node worksheet(const Package &package, const std::string &sheet) {
    return package.sheet(sheet).document_element();
}

/// "D8:D8 list kvartal_segment" for each rule of a sheet.
std::set<std::string> lists_by_name(const Package &package) {
    std::set<std::string> lists;
    for (const pugi::xml_node rule : worksheet(package, form_sheet).child("dataValidations").children()) {
        if (std::string{rule.attribute("type").value()} == "list") {
            lists.insert(rule.child("formula1").text().get());
        }
    }
    return lists;
}

std::set<std::string> messages(const Package &package, const char *attribute) {
    std::set<std::string> messages;
    for (const pugi::xml_node rule : worksheet(package, form_sheet).child("dataValidations").children()) {
        if (const std::string words = rule.attribute(attribute).value(); !words.empty()) {
            messages.insert(words);
        }
    }
    return messages;
}

std::size_t conditions(const Package &package) {
    std::size_t count = 0;
    for (const pugi::xml_node formats : worksheet(package, form_sheet).children("conditionalFormatting")) {
        count += static_cast<std::size_t>(
            std::distance(formats.children("cfRule").begin(), formats.children("cfRule").end()));
    }
    return count;
}

} // namespace

TEST_CASE("a filled template is written", "[.][write]") {
    const portfolio::Answers last = last_round();
    outgoing::Issue issue;
    issue.budget_year = 2023;
    issue.period = foundation::Period{2023, 4};
    issue.organisation = "Direktoratet for e-helse";
    issue.organisations = {"Direktoratet for e-helse", "Helse Vest RHF"};
    issue.known_initiatives = {"Helseplattformen"};
    issue.answers["initiatives"] = {&last};
    std::ofstream{folder() / "template.xlsx", std::ios::binary}
        << outgoing::write_template(definition::shipped_definition("portfolio-form"), issue,
                                    definition::shipped_texts(foundation::Language::nb));
}

TEST_CASE("drop-down lists by name, and what they refer to, survive", "[.][compare]") {
    const Package before{bytes_of(folder() / "template.xlsx")}, after{saved_bytes()};
    REQUIRE(lists_by_name(before).size() >= 8);
    CHECK(lists_by_name(after) == lists_by_name(before));
    const auto names = after.xml("xl/workbook.xml").document_element().child("definedNames");
    std::set<std::string> defined;
    for (const pugi::xml_node name : names.children()) {
        defined.insert(name.attribute("name").value());
    }
    for (const std::string &list : lists_by_name(after)) {
        INFO(list);
        CHECK(defined.contains(list));
    }
}

TEST_CASE("what is said when a cell is chosen or filled wrongly survives", "[.][compare]") {
    const Package before{bytes_of(folder() / "template.xlsx")}, after{saved_bytes()};
    REQUIRE(messages(before, "prompt").size() >= 8);
    CHECK(messages(after, "prompt") == messages(before, "prompt"));
    REQUIRE(messages(before, "error").size() >= 8);
    CHECK(messages(after, "error") == messages(before, "error"));
}

TEST_CASE("the marks on what is missing and the status colours survive", "[.][compare]") {
    const Package before{bytes_of(folder() / "template.xlsx")}, after{saved_bytes()};
    REQUIRE(conditions(before) >= 30);
    CHECK(conditions(after) == conditions(before));
}

TEST_CASE("protection, print set-up, hidden sheets and links survive", "[.][compare]") {
    const Package after{saved_bytes()};
    const pugi::xml_node form = worksheet(after, form_sheet);
    CHECK(std::string{form.child("sheetProtection").attribute("sheet").value()} == "true");
    CHECK(form.child("sheetProtection").attribute("password").empty());
    CHECK(std::string{form.child("pageSetup").attribute("orientation").value()} == "landscape");
    CHECK(form.child("pageSetup").attribute("fitToHeight").as_int() == 0);
    const pugi::xml_node guide = worksheet(after, "Veiledning");
    REQUIRE(guide.child("hyperlinks").first_child());
    CHECK_THAT(guide.child("hyperlinks").first_child().attribute("location").value(),
               Catch::Contains(form_sheet));
}

TEST_CASE("which template it is survives, and so does the hidden sheet", "[.][compare]") {
    const workbook::Reading reading = workbook::read_workbook(saved_bytes(), "saved.xlsx");
    REQUIRE(reading.workbook);
    CHECK(reading.workbook->properties().at("kvartal.template") == "portfolio-form");
    CHECK(reading.workbook->properties().at("kvartal.period") == "2023-q4");
    const auto sheets = reading.workbook->sheets();
    CHECK(std::any_of(sheets.begin(), sheets.end(), [](const workbook::Sheet &sheet) {
        return sheet.name() == "_meta" && sheet.visibility() == workbook::Visibility::hidden;
    }));
}

TEST_CASE("every cell has the value that it was written with, formulas calculated anew", "[.][compare]") {
    const workbook::Reading before = workbook::read_workbook(bytes_of(folder() / "template.xlsx"), "a.xlsx");
    const workbook::Reading after = workbook::read_workbook(saved_bytes(), "b.xlsx");
    REQUIRE((before.workbook && after.workbook));
    std::size_t formulas = 0;
    for (const workbook::Sheet &sheet : before.workbook->sheets()) {
        const auto sheets = after.workbook->sheets();
        const auto same = std::find_if(sheets.begin(), sheets.end(), [&](const workbook::Sheet &one) {
            return one.name() == sheet.name();
        });
        REQUIRE(same != sheets.end());
        for (const workbook::Cell &cell : sheet.cells()) {
            const std::string written = workbook::plain_text(cell.value);
            const workbook::Cell *saved = same->find(cell.address);
            INFO(sheet.name() << "!" << foundation::a1_text(cell.address));
            CHECK((saved == nullptr ? std::string{} : workbook::plain_text(saved->value)) == written);
            formulas += cell.is_formula ? 1 : 0;
        }
    }
    CHECK(formulas > 60);
}
