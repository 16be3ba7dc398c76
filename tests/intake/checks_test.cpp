// SPDX-License-Identifier: MIT
#include "definition/read.hpp"
#include "grid.hpp"
#include "intake/checks.hpp"
#include "intake/merge_findings.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <set>

using namespace kvartal;
using namespace kvartal::intake::testing;
using foundation::FindingCode;
using Short = std::vector<std::string>;

namespace {

GridRow row(int id, const char *name, GridCell budget, GridCell share) {
    return {id, name, "HDIR", {}, {}, "Grønn", std::move(budget), std::move(share)};
}

} // namespace

TEST_CASE("no finding code belongs to two checks") {
    std::set<FindingCode> codes;
    for (const intake::Check &check : intake::all_checks()) {
        CHECK_FALSE(check.codes.empty());
        for (const FindingCode code : check.codes) {
            CHECK(codes.insert(code).second);
        }
    }
}

TEST_CASE("blank cells of a field are one finding with all the cells") {
    const auto given = read({list({{1, "A", "HDIR", {}, {}, {}, 1, 1},
                                   {2, "B", "HDIR", {}, {}, "Gul", 1, 1},
                                   {3, "C", "HDIR", {}, {}, {}, 1, 1},
                                   {4, "D", "HDIR", {}, {}, {}, 1, 1}})});
    CHECK(in_short(given.findings) == Short{"warning field-blank F3, F5, F6"});
    CHECK(argument(given.findings[0], "field") == "Status");
    CHECK(given.findings[0].subject.empty()); // it is about three initiatives
}

TEST_CASE("an initiative without a name is an error") {
    CHECK(in_short(read({list({row(1, "", 1, 1)})}).findings) == Short{"error field-blank B3"});
}

TEST_CASE("more distributed than budgeted is a warning") {
    const auto given = read({list({row(1, "A", 10, 12.5)})});
    CHECK(in_short(given.findings) == Short{"warning distribution-exceeds-budget G3"});
    CHECK(given.findings[0].subject == "A");
    CHECK(argument(given.findings[0], "distribution") == "12,5");
    CHECK(argument(given.findings[0], "budget") == "10");
    CHECK(argument(given.findings[0], "difference") == "2,5");
}

TEST_CASE("a budget below zero is not held against its distribution as well") {
    CHECK(in_short(read({list({row(1, "A", -3, 12)})}).findings) == Short{"warning amount-negative G3"});
}

TEST_CASE("less distributed than budgeted is a note") {
    const auto given = read({list({row(1, "A", 10, 9.5)})});
    CHECK(in_short(given.findings) == Short{"note distribution-below-budget G3"});
    CHECK(argument(given.findings[0], "difference") == "0,5");
}

TEST_CASE("a distribution without a budget is said once, at the blank budget") {
    const auto given = read({list({row(1, "A", {}, 9.5)})});
    CHECK(in_short(given.findings) == Short{"warning distribution-without-budget G3"});
    CHECK(argument(given.findings[0], "distribution") == "9,5");
}

TEST_CASE("a share that cannot be read silences what would follow from it") {
    CHECK(in_short(read({list({row(1, "A", 10, "?")})}).findings) == Short{"error amount-unreadable H3"});
}

TEST_CASE("an id that two initiatives have is one finding with both cells") {
    auto text = row(7, "B", 1, 1);
    text[0] = "7.0";
    const auto given = read({list({row(7, "A", 1, 1), row(8, "C", 1, 1), text})});
    CHECK(in_short(given.findings) == Short{"warning id-duplicate A3, A5"});
    CHECK(argument(given.findings[0], "found") == "7");
    CHECK(argument(given.findings[0], "count") == "2");
}

TEST_CASE("a budget a thousand times its neighbours is implausible for the unit") {
    const auto given = read(
        {list({row(1, "A", 12, 12), row(2, "B", 20, 20), row(3, "C", 16'000, 16'000), row(4, "D", 30, 30)})});
    CHECK(in_short(given.findings) == Short{"warning unit-implausible G5"});
    CHECK(given.findings[0].subject == "C");
    CHECK(argument(given.findings[0], "found") == "16\u00A0000");
    CHECK(argument(given.findings[0], "typical") == "20"); // the median of 12, 20 and 30
    CHECK(argument(given.findings[0], "unit") == "MNOK");
}

TEST_CASE("a large budget among large ones, or among few, is plausible") {
    CHECK(in_short(
              read({list({row(1, "A", 2, 2), row(2, "B", 3, 3), row(3, "C", 999, 999), row(4, "D", 2, 2)})})
                  .findings)
          == Short{}); // 999 is less than 500 times 2
    CHECK(in_short(read({list({row(1, "A", 1, 1), row(2, "B", 1, 1), row(3, "C", 900, 900)})}).findings)
          == Short{});
}

