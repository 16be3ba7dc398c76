// SPDX-License-Identifier: MIT
#include "grid.hpp"
#include "workbook/findings_sheet.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>
#include <sstream>

using namespace kvartal;
using namespace kvartal::intake::testing;
using foundation::FindingCode;
using Short = std::vector<std::string>;

namespace {

const GridRow epj{11, "EPJ-løftet", "HDIR", "Gjennomføring", "1.1", "Grønn", 27, 7, 20};
const GridRow pathology{114, "Digital patologi", "Oslo kommune", "Konsept", 1.2, "Gul", 16.5, {}, 16.5};

/// What a return says, without places and order of shares.
std::string said(const portfolio::Return &given) {
    std::ostringstream text;
    for (const portfolio::Initiative &initiative : given.initiatives) {
        const auto say = [&](const auto &value) { text << (value ? value->value : "-") << '|'; };
        say(initiative.id);
        text << initiative.name.value << '|';
        say(initiative.owner);
        say(initiative.phase);
        say(initiative.strategic_area);
        say(initiative.focus_area);
        say(initiative.status);
        text << portfolio::budget_or_zero(initiative).ore();
        std::map<std::string, std::int64_t> shares;
        for (const portfolio::CostShare &share : initiative.shares) {
            shares[share.funder] = share.amount.value.ore();
        }
        for (const auto &[funder, ore] : shares) {
            text << '|' << funder << '=' << ore;
        }
        text << '\n';
    }
    return text.str();
}

const std::string both_said =
    "11|EPJ-løftet|Helsedirektoratet|execution|-|1.1|green|2700000000|ehelse=700000000"
    "|hdir=2000000000\n"
    "114|Digital patologi|Oslo kommune|concept|-|1.2|yellow|1650000000|hdir=1650000000\n";

} // namespace

TEST_CASE("a list with a group header merged over the funders is read without findings") {
    const auto given = read({list({epj, pathology})});
    CHECK(given.definition == "portfolio-list");
    CHECK(said(given) == both_said);
    CHECK(in_short(given.findings) == Short{});
    CHECK(given.organisation == "Helsedirektoratet");
}

TEST_CASE("every value knows the cell that it came from and how it was typed") {
    const auto given = read({list({epj})});
    const portfolio::Initiative &initiative = given.initiatives.at(0);
    CHECK(initiative.budget->place.sheet->file == "retur.xlsx");
    CHECK(initiative.budget->place.sheet->sheet == "Tiltak");
    CHECK(foundation::a1_text(initiative.budget->place.cell) == "G3");
    CHECK(foundation::a1_text(initiative.shares.at(1).amount.place.cell) == "I3");
    CHECK(initiative.owner->typed == "HDIR");
}

TEST_CASE("labels may be merged downwards beside the group header") {
    auto sheet =
        grid("Ark1", {{"ID", "Tiltak", "Eier", "Fase", "Innsatsområde", "Status", "Budsjett", "Finansiør"},
                      {{}, {}, {}, {}, {}, {}, {}, "E-helse", "HDIR"},
                      epj,
                      pathology});
    for (const char *range : {"A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:F2", "G1:G2", "H1:I1"}) {
        merge(sheet, range);
    }
    const auto given = read({sheet});
    CHECK(said(given) == both_said);
    CHECK(in_short(given.findings) == Short{});
}

TEST_CASE("a group header whose merge was lost, or that is gone, still has its funders under it") {
    std::vector<GridRow> rows = header();
    rows.push_back(epj);
    rows.push_back(pathology);
    SECTION("its text in the first column") {}
    SECTION("its text in a later column") {
        rows[0] = {{}, {}, {}, {}, {}, {}, {}, {}, "Kostnadsfordeling"};
    }
    SECTION("without a text") {
        rows[0] = {};
    }
    SECTION("without the row") {
        rows.erase(rows.begin());
    }
    CHECK(said(read({grid("Ark1", rows)})) == both_said);
}

TEST_CASE("funders under another merged header are not this year's") {
    std::vector<GridRow> rows = header();
    rows[0].resize(9);
    rows[0].insert(rows[0].end(), {"Fjorårets fordeling", {}});
    rows[1].insert(rows[1].end(), {"E-helse", "HDIR"});
    GridRow row = epj;
    row.insert(row.end(), {1, 2});
    rows.push_back(row);
    auto sheet = grid("Ark1", rows);
    merge(sheet, "H1:I1");
    merge(sheet, "J1:K1");
    const auto given = read({sheet});
    CHECK(given.initiatives.at(0).shares.size() == 2);
    CHECK(portfolio::distributed(given.initiatives.at(0)) == mnok(27));
    CHECK(in_short(given.findings) == Short{"note column-unknown J2", "note column-unknown K2"});
}

TEST_CASE("lines above the table, its place and the sheet's name make no difference") {
    std::vector<GridRow> rows{{"Rapportering til porteføljen"}, {}, {"Fylles ut av porteføljekontakten"}, {}};
    for (GridRow row : header()) {
        row.insert(row.begin(), 3, GridCell{});
        rows.push_back(row);
    }
    for (GridRow row : {epj, pathology}) {
        row.insert(row.begin(), 3, GridCell{});
        rows.push_back(row);
    }
    CHECK(said(read({grid("Notater", {{"Ring kontakten"}}), grid("Ark 7", rows)})) == both_said);
}

