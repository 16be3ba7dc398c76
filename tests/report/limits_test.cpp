// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "definition/read.hpp"
#include "report/compose.hpp"
#include "report/derivation_value.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using foundation::Language;
using made::mnok;
using made::Wish;
using portfolio::ChooseBy;

namespace {

portfolio::ChapterLimit limit(ChooseBy by, std::vector<std::string> values) {
    return {by, std::move(values), made::placed(std::string{}, "round.xlsx").place};
}

portfolio::Chapter limited(std::string id, std::vector<portfolio::ChapterLimit> limits) {
    portfolio::Chapter made;
    made.id = std::move(id);
    made.limits = std::move(limits);
    return made;
}

/// Helsedata gives Førerrett 10 MNOK and MSIS 2.
portfolio::Portfolio with_chapters(std::vector<portfolio::Chapter> chapters) {
    auto setup = made::setup({"HDIR", "FHI"});
    setup.transfers = {made::transfer("107", "140", "10"), made::transfer("107", "171", "2")};
    setup.chapters = std::move(chapters);
    setup.lists_chapters = true;
    return consolidation::consolidate(
        setup, made::vocabulary(),
        {made::return_of("a.xlsx", "HDIR",
                         {Wish{.id = "107",
                               .name = "Helsedata",
                               .focus_area = "2.1",
                               .status = "red",
                               .budget = "131",
                               .shares = {{"rhf", "22"}, {"other", "109"}}},
                          Wish{.id = "140", .name = "Førerrett", .status = "red", .budget = "22"}}),
         made::return_of("b.xlsx", "FHI",
                         {Wish{.id = "171", .name = "MSIS", .owner = "FHI", .budget = "3.5"},
                          Wish{.id = "120", .name = "PKI", .owner = "FHI", .focus_area = "1.2"}})});
}

report::Document composed(const portfolio::Portfolio &whole) {
    return report::compose(whole, definition::shipped_texts(Language::nb));
}

std::vector<std::string> names_in(const report::Table &table) {
    std::vector<std::string> names;
    for (const report::TableRow &row : table.rows) {
        if (row.role == report::RowRole::body) {
            names.push_back(std::get<std::string>(row.cells[1].content));
        }
    }
    return names;
}

const std::string &first_words(const report::Section &section) {
    return std::get<report::Paragraph>(section.blocks.front()).text;
}

} // namespace

TEST_CASE("a chapter limited to some initiatives holds those alone, and says how many of all they are") {
    const auto document = composed(
        with_chapters({limited("portfolio", {}), limited("portfolio", {limit(ChooseBy::owner, {"FHI"})})}));
    REQUIRE(document.sections.size() == 3); // the sources stand behind, for the spreadsheet alone
    CHECK(document.sections[0].id == "portfolio");
    CHECK(document.sections[1].id == "portfolio-2");
    CHECK(first_words(document.sections[1]) == "Utvalg: 2 av 4 tiltak. Eier: FHI.");
    CHECK(names_in(*report::find_table(document, "portfolio")).size() == 4);
    const report::Table *part = report::find_table(document, "portfolio-2");
    REQUIRE(part != nullptr);
    CHECK(names_in(*part) == std::vector<std::string>{"MSIS", "PKI"});
    CHECK(part->caption.ends_with(" – Eier: FHI"));
}

TEST_CASE("all limits of a chapter hold at once, and each takes any of its values") {
    const auto chosen = [](std::vector<portfolio::ChapterLimit> limits) {
        const auto document = composed(with_chapters({limited("portfolio", std::move(limits))}));
        const report::Table *table = report::find_table(document, "portfolio-2");
        return table == nullptr ? std::vector<std::string>{} : names_in(*table);
    };
    using Names = std::vector<std::string>;
    CHECK(chosen({limit(ChooseBy::status, {"Rød"}), limit(ChooseBy::area, {"1.1"})}) == Names{"Førerrett"});
    CHECK(chosen({limit(ChooseBy::area, {"1.2", "2.1"})}) == Names{"PKI", "Helsedata"});
    CHECK(chosen({limit(ChooseBy::initiative, {"171", "helsedata"})}) == Names{"MSIS", "Helsedata"});
    CHECK(chosen({limit(ChooseBy::segment, {"ikke rapportert"})}).size() == 4);
    CHECK(chosen({limit(ChooseBy::status, {"Lilla"})}).empty());
}

