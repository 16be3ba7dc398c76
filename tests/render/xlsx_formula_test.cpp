// SPDX-License-Identifier: MIT
#include "xlsx_documents.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;
using report::ColumnKind;
using report::RowRole;
using report::SumOf;

namespace {

/// The total in B9, below the amounts in B4:B8.
FileCell derived(report::Derivation derivation, std::int64_t tenths = 0) {
    report::Table made = amounts("Own", 5);
    made.rows.push_back(row({words("Sum"), mnok(tenths, std::move(derivation))}, RowRole::total));
    const Package package = rendered(document({made, amounts("Kari's", 5)}));
    REQUIRE(package.cell("Own", "B9"));
    return *package.cell("Own", "B9");
}

} // namespace

TEST_CASE("a sum of a run is a SUM, with the document's own figure as its cached value") {
    const FileCell sum = derived(SumOf{{{"", 1, 0, 4}}, {}}, 150);
    CHECK(sum.formula == "SUM(B4:B8)");
    CHECK(sum.value == "15");
}

TEST_CASE("neighbouring runs are joined, and runs apart are arguments of one SUM") {
    CHECK(derived(SumOf{{{"", 1, 0, 1}, {"", 1, 2, 2}, {"", 1, 4, 4}}, {}}).formula == "SUM(B4:B6,B8)");
}

TEST_CASE("one cell is referred to, not summed; what is to be taken off is taken off") {
    CHECK(derived(SumOf{{{"", 1, 2, 2}}, {}}).formula == "B6");
    CHECK(derived(SumOf{{{"", 1, 0, 0}}, {{"", 1, 1, 1}}}).formula == "B4-B5");
    CHECK(derived(SumOf{{{"", 1, 0, 0}}, {{"", 1, 1, 2}, {"", 1, 4, 4}}}).formula == "B4-SUM(B5:B6,B8)");
    CHECK(derived(SumOf{{}, {{"", 1, 1, 2}}}).formula == "-SUM(B5:B6)");
}

TEST_CASE("cells side by side are joined to one range across") {
    report::Table made = table("Across",
                               {column("Budget", ColumnKind::amount), column("X", ColumnKind::amount),
                                column("Y", ColumnKind::amount), column("Rest", ColumnKind::amount)},
                               {});
    made.rows.push_back(row(
        {mnok(90), mnok(30), mnok(50), mnok(10, SumOf{{{"", 0, 0, 0}}, {{"", 1, 0, 0}, {"", 2, 0, 0}}})}));
    const auto rest = rendered(made).cell("Across", "D4");
    REQUIRE(rest);
    CHECK(rest->formula == "A4-SUM(B4:C4)");
    CHECK(rest->value == "1");
}

TEST_CASE("another sheet is named in quotation marks, its cells fixed") {
    CHECK(derived(SumOf{{{"Kari's", 1, 0, 4}}, {}}).formula == "SUM('Kari''s'!$B$4:$B$8)");
    CHECK(derived(SumOf{{{"Kari's", 1, 0, 0}}, {{"", 1, 0, 0}}}).formula == "'Kari''s'!$B$4-B4");
}

TEST_CASE("a sum and a count by key compare the key cells, so that no letter is a wildcard") {
    report::SumWhere sum;
    sum.values = {"Kari's", 1, 0, 4};
    sum.where.resize(1);
    sum.where[0].keys = {"Kari's", 0, 0, 4};
    sum.where[0].shown = report::CellRef{"", 1, 0};
    CHECK(derived(sum).formula == "SUMPRODUCT(--('Kari''s'!$A$4:$A$8=A5),'Kari''s'!$B$4:$B$8)");
    sum.where.push_back(sum.where[0]);
    sum.where[1].shown = std::string{"=\"Rød\""};
    CHECK(derived(sum).formula
          == "SUMPRODUCT(--('Kari''s'!$A$4:$A$8=A5),--('Kari''s'!$A$4:$A$8=\"=\"\"Rød\"\"\"),'Kari''s'!$B$4:$"
             "B$8)");
    report::Table made = amounts("Count", 2);
    made.columns[1].kind = ColumnKind::count;
    report::CountWhere counted;
    counted.where.resize(1);
    counted.where[0].keys = {"", 0, 0, 1};
    counted.where[0].shown = report::CellRef{"", 0, 0};
    made.rows[0].cells[1] = count(1, counted);
    made.rows[1].cells[1] = count(2, report::CountOf{{"", 0, 0, 1}});
    const Package package = rendered(made);
    CHECK(package.cell("Count", "B4")->formula == "SUMPRODUCT(--(A4:A5=A4))");
    CHECK(package.cell("Count", "B5")->formula == "COUNTA(A4:A5)");
    CHECK(package.cell("Count", "B5")->value == "2");
}

