// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "definition/read.hpp"
#include "report/compose.hpp"
#include "report/derivation_value.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace kvartal;
using foundation::Language;
using made::mnok;
using made::Wish;

namespace {

portfolio::Portfolio small_portfolio() {
    auto setup = made::setup({"HDIR", "FHI", "KS"});
    setup.transfers = {made::transfer("107", "140", "10"), made::transfer("107", "171", "2")};
    return consolidation::consolidate(
        setup, made::vocabulary(),
        {made::return_of("a.xlsx", "HDIR",
                         {Wish{.id = "107",
                               .name = "Helsedata",
                               .focus_area = "2.1",
                               .status = "yellow",
                               .budget = "131",
                               .shares = {{"rhf", "22"}, {"other", "109"}}},
                          Wish{.id = "140",
                               .name = "Førerrett",
                               .status = "red",
                               .budget = "22",
                               .shares = {{"rhf", "6"}, {"other", "16"}}}}),
         made::return_of("b.xlsx", "FHI",
                         {Wish{.id = "171",
                               .name = "MSIS",
                               .owner = "FHI",
                               .focus_area = "1.2",
                               .status = "",
                               .budget = "3.5",
                               .shares = {{"rhf", "1"}, {"other", "2"}}},
                          Wish{.id = "120", .name = "PKI", .owner = "FHI", .focus_area = "1.2"}})});
}

report::Document composed(const portfolio::Portfolio &whole, Language language = Language::nb) {
    return report::compose(whole, definition::shipped_texts(language));
}

std::vector<const report::Table *> tables_of(const report::Document &document) {
    std::vector<const report::Table *> tables;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            if (const auto *table = std::get_if<report::Table>(&block)) {
                tables.push_back(table);
            }
        }
    }
    return tables;
}

/// Holds the document to what renderers rely on: every derived figure is what its cells give, and every
/// reference resolves.
void check_whole(const report::Document &document) {
    std::set<std::string> ids;
    std::size_t derived = 0;
    for (const report::Table *table : tables_of(document)) {
        CAPTURE(table->id);
        CHECK(ids.insert(table->id).second);
        CHECK_FALSE(table->caption.empty());
        CHECK_FALSE(table->sheet_name.empty());
        for (const report::TableRow &row : table->rows) {
            REQUIRE(row.cells.size() == table->columns.size());
            for (const report::TableCell &cell : row.cells) {
                if (!std::holds_alternative<std::monostate>(cell.derivation)) {
                    ++derived;
                    CHECK(made::number_in(cell) == made::value_of(document, *table, cell.derivation));
                }
                if (cell.link && cell.link->row) {
                    const report::Table *target = find_table(document, cell.link->table);
                    REQUIRE(target != nullptr);
                    REQUIRE(*cell.link->row < target->rows.size());
                    CHECK(made::number_in(target->rows[*cell.link->row].cells[3]) == made::number_in(cell));
                }
            }
        }
    }
    CHECK(derived > 0);
}

const report::TableRow &last_row(const report::Document &document, const char *id) {
    return find_table(document, id)->rows.back();
}

std::string all_text(const report::Section &section) {
    std::string text;
    for (const report::Block &block : section.blocks) {
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block)) {
            text += paragraph->text + "\n";
        }
        if (const auto *list = std::get_if<report::BulletList>(&block)) {
            for (const std::string &item : list->items) {
                text += item + "\n";
            }
        }
    }
    return text;
}

} // namespace

TEST_CASE("every derived figure of the report is what its cells add up to") {
    check_whole(composed(small_portfolio()));
    check_whole(composed(small_portfolio(), Language::en));
}

TEST_CASE("a round without transfers, and one without a readable return, still make a report") {
    auto without = small_portfolio();
    without.transfers.clear();
    check_whole(composed(without));
    portfolio::Portfolio empty;
    empty.setup = made::setup();
    empty.vocabulary = made::vocabulary();
    check_whole(composed(empty));
}

