// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "definition/read.hpp"
#include "report/cells.hpp"
#include "report/compose.hpp"
#include "report/trace.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using made::mnok;
using made::Wish;
using report::Made;
using report::RowRole;
using report::Trace;
using report::TracedFigure;

namespace {

/// 131 + 22 + 3,5 = 156,5 gross, of which one initiative gives 10 and 2 to others: 144,5 net.
report::Document composed() {
    auto setup = made::setup({"HDIR", "FHI", "KS"});
    setup.file = {"round.xlsx", "sha of round.xlsx"};
    setup.transfers = {made::transfer("107", "140", "10"), made::transfer("107", "171", "2")};
    const auto portfolio = consolidation::consolidate(
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
                               .shares = {{"rhf", "6"}, {"other", "15"}}},
                          Wish{.id = "171", .name = "MSIS", .focus_area = "1.2", .budget = "3.5"}})});
    return report::compose(portfolio, definition::shipped_texts(foundation::Language::nb));
}

Trace named(const report::Document &document, const std::string &name) {
    const auto found = std::find_if(document.figures.begin(), document.figures.end(),
                                    [&](const auto &figure) { return figure.name == name; });
    REQUIRE(found != document.figures.end());
    return report::trace(document, *found);
}

std::vector<std::string> labels(const TracedFigure &figure) {
    std::vector<std::string> all;
    for (const report::TracedPart &part : figure.parts) {
        all.push_back(part.label);
    }
    return all;
}

bool all_agree(const Trace &trace) {
    return std::all_of(trace.figures.begin(), trace.figures.end(),
                       [](const TracedFigure &figure) { return figure.agrees; });
}

const TracedFigure &with_row(const Trace &trace, const std::string &row) {
    const auto found = std::find_if(trace.figures.begin(), trace.figures.end(),
                                    [&](const TracedFigure &figure) { return figure.row == row; });
    REQUIRE(found != trace.figures.end());
    return *found;
}

/// One table, "numbers", of names and amounts in MNOK.
report::Document of_amounts(std::vector<report::TableCell> amounts) {
    report::Table table;
    table.id = "numbers";
    table.caption = "Numbers";
    table.columns = {{"Name", "", report::ColumnKind::text}, {"Amount", "", report::ColumnKind::amount}};
    for (report::TableCell &cell : amounts) {
        table.rows.push_back({RowRole::body, {report::text("row"), std::move(cell)}});
    }
    report::Document document;
    report::Section &section = document.sections.emplace_back();
    section.id = "chapter";
    section.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace

TEST_CASE("the net budget leads back to each return's cell and to the transfers of the setup") {
    const Trace trace = named(composed(), "budsjett_netto");
    const TracedFigure &net = trace.figures.front();
    CHECK(std::get<foundation::Money>(net.content) == mnok("144.5"));
    CHECK(net.made == Made::sum);
    CHECK(labels(net)
          == std::vector<std::string>{"Sum brutto", "Intern overføring, Helsedata, Førerrett",
                                      "Intern overføring, Helsedata, MSIS"});
    const TracedFigure &given = trace.figures[net.parts[1].figure];
    CHECK(std::get<foundation::Money>(given.content) == mnok("-10"));
    REQUIRE(given.source);
    CHECK(given.source->file == "round.xlsx");

    const TracedFigure &gross = trace.figures[net.parts[0].figure];
    CHECK(labels(gross) == std::vector<std::string>{"Sum Område A", "Sum Område B"});
    const TracedFigure &budget = with_row(trace, "Førerrett");
    CHECK(std::get<foundation::Money>(budget.content) == mnok("22"));
    CHECK(budget.made == Made::read);
    REQUIRE(budget.source);
    CHECK(budget.source->file == "a.xlsx");
    CHECK(budget.source->sheet == "Ark1");
    CHECK(budget.source->cell == "B2");
    CHECK(all_agree(trace));
    REQUIRE(trace.files.size() == 2);
    CHECK(trace.files[0].sha256 == "sha of a.xlsx");
    CHECK(trace.files[1].sha256 == "sha of round.xlsx");
}

TEST_CASE("what is not stated is each budget less its shares, and those that leave nothing are left out") {
    const Trace trace = named(composed(), "ikke_oppgitt"); // 22 − 6 − 15 + 3,5 = 4,5
    CHECK(std::get<foundation::Money>(trace.figures.front().content) == mnok("4.5"));
    const TracedFigure &whole = trace.figures[trace.figures.front().parts.at(0).figure];
    CHECK(labels(whole) == std::vector<std::string>{"Sum Område A"});
    CHECK(whole.nothing == 1);
    const TracedFigure &rest = with_row(trace, "Førerrett");
    CHECK(labels(rest) == std::vector<std::string>{"Budsjett 2019", "RHF", "Andre"});
    CHECK_FALSE(rest.parts[0].subtracted);
    CHECK(rest.parts[1].subtracted);
    CHECK(all_agree(trace));
}

TEST_CASE("every figure of every table, and every one that texts name, agrees with its parts") {
    const report::Document document = composed();
    std::size_t derived = 0;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            for (std::size_t row = 0; table != nullptr && row < table->rows.size(); ++row) {
                for (std::size_t column = 0; column < table->columns.size(); ++column) {
                    CAPTURE(table->id, row, column);
                    const auto trace = report::trace(document, report::CellRef{table->id, row, column});
                    const report::TableCell &cell = table->rows[row].cells[column];
                    CHECK(trace.has_value() != std::holds_alternative<std::monostate>(cell.content));
                    if (trace && !std::holds_alternative<std::monostate>(cell.derivation)) {
                        ++derived;
                        CHECK(trace->figures.front().made != Made::stated);
                        CHECK(all_agree(*trace));
                    }
                }
            }
        }
    }
    CHECK(derived > 40);
    for (const report::NamedFigure &figure : document.figures) {
        CAPTURE(figure.name);
        CHECK(all_agree(report::trace(document, figure)));
    }
}