TEST_CASE("a time of day is a part of a day, and minutes are added to it as such") {
    report::Table made = table("Times",
                               {column("Start", ColumnKind::time), column("End", ColumnKind::time),
                                column("Minutes", ColumnKind::count)},
                               {});
    const auto time = [](std::int64_t minutes, report::Derivation derivation = {}) {
        return cell(foundation::TimeOfDay{minutes}, std::move(derivation));
    };
    made.rows.push_back(row({time(600), time(690, report::TimeAfter{{"", 0, 0}, {"", 0, 2}}), count(90)}));
    made.rows.push_back(row({time(690, SumOf{{{"", 1, 0, 0}}, {}}), {}, {}}));
    const Package package = rendered(made);
    CHECK(package.cell("Times", "A4")->formula.empty());
    CHECK(package.cell("Times", "B4")->formula == "A4+C4/1440");
    CHECK(std::stod(package.cell("Times", "B4")->value) == Approx(690 / 1440.0));
    CHECK(package.cell("Times", "A5")->formula == "B4");
}

TEST_CASE("a sum over a table in another unit is brought to this table's unit") {
    report::Table thousands = amounts("Thousands", 2);
    thousands.unit = foundation::AmountUnit::thousand_nok;
    report::Table millions = amounts("Millions", 1);
    millions.rows[0].cells[1] = mnok(30, SumOf{{{"Thousands", 1, 0, 1}}, {}});
    thousands.rows[1].cells[1] = mnok(20, SumOf{{{"Millions", 1, 0, 0}}, {{"", 1, 0, 0}}});
    const Package package = rendered(document({thousands, millions}));
    CHECK(package.cell("Millions", "B4")->formula == "SUM('Thousands'!$B$4:$B$5)/1000");
    CHECK(package.cell("Millions", "B4")->value == "3");
    CHECK(package.cell("Thousands", "B5")->formula == "'Millions'!$B$4*1000-B4");
    CHECK(package.cell("Thousands", "B4")->value == "1000");
}

TEST_CASE("a derivation that names cells that are not there leaves the plain figure") {
    for (const SumOf &sum : {SumOf{{{"nowhere", 1, 0, 0}}, {}}, SumOf{{{"", 9, 0, 0}}, {}},
                             SumOf{{{"", 1, 0, 99}}, {}}, SumOf{{{"", 1, 3, 2}}, {}}, SumOf{}}) {
        const FileCell plain = derived(sum, 150);
        CHECK(plain.formula.empty());
        CHECK(plain.value == "15");
    }
}

TEST_CASE(
    "a sum of more cells than one SUM takes is several, and one too long to write is the plain figure") {
    const auto scattered = [](std::size_t cells) {
        report::Table made = amounts("Many", 2 * cells);
        SumOf sum;
        for (std::size_t i = 0; i < cells; ++i) {
            sum.plus.push_back({"", 1, 2 * i, 2 * i});
        }
        made.rows[0].cells[0] = mnok(10, sum);
        return *rendered(made).cell("Many", "A4");
    };
    const std::string formula = scattered(300).formula;
    CHECK(formula.starts_with("SUM(B4,B6,B8,"));
    CHECK(formula.find(",B512)+SUM(B514,") != std::string::npos);
    CHECK(scattered(3'000).formula.empty());
    CHECK(scattered(3'000).value == "1");
}