TEST_CASE("the order of the columns makes no difference") {
    std::vector<std::size_t> order(9);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t turn = 0; turn < 40; ++turn) {
        // A step that is prime to 9 visits each column once; the turn's start and a swap vary the rest.
        constexpr std::array<std::size_t, 4> steps{1, 2, 4, 7};
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = (turn + i * steps[turn % 4]) % 9;
        }
        std::swap(order[turn % 9], order[(turn * turn + 3) % 9]);
        std::vector<GridRow> rows;
        for (GridRow row : {GridRow{}, header()[1], epj, pathology}) {
            row.resize(9);
            GridRow shuffled;
            for (const std::size_t column : order) {
                shuffled.push_back(row[column]);
            }
            rows.push_back(shuffled);
        }
        CAPTURE(turn);
        CHECK(said(read({grid("Ark1", rows)})) == both_said);
    }
}

TEST_CASE("labels are known in other words, with a year, a unit or a line break") {
    const auto given = read({grid(
        "Sheet1", {{{}, {}, {}, {}, {}, {}, {}, "Funding 2019"},
                   {"Project ID", "PROJECT NAME", "Responsible\norganisation:", "Phase", "Focus area",
                    "Overall status", "Budsjett 2019 i mill. kr", "E-helse (MNOK)", "Helsedirektoratet"},
                   epj,
                   pathology})});
    CHECK(said(given) == both_said);
    CHECK(in_short(given.findings) == Short{});
}