TEST_CASE("the portfolio table sums to gross and its bridge to net") {
    const auto document = composed(small_portfolio());
    const auto &total = last_row(document, "portfolio");
    CHECK(total.role == report::RowRole::total);
    CHECK(std::get<foundation::Money>(total.cells[7].content) == mnok("156.5"));
    CHECK(std::get<foundation::Money>(total.cells[8].content) == mnok("29"));
    CHECK(std::get<foundation::Money>(total.cells[9].content) == mnok("127"));
    CHECK(std::get<foundation::Money>(total.cells[10].content) == mnok("0.5"));
    CHECK(std::get<foundation::Money>(last_row(document, "bridge").cells.back().content) == mnok("144.5"));
    const auto *table = find_table(document, "portfolio");
    REQUIRE(table->notes.size() == 1);
    CHECK(table->notes[0].text.find("144,5\u00A0MNOK netto") != std::string::npos);
    CHECK(table->decimals == 1);
}

TEST_CASE("initiatives stand under their strategic area with a subtotal") {
    const auto document = composed(small_portfolio());
    const auto *table = find_table(document, "portfolio");
    std::vector<report::RowRole> roles;
    for (const auto &row : table->rows) {
        roles.push_back(row.role);
    }
    using enum report::RowRole;
    CHECK(roles == std::vector{section, body, body, body, subtotal, section, body, subtotal, total});
    CHECK(std::get<std::string>(table->rows[0].cells[0].content) == "Område A");
    CHECK(std::get<foundation::Money>(table->rows[4].cells[7].content) == mnok("25.5"));
}

TEST_CASE("a blank status is counted as not reported, and a blank budget stays blank") {
    const auto document = composed(small_portfolio());
    const auto *status = find_table(document, "status");
    std::vector<std::int64_t> counts;
    for (const auto &row : status->rows) {
        counts.push_back(std::get<std::int64_t>(row.cells[1].content));
    }
    CHECK(counts == std::vector<std::int64_t>{1, 1, 1, 1, 4}); // green (PKI), yellow, red, not reported, sum
    for (const auto &row : find_table(document, "portfolio")->rows) {
        if (std::get_if<std::string>(&row.cells[1].content) != nullptr
            && std::get<std::string>(row.cells[1].content) == "PKI") {
            CHECK(std::holds_alternative<std::monostate>(row.cells[7].content));
            CHECK(std::holds_alternative<std::monostate>(row.cells[10].content));
        }
    }
}

TEST_CASE("the summary is made from the figures, with right number forms") {
    const std::string text = all_text(composed(small_portfolio()).sections.at(0));
    CHECK(text.find("4 tiltak per 30.04.2019, fordelt på 2 virksomheter") != std::string::npos);
    CHECK(text.find("144,5\u00A0MNOK netto") != std::string::npos);
    CHECK(text.find("Ett tiltak er på rødt: «Førerrett» (HDIR).") != std::string::npos);
    CHECK(text.find("Ett tiltak har ikke rapportert status.") != std::string::npos);
    CHECK(text.find("2 innrapporteringer er mottatt og lest. Én mangler: KS.") != std::string::npos);
    const std::string english = all_text(composed(small_portfolio(), Language::en).sections.at(0));
    CHECK(english.find("One initiative is red: “Førerrett” (HDIR).") != std::string::npos);
}

TEST_CASE("a return that could not be read is named, and so is one that is missing") {
    auto whole = small_portfolio();
    portfolio::Return broken;
    broken.file.name = "ødelagt.xlsx";
    broken.findings = {foundation::finding(foundation::FindingCode::file_truncated).in_file("ødelagt.xlsx")};
    whole.returns.push_back(broken);
    const auto document = composed(whole);
    const auto *returns = find_table(document, "returns");
    REQUIRE(returns->rows.size() == 4);
    CHECK(std::get<std::string>(returns->rows[2].cells[1].content) == "ødelagt.xlsx");
    CHECK(std::get<report::StatusMark>(returns->rows[2].cells[2].content).tone == foundation::Tone::bad);
    CHECK(std::get<std::string>(returns->rows[3].cells[0].content) == "KS");
    REQUIRE(find_table(document, "findings") != nullptr);
    CHECK(all_text(document.sections.at(0)).find("Én fil kunne ikke leses") != std::string::npos);
}