TEST_CASE("every figure of a limited chapter comes from the cells that it names") {
    const auto document = composed(with_chapters({limited("status", {limit(ChooseBy::status, {"rød"})}),
                                                  limited("owners", {limit(ChooseBy::area, {"1.1"})}),
                                                  limited("portfolio", {limit(ChooseBy::owner, {"HDIR"})}),
                                                  limited("areas", {limit(ChooseBy::owner, {"HDIR"})})}));
    std::size_t derived = 0;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            if (table == nullptr) {
                continue;
            }
            for (const report::TableRow &row : table->rows) {
                for (const report::TableCell &cell : row.cells) {
                    if (!std::holds_alternative<std::monostate>(cell.derivation)) {
                        ++derived;
                        CHECK(made::value_of(document, *table, cell.derivation) == made::number_in(cell));
                    }
                }
            }
        }
    }
    CHECK(derived > 50);
}

TEST_CASE("a transfer within a limited chapter is taken out once, and one that leaves it is not") {
    const auto document = composed(with_chapters({limited("portfolio", {limit(ChooseBy::owner, {"HDIR"})})}));
    const report::Table *bridge = report::find_table(document, "bridge-2");
    REQUIRE(bridge != nullptr);
    CHECK(std::get<foundation::Money>(bridge->rows.back().cells.back().content)
          == mnok("143")); // 131 + 22 − 10
}

TEST_CASE("the figures of a limited chapter lead to their lines in the sources of the whole report") {
    const auto document = composed(with_chapters({limited("portfolio", {limit(ChooseBy::owner, {"FHI"})})}));
    const report::Table *part = report::find_table(document, "portfolio-2");
    const report::Table *sources = report::find_table(document, "sources");
    REQUIRE(part != nullptr);
    REQUIRE(sources != nullptr);
    const auto row = std::find_if(part->rows.begin(), part->rows.end(), [](const report::TableRow &one) {
        return one.cells[0].content == report::CellContent{std::string{"171"}};
    });
    REQUIRE(row != part->rows.end());
    const auto budget = std::find_if(row->cells.begin(), row->cells.end(), [](const report::TableCell &one) {
        return one.link && one.link->table == "sources";
    });
    REQUIRE(budget != row->cells.end());
    CHECK(sources->rows[budget->link->row.value()].cells[0].content
          == report::CellContent{std::string{"171"}});
}

TEST_CASE("a limit that names nothing, and one of a chapter about the whole round, are findings") {
    const auto whole = with_chapters({limited("portfolio", {limit(ChooseBy::owner, {"FHI", "HDR"})}),
                                      limited("summary", {limit(ChooseBy::owner, {"FHI"})})});
    const auto findings = report::check_texts(whole, definition::shipped_texts(Language::nb));
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].code == foundation::FindingCode::limit_unknown);
    CHECK(findings[1].code == foundation::FindingCode::limit_unused);
}

TEST_CASE("a chapter about an area shows its initiatives and what they sum to, and needs a limit") {
    const auto document =
        composed(with_chapters({limited("areas", {}), limited("areas", {limit(ChooseBy::area, {"1.1"})})}));
    const report::Table *area = report::find_table(document, "areas-2");
    REQUIRE(area != nullptr);
    CHECK(area->rows.size() == 3);
    CHECK(std::get<foundation::Money>(area->rows.back().cells.back().content) == mnok("25.5")); // 22 + 3.5
    CHECK(report::find_table(document, "areas") == nullptr);
}

TEST_CASE("in a limited chapter an initiative's name leads to the whole report's portfolio table") {
    const auto document = composed(with_chapters({limited("areas", {limit(ChooseBy::owner, {"FHI"})})}));
    const auto found =
        std::find_if(document.sections.front().blocks.begin(), document.sections.front().blocks.end(),
                     [](const report::Block &block) { return std::holds_alternative<report::Table>(block); });
    REQUIRE(found != document.sections.front().blocks.end());
    const report::TableCell &name = std::get<report::Table>(*found).rows.at(0).cells.at(0);
    REQUIRE(name.link);
    const report::Table *whole = find_table(document, name.link->table);
    REQUIRE(whole != nullptr);
    CHECK(whole->id == "portfolio");
    CHECK(whole->rows.at(name.link->row.value()).cells.at(1).content == name.content);
    CHECK(find_table(document, "portfolio-2") == nullptr);
}