TEST_CASE("a whole column in thousands where MNOK is asked for is one finding at its header") {
    const auto given =
        read({list({row(1, "A", 12'000, 12'000), row(2, "B", 20'000, 20'000), row(3, "C", 16'000, 16'000)})});
    CHECK(in_short(given.findings) == Short{"warning unit-implausible G2"});
    CHECK(argument(given.findings[0], "found") == "16\u00A0000");
    CHECK(argument(given.findings[0], "typical") == "16");
}

TEST_CASE("a column of small budgets in thousands is known by its median, if there are three") {
    const GridRow small = row(1, "A", 800, 800), middle = row(2, "B", 4'000, 4'000),
                  large = row(3, "C", 12'500, 12'500);
    const auto given = read({list({small, middle, large})});
    CHECK(in_short(given.findings) == Short{"warning unit-implausible G2"});
    CHECK(argument(given.findings[0], "typical") == "4");
    CHECK(in_short(read({list({small, middle})}).findings) == Short{});
}

TEST_CASE("a whole column in MNOK under a header that says NOK is one finding at its header") {
    std::vector<GridRow> rows = header();
    rows[0][7] = "Kostnadsfordeling (NOK)";
    rows[1][6] = "Budsjett (NOK)";
    rows[1][7] = "E-helse (NOK)";
    for (int id = 1; id <= 4; ++id) {
        rows.push_back(row(id, "Tiltak", 10 * id, 10 * id));
    }
    const auto given = read({grid("Ark1", rows)});
    CHECK(in_short(given.findings) == Short{"warning unit-implausible G2"});
    CHECK(argument(given.findings[0], "typical") == "20"); // of 10, 20, 30 and 40
    CHECK(argument(given.findings[0], "unit") == "NOK");
}

TEST_CASE("cells that share a fault share a finding, others do not") {
    const auto given = read({list({{1, "A", "HDIR", {}, {}, "Blå", 1, 1},
                                   {2, "B", "HDIR", {}, {}, "Lilla", 1, 1},
                                   {3, "C", "HDIR", {}, {}, "Blå", 1, 1}})});
    CHECK(in_short(given.findings) == Short{"error code-unknown F3, F5", "error code-unknown F4"});
}

TEST_CASE("a fault stays one finding where a guess is made for its first cells only") {
    std::vector<foundation::Finding> same;
    for (std::uint32_t row = 0; row < 3; ++row) {
        same.push_back(foundation::finding(FindingCode::code_unknown).with("found", "Gren"));
        same.back().cells.push_back({row, 4});
    }
    same.front().with("suggestion", "Grønn");
    const auto merged = intake::merge_findings(std::move(same));
    REQUIRE(merged.size() == 1);
    CHECK(merged[0].cells.size() == 3);
    CHECK(merged[0].arguments.contains("suggestion"));
}

TEST_CASE("a flood of different faults of a kind is bounded and loses no cell") {
    std::vector<foundation::Finding> flood;
    for (std::uint32_t i = 0; i < 1000; ++i) {
        flood.push_back(foundation::finding(FindingCode::amount_negative).with("found", std::to_string(i)));
        flood.back().cells.push_back({i, 0});
    }
    const auto merged = intake::merge_findings(std::move(flood));
    CHECK(merged.size() == 300);
    std::size_t cells = 0;
    for (const auto &finding : merged) {
        cells += finding.cells.size();
    }
    CHECK(cells == 1000);
}

TEST_CASE("findings come ranked: errors, warnings, notes") {
    const auto given = read({list({row(1, "A", 10, 9), row(2, "B", 10, 11), row(3, "C", "?", 1)})});
    CHECK(in_short(given.findings)
          == Short{"error amount-unreadable G5", "warning distribution-exceeds-budget G4",
                   "note distribution-below-budget G3"});
}

TEST_CASE("without a round's organisations owners are taken as they stand") {
    const std::array definitions{&definition::shipped_definition("portfolio-list")};
    const auto book_of_one = book({list({{1, "A", " Et  foretak ", {}, {}, "Gul", 1, 1}})});
    const auto given = intake::read_return(book_of_one, {"retur.xlsx", "ab12"}, {definitions, nullptr});
    CHECK(given.initiatives.at(0).owner->value == "Et foretak");
    CHECK(given.organisation == "Et foretak");
    CHECK(given.file.sha256 == "ab12");
    CHECK(given.findings.empty());
}

TEST_CASE("fifty thousand rows of thirty columns are read") {
    std::vector<GridRow> rows = header();
    for (int column = 9; column < 30; ++column) {
        rows[1].push_back(("Kolonne " + std::to_string(column)).c_str());
    }
    for (int id = 1; id <= 50'000; ++id) {
        GridRow data = row(id, "Tiltak", 10, 10);
        data.resize(9);
        data.resize(30, GridCell{"noe"});
        rows.push_back(data);
    }
    CHECK(read({grid("Ark1", rows)}).initiatives.size() == 50'000);
}