TEST_CASE("an amount or a budget of a return says where it was read, wherever the report shows it") {
    const report::Document document = composed();
    for (const char *id : {"portfolio", "red"}) {
        const report::Table &table = *report::find_table(document, id);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                const report::TableCell &cell = table.rows[row].cells[column];
                if (std::holds_alternative<foundation::Money>(cell.content)
                    && std::holds_alternative<std::monostate>(cell.derivation)) {
                    CAPTURE(id, row, column);
                    CHECK(report::trace(document, report::CellRef{id, row, column})->figures.front().made
                          == Made::read);
                }
            }
        }
    }
}

TEST_CASE("a count leads back to the answers that it counts") {
    const report::Document document = composed();
    const Trace active = named(document, "aktive");
    CHECK(active.figures.front().made == Made::count);
    CHECK(labels(active.figures.front()) == std::vector<std::string>{"Førerrett", "MSIS", "Helsedata"});
    const Trace red = named(document, "rød_status");
    REQUIRE(red.figures.size() == 2);
    CHECK(red.figures[1].row == "Førerrett");
    CHECK(red.figures[1].source.has_value());
    const auto yellow = report::trace(document, report::CellRef{"status", 1, 1});
    REQUIRE(yellow);
    CHECK(labels(yellow->figures.front()) == std::vector<std::string>{"Helsedata"});
    CHECK(yellow->figures.at(1).source.has_value());
    const Trace missing = named(document, "mangler_retur");
    CHECK(labels(missing.figures.front()) == std::vector<std::string>{"FHI", "KS"});
    CHECK_FALSE(missing.figures.at(1).source.has_value());
}

TEST_CASE("a part that several figures have is there once") {
    const report::Document document = composed();
    const report::Table &bridge = *report::find_table(document, "bridge");
    const auto trace = report::trace(document, report::CellRef{"bridge", bridge.rows.size() - 1, 4});
    REQUIRE(trace);
    // gross is distribution and not stated; the latter has the shares of the former once more, taken away
    std::size_t shares = 0, parts = 0;
    for (const TracedFigure &figure : trace->figures) {
        shares += figure.row == "Førerrett" && figure.column == "RHF" ? 1 : 0;
        for (const report::TracedPart &part : figure.parts) {
            const TracedFigure &of = trace->figures[part.figure];
            parts += of.row == "Førerrett" && of.column == "RHF" ? 1 : 0;
        }
    }
    CHECK(shares == 1);
    CHECK(parts == 2);
    CHECK(all_agree(*trace));
}

TEST_CASE("a sum that its parts do not come to is told of") {
    const auto document =
        of_amounts({report::amount(mnok("1")), report::amount(mnok("2")),
                    report::amount(mnok("4"), report::sum_of(report::column_run("", 1, 0, 1)))});
    CHECK_FALSE(report::trace(document, report::CellRef{"numbers", 2, 1})->figures.front().agrees);
    CHECK(report::trace(document, report::CellRef{"numbers", 0, 1})->figures.front().made == Made::stated);
}

TEST_CASE("a sum of cells that the document lacks, or of itself, is followed no further") {
    const auto lacking =
        of_amounts({report::amount(mnok("1"), report::sum_of(report::column_run("gone", 1, 0, 5))),
                    report::amount(mnok("1"), report::sum_of(report::column_run("", 1, 0, 4'000'000'000)))});
    for (const std::size_t row : {0, 1}) {
        const auto trace = report::trace(lacking, report::CellRef{"numbers", row, 1});
        CHECK(trace->figures.front().made == Made::stated);
        CHECK(trace->figures.front().parts.empty());
    }
    const auto circular = of_amounts({report::amount(mnok("1"), report::sum_of(report::one_cell("", 1, 1))),
                                      report::amount(mnok("1"), report::sum_of(report::one_cell("", 0, 1)))});
    CHECK(report::trace(circular, report::CellRef{"numbers", 0, 1})->figures.size() == 2);
}

TEST_CASE("a cell that is blank or not there has no trace") {
    const auto document = of_amounts({report::blank()});
    CHECK_FALSE(report::trace(document, report::CellRef{"numbers", 0, 1}));
    CHECK_FALSE(report::trace(document, report::CellRef{"numbers", 1, 1}));
    CHECK_FALSE(report::trace(document, report::CellRef{"numbers", 0, 2}));
    CHECK_FALSE(report::trace(document, report::CellRef{"u", 0, 0}));
}

TEST_CASE("an amount is rounded when the report shows fewer decimals than it has") {
    TracedFigure figure;
    figure.content = mnok("21.5");
    CHECK(report::is_rounded(figure)); // printed as 22
    figure.decimals = 1;
    CHECK_FALSE(report::is_rounded(figure));
    figure.content = mnok("93");
    figure.decimals = 0;
    CHECK_FALSE(report::is_rounded(figure));
}