TEST_CASE("what is accepted is listed with its reason, and is no error or warning any more") {
    auto whole = small_portfolio();
    auto finding =
        foundation::finding(foundation::FindingCode::field_blank).in_file("a.xlsx").about("Førerrett");
    finding.with("field", std::string{"Status"});
    finding.accepted = "Avtalt per telefon";
    whole.returns.at(0).findings = {finding};
    const auto document = composed(whole);
    const auto *accepted = find_table(document, "accepted");
    REQUIRE(accepted != nullptr);
    REQUIRE(accepted->rows.size() == 1);
    CHECK(std::get<std::string>(accepted->rows[0].cells[2].content) == "Førerrett");
    CHECK(std::get<std::string>(accepted->rows[0].cells[4].content) == "Avtalt per telefon");
    REQUIRE(find_table(document, "findings") != nullptr); // of the return that is missing
    CHECK(find_table(document, "findings")->rows.size() == 1);
    CHECK(std::get<std::int64_t>(find_table(document, "returns")->rows[0].cells[7].content) == 0);

    whole.returns[0].findings[0].accepted.clear();
    CHECK(find_table(composed(whole), "accepted") == nullptr);
    CHECK(find_table(composed(whole), "findings")->rows.size() == 2);
}

TEST_CASE("each figure's line in the sources says file, sheet, cell and what was typed") {
    auto whole = small_portfolio();
    whole.initiatives[0].budget->typed = "22,0";
    const auto document = composed(whole);
    const auto *sources = find_table(document, "sources");
    const auto &row = sources->rows.at(0);
    CHECK(std::get<std::string>(row.cells[1].content) == "Førerrett");
    CHECK(std::get<std::string>(row.cells[4].content) == "22,0");
    CHECK(std::get<std::string>(row.cells[5].content) == "a.xlsx");
    CHECK(std::get<std::string>(row.cells[6].content) == "Ark1");
    CHECK(std::get<std::string>(row.cells[7].content) == "B2");
    CHECK(sources->rows.size() == 9); // three budgets and six shares
    CHECK(sources->spreadsheet_only);
}

TEST_CASE("answers that no figure is computed from stand in a sheet of their own, when there are any") {
    auto whole = small_portfolio();
    CHECK(find_table(composed(whole), "other-answers") == nullptr);
    whole.vocabulary.questions["visits.cost"] = {{{Language::nb, "Kostnad"}}};
    auto answer = made::placed<std::string>("2,5");
    answer.typed = " 2,5\n";
    whole.initiatives.at(1).other.push_back({"visits.cost", answer, "2024"});
    const auto document = composed(whole);
    const auto *answers = find_table(document, "other-answers");
    REQUIRE(answers != nullptr);
    CHECK(answers->spreadsheet_only);
    CHECK(answers->sheet_name == "Andre svar");
    REQUIRE(answers->rows.size() == 1);
    const auto &cells = answers->rows[0].cells;
    const auto said = [&](std::size_t column) { return std::get<std::string>(cells.at(column).content); };
    CHECK(said(1) == whole.initiatives[1].name.value);
    CHECK(said(2) == "Kostnad 2024");
    CHECK(said(3) == "2,5");
    CHECK(said(4) == "a.xlsx");
    CHECK(said(6) == "B2");
}

TEST_CASE("a chart shows cells of a table, and says the same in words") {
    const auto document = composed(small_portfolio());
    std::size_t charts = 0;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            if (const auto *chart = std::get_if<report::Chart>(&block)) {
                ++charts;
                const auto *table = find_table(document, chart->table);
                REQUIRE(table != nullptr);
                for (const std::size_t row : chart->rows) {
                    CHECK(table->rows.at(row).role == report::RowRole::body);
                }
                CHECK(chart->rows.size() > 1);
                CHECK_FALSE(chart->alternative.empty());
            }
        }
    }
    CHECK(charts == 4);
}
