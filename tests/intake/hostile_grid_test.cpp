// SPDX-License-Identifier: MIT
#include "grid.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <limits>
#include <random>

using namespace kvartal;
using namespace kvartal::intake::testing;

namespace {

/// Cells that real and hostile workbooks hold, in no sensible place.
GridCell any_cell(std::mt19937 &random) {
    static const std::string long_text(5000, 'x');
    const std::array<GridCell, 36> cells{"ID",
                                         "Tiltak",
                                         "Eier",
                                         "Status",
                                         "Budsjett (MNOK)",
                                         "Kostnadsfordeling",
                                         "E-helse",
                                         "HDIR",
                                         "Sum",
                                         "Totalt",
                                         "* Fotnote",
                                         "1)",
                                         "Digitalisering av arbeidsprosesser",
                                         "Bedre bruk av helsedatta",
                                         "Grønn",
                                         "(14)*",
                                         "ca. 12",
                                         "–",
                                         " \u00A0\n",
                                         "1 234,5",
                                         "\xFF\xFE\xC3",
                                         long_text.c_str(),
                                         "()",
                                         ")(",
                                         "Periode",
                                         "Skjæringsdato",
                                         "Virksomhet",
                                         "Andre navn",
                                         41,
                                         -3.5,
                                         1e300,
                                         std::numeric_limits<double>::quiet_NaN(),
                                         fault("#REF!"),
                                         uncalculated(),
                                         day(2019, 2, 31),
                                         GridCell{workbook::CellValue{true}, false}};
    return cells.at(random() % cells.size());
}

workbook::Sheet::Parts any_sheet(std::mt19937 &random) {
    std::vector<GridRow> rows(1 + random() % 12);
    for (GridRow &row : rows) {
        for (std::size_t column = 0; column < 12; ++column) {
            row.push_back(random() % 3 == 0 ? GridCell{} : any_cell(random));
        }
    }
    auto sheet = grid("Ark", rows);
    constexpr std::array ranges{"A1:XFD1048576", "B1:B9", "H1:L1", "A3:L3", "C3:C9", "H2:I4"};
    for (const char *range : ranges) {
        if (random() % 4 == 0) {
            merge(sheet, range);
        }
    }
    sheet.hidden_rows = {static_cast<std::uint32_t>(random() % 12)};
    return sheet;
}

} // namespace

TEST_CASE("cells in any disorder give a return and a set-up whose findings can be said") {
    std::mt19937 random{2019}; // the same disorder each time
    for (int i = 0; i < 2000; ++i) {
        CAPTURE(i);
        const auto sheet = any_sheet(random);
        REQUIRE_NOTHROW(read({sheet}));
        REQUIRE_NOTHROW(read_round({sheet, any_sheet(random)}));
        auto below_header = list({});
        for (workbook::Cell cell : sheet.cells) {
            cell.address.row += 2;
            below_header.cells.push_back(cell);
        }
        REQUIRE_NOTHROW(read({below_header}));
    }
}