TEST_CASE("amounts in thousand NOK are read as such, wherever the unit is stated") {
    std::vector<GridRow> rows = header();
    rows[1][6] = "Budsjett";
    rows.push_back({11, "EPJ-løftet", "HDIR", {}, "1.1", "Grønn", 27'000, 7'000, 20'000});
    SECTION("in the column's label and the group's") {
        rows[0][7] = "Kostnadsfordeling (tusen kroner)";
        rows[1][6] = "Budsjett (tusen kroner)";
    }
    SECTION("in each column's label") {
        rows[1][6] = "Budsjett tkr";
        rows[1][7] = "E-helse (tkr)";
        rows[1][8] = "HDIR (tkr)";
    }
    SECTION("in a line above the table") {
        rows.insert(rows.begin(), {GridRow{"Alle beløp i hele tusen kroner"}, GridRow{}});
    }
    auto sheet = grid("Ark1", rows);
    const auto given = read({sheet});
    REQUIRE(given.initiatives.size() == 1);
    CHECK(given.initiatives[0].budget->value == mnok(27)); // 27 000 thousand
    CHECK(portfolio::distributed(given.initiatives[0]) == mnok(27));
    CHECK(in_short(given.findings) == Short{});
}

TEST_CASE("a column's own unit goes before the one above the table") {
    std::vector<GridRow> rows{{"Beløp i tusen kroner"}};
    for (const GridRow &row : header()) {
        rows.push_back(row);
    }
    rows.push_back({11, "EPJ-løftet", "HDIR", {}, "1.1", "Grønn", 27, 7'000, 20'000});
    const auto given = read({grid("Ark1", rows)});
    CHECK(given.initiatives.at(0).budget->value == mnok(27));
    CHECK(given.initiatives.at(0).shares.at(0).amount.value == mnok(7));
}

TEST_CASE("an unknown column is carried along and noted once") {
    std::vector<GridRow> rows = header();
    rows[1].insert(rows[1].begin() + 2, "Kontaktperson");
    rows[0].insert(rows[0].begin() + 2, GridCell{});
    for (GridRow row : {epj, pathology}) {
        row.insert(row.begin() + 2, " Avdeling  7 ");
        rows.push_back(row);
    }
    const auto given = read({grid("Ark1", rows)});
    CHECK(said(given) == both_said);
    CHECK(in_short(given.findings) == Short{"note column-unknown C2"});
    CHECK(argument(given.findings[0], "label") == "Kontaktperson");
    const portfolio::OtherValue &other = given.initiatives.at(1).other.at(0);
    CHECK(other.field == "Kontaktperson");
    CHECK(other.value.value == "Avdeling 7");
    CHECK(foundation::a1_text(other.value.place.cell) == "C4");
}

TEST_CASE("an unknown column without values is nothing to tell of") {
    auto sheet = list({epj});
    sheet.cells.push_back({{1, 12}, std::string{"Internt bruk"}, false});
    CHECK(in_short(read({sheet}).findings) == Short{});
}

TEST_CASE("a field that no computation needs is carried by its id") {
    auto sheet = list({epj});
    sheet.cells.push_back({{1, 9}, std::string{"Kommentar"}, false});
    sheet.cells.push_back({{2, 9}, std::string{"Venter på\nvedtak"}, false});
    const auto given = read({sheet});
    CHECK(in_short(given.findings) == Short{});
    REQUIRE(given.initiatives.at(0).other.size() == 1);
    CHECK(given.initiatives[0].other[0].field == "comment");
    CHECK(given.initiatives[0].other[0].value.value == "Venter på vedtak");
}

TEST_CASE("of a repeated column the first is used") {
    auto sheet = list({epj});
    sheet.cells.push_back({{1, 9}, std::string{"Status"}, false});
    sheet.cells.push_back({{2, 9}, std::string{"Rød"}, false});
    const auto given = read({sheet});
    CHECK(given.initiatives.at(0).status->value == "green");
    CHECK(in_short(given.findings) == Short{"warning column-repeated J2"});
}

TEST_CASE("a missing column is one finding, and its cells are not blank ones") {
    std::vector<GridRow> rows = header();
    rows.push_back(epj);
    rows.push_back(pathology);
    for (GridRow &row : rows) {
        row.erase(row.begin() + 5); // status
    }
    rows[0] = {};
    const auto given = read({grid("Ark1", rows)});
    CHECK(in_short(given.findings) == Short{"warning column-missing"});
    CHECK(argument(given.findings[0], "field") == "Status");
    CHECK(given.initiatives.size() == 2);
}

TEST_CASE("without its budget column a list says nothing of its distribution") {
    std::vector<GridRow> rows = header();
    rows.push_back(epj);
    for (GridRow &row : rows) {
        row.erase(row.begin() + 6);
    }
    CHECK(in_short(read({grid("Ark1", rows)}).findings) == Short{"error column-missing"});
}

TEST_CASE("a workbook that is no known template is one finding that names the known ones") {
    const auto given = read({grid("Ark1", {{"Navn", "Telefon"}, {"Vakt", 12345678}})});
    CHECK(given.definition.empty());
    CHECK(given.initiatives.empty());
    CHECK(in_short(given.findings) == Short{"error template-not-recognised"});
    CHECK(argument(given.findings[0], "templates") == "Porteføljeliste");
    CHECK(given.findings[0].file == "retur.xlsx");
    CHECK(in_short(read({}).findings) == Short{"error template-not-recognised"});
}

TEST_CASE("a hidden sheet that looks like the template is noted, another is not") {
    auto hidden_list = list({pathology});
    hidden_list.name = "Gammel";
    hidden_list.visibility = workbook::Visibility::hidden;
    auto notes = grid("Notater", {{"Husk HDIR"}});
    notes.visibility = workbook::Visibility::hidden;
    const auto given = read({notes, hidden_list, list({epj})});
    CHECK(given.initiatives.size() == 1);
    CHECK(in_short(given.findings) == Short{"note sheet-hidden"});
    CHECK(argument(given.findings[0], "sheet") == "Gammel");
    SECTION("and is the error when it is all there is") {
        CHECK(in_short(read({hidden_list}).findings) == Short{"error sheet-hidden"});
    }
}

TEST_CASE("a findings sheet that came back with its marked copy is never read, whatever stands in it") {
    workbook::Sheet::Parts ours = list({epj});
    ours.name = "Avvik";
    ours.cells.push_back({{0, 20}, std::string{workbook::findings_sheet_sign}, false});
    CHECK(read({list({epj})}).initiatives.size() == 1);
    CHECK(read({ours, list({pathology})}).initiatives.size() == 1);
    CHECK(read({ours, list({pathology})}).initiatives[0].name.value == "Digital patologi");
}

TEST_CASE("all visible sheets that match are read") {
    auto second = list({pathology});
    second.name = "Mer";
    const auto given = read({list({epj}), second});
    CHECK(said(given) == both_said);
    CHECK(given.initiatives.at(1).name.place.sheet->sheet == "Mer");
}

TEST_CASE("hidden rows are read and noted with their number, hidden columns are just read") {
    auto sheet = list({epj, pathology});
    sheet.hidden_rows = {3};
    sheet.hidden_columns = {{6, 6}};
    const auto given = read({sheet});
    CHECK(said(given) == both_said);
    CHECK(in_short(given.findings) == Short{"note row-hidden A4"});
    CHECK(argument(given.findings[0], "count") == "1");
}

TEST_CASE("a range merged over the whole sheet costs nothing and changes nothing") {
    auto sheet = list({epj, pathology});
    merge(sheet, "A1:XFD1048576");
    CHECK(read({sheet}).initiatives.size() == 2);
    CHECK(read({sheet}).initiatives.at(0).budget->value == mnok(27));
}

TEST_CASE("a column whose label is misspelt is missing, and named as the one that may be meant") {
    std::vector<GridRow> rows = header();
    rows[1][6] = "Budsjet (MNOK)";
    rows.push_back(epj);
    const auto given = read({grid("Tiltak", rows)});
    const auto &missing = the(FindingCode::column_missing, given.findings);
    CHECK(argument(missing, "suggestion") == "Budsjet (MNOK)");
    CHECK(in_short(given.findings).front() == "error column-missing G2");
    CHECK(std::none_of(given.findings.begin(), given.findings.end(), [](const foundation::Finding &finding) {
        return finding.code == FindingCode::column_unknown;
    }));
}
