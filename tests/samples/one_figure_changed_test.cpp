// SPDX-License-Identifier: MIT
#include "samples/changed_cell.hpp"
#include "samples/report_workbook.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace kvartal;
namespace fs = std::filesystem;

namespace {

using Cells = std::set<std::string>;

std::string at(const std::string &sheet, std::uint32_t row, std::uint32_t column) {
    return sheet + "!" + foundation::a1_text({row, column});
}

/// The cells of a sheet that hold something else in the other workbook, or nothing there.
void add_differences(const workbook::Sheet &sheet, const made::ReportWorkbook &other, Cells &cells) {
    for (const workbook::Cell &cell : sheet.cells()) {
        const workbook::Cell *beside = other.sheet(sheet.name()).find(cell.address);
        if (beside == nullptr || beside->value != cell.value) {
            cells.insert(at(sheet.name(), cell.address.row, cell.address.column));
        }
    }
}

Cells differences(const made::ReportWorkbook &one, const made::ReportWorkbook &other) {
    Cells cells;
    for (const workbook::Sheet &sheet : one.whole().sheets()) {
        add_differences(sheet, other, cells);
    }
    for (const workbook::Sheet &sheet : other.whole().sheets()) {
        add_differences(sheet, one, cells);
    }
    return cells;
}

/// The cells of a sheet whose text holds the words.
void add_telling(const made::ReportWorkbook &report, const std::string &sheet, const std::string &words,
                 Cells &cells) {
    for (const workbook::Cell &cell : report.sheet(sheet).cells()) {
        if (report.text(sheet, cell.address.row, cell.address.column).find(words) != std::string::npos) {
            cells.insert(at(sheet, cell.address.row, cell.address.column));
        }
    }
}

/// What follows from the budget of «Nasjonalt prosjekt Digihelse» (KS, area 4.1, green, in execution,
/// priority 2).
Cells what_follows(const made::ReportWorkbook &report) {
    Cells cells;
    const auto figure = [&](const std::string &sheet, std::uint32_t key_column, const std::string &words,
                            std::initializer_list<const char *> labels) {
        for (const char *label : labels) {
            cells.insert(at(sheet, report.row_of(sheet, key_column, words), report.column_of(sheet, label)));
        }
    };
    for (const auto &[column, words] :
         {std::pair{0U, "160-2"}, {1U, "Sum Helsehjelp på nye måter"}, {1U, "Sum brutto"}}) {
        figure("Portefølje", column, words, {"Budsjett 2019", "Ikke oppgitt"});
    }
    add_telling(report, "Portefølje", "Interne overføringer på", cells); // the bridge as the table's note
    for (const char *step : {"Ikke oppgitt finansiør", "Budsjett brutto", "Budsjett netto"}) {
        figure("Bro", 0, step, {"Beløp"});
    }
    figure("Innsatsområder", 0, "4.1", {"Budsjett brutto", "Budsjett netto"});
    figure("Innsatsområder", 1, "Sum", {"Budsjett brutto", "Budsjett netto"});
    for (const auto &[sheet, words] : {std::pair{"Virksomheter", "KS"},
                                       {"Status", "Grønn"},
                                       {"Faser", "Gjennomføring"},
                                       {"Prioriteter", "2"}}) {
        figure(sheet, 0, words, {"Budsjett brutto"});
        figure(sheet, 0, "Sum", {"Budsjett brutto"});
    }
    figure("Finansiører", 0, "Ikke oppgitt", {"Beløp"});
    figure("Finansiører", 0, "Budsjett brutto", {"Beløp"});
    figure("Innrapporteringer", 1, "KS.xlsx", {"Lest sum"});
    figure("Kildefiler", 0, "KS.xlsx", {"SHA-256"});
    figure("Kilder", 0, "160-2", {"Beløp", "Slik det står"});
    const std::uint32_t gross = report.row_of("Rapport", 0, "rapportert budsjett, brutto");
    const std::uint32_t net = report.row_of("Rapport", 0, "budsjett netto, uten dobbelttelling");
    for (const std::uint32_t row : {gross, net}) {
        cells.insert(at("Rapport", row, report.sheet("Rapport").row(row).back().address.column));
    }
    add_telling(report, "Rapport", "Samlet rapportert budsjett", cells);
    add_telling(report, "Rapport", "merknader; de står i regnearket",
                cells); // the rest that no funder pays is noted
    return cells;
}

/// Without the sheet of notes: one more is there, and it may stand anywhere.
Cells without_notes(Cells cells) {
    std::erase_if(cells, [](const std::string &cell) { return cell.starts_with("Merknader!"); });
    return cells;
}

} // namespace

TEST_CASE("one operating cost changed in one form changes just its sums and its line in the sources") {
    const made::TemporaryFolder folder;
    for (const char *round : {"2023-q3", "2023-q4"}) {
        fs::copy(made::sample(round), folder.path() / round, fs::copy_options::recursive);
    }
    const made::MadeReport before{folder.path() / "2023-q4"};
    constexpr int third = 3; // the sheet of «Helsenorge», whose «Diverse tiltak» cost 12 in 2026
    made::change_number(folder.path() / "2023-q4" / "returns" / "Norsk Helsenett SF.xlsx", "G76", "12", "15",
                        third);
    const made::MadeReport after{folder.path() / "2023-q4"};

    Cells expected;
    const auto figure = [&](const std::string &sheet, std::uint32_t key_column, const std::string &words,
                            const char *label) {
        expected.insert(at(sheet, before.workbook.row_of(sheet, key_column, words),
                           before.workbook.column_of(sheet, label)));
    };
    figure("Driftskostnader", 1, "Diverse tiltak", "2026");
    figure("Driftskostnader", 0, "Sum Helsenorge", "2026");
    figure("Driftskostnader", 0, "Sum", "2026");
    figure("Kildefiler", 0, "Norsk Helsenett SF.xlsx", "SHA-256");
    const std::uint32_t what = before.workbook.column_of("Kilder", "Tall");
    figure("Kilder", what, "Helsenorge 2026", "Beløp");
    figure("Kilder", what, "Helsenorge 2026", "Slik det står");
    CHECK(after.workbook.figure("Driftskostnader", "Sum", "2026") == 15);
    CHECK(differences(before.workbook, after.workbook) == expected);
}

TEST_CASE("one figure changed in one return changes just the cells that follow from it") {
    const made::TemporaryFolder folder;
    fs::copy(made::sample("2019-q2"), folder.path() / "round", fs::copy_options::recursive);
    const fs::path file = folder.path() / "round" / "returns" / "KS.xlsx";
    const made::MadeReport before{folder.path() / "round"};
    const std::uint32_t line = before.workbook.row_of("Kilder", 0, "160-2");
    const std::string cell =
        before.workbook.text("Kilder", line, before.workbook.column_of("Kilder", "Celle"));
    made::change_number(file, cell, "2", "3");
    const made::MadeReport after{folder.path() / "round"};

    CHECK(after.workbook.figure("Bro", "Budsjett brutto", "Beløp") == 1531.5);
    CHECK(without_notes(differences(before.workbook, after.workbook)) == what_follows(before.workbook));
}
