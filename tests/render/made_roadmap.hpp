// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <string>
#include <utility>

/// A roadmap by hand.
namespace kvartal::render_tests {

inline foundation::Date day(int year, unsigned month, unsigned of_month) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{of_month};
}

inline report::TableRow planned(std::string name, std::string phase, report::CellContent first,
                                report::CellContent last, report::CellContent mark = {}) {
    report::TableRow row;
    row.cells.resize(5);
    row.cells[0].content = std::move(name);
    row.cells[1].content = std::move(phase);
    row.cells[2].content = std::move(first);
    row.cells[3].content = std::move(last);
    row.cells[4].content = std::move(mark);
    return row;
}

inline report::TableRow area(std::string name) {
    report::TableRow row = planned(std::move(name), {}, {}, {});
    row.role = report::RowRole::section;
    return row;
}

/// Areas, phases, and from when to when: columns A to E. Alfa goes from before 2023 to the end of March 2024
/// with a milestone in May 2023, Beta from April 2023 on beyond 2024; Gamma has no end.
inline report::Table plans() {
    report::Table table;
    table.id = table.sheet_name = "plans";
    table.caption = "Planer";
    table.columns = {{"Tiltak", "", report::ColumnKind::text, 2},
                     {"Fase", "", report::ColumnKind::text, 1},
                     {"Start", "", report::ColumnKind::date, 1},
                     {"Slutt", "", report::ColumnKind::date, 1},
                     {"Neste", "", report::ColumnKind::date, 1}};
    table.rows = {area("Område A"),
                  planned("Alfa", "Konsept", day(2022, 7, 1), day(2024, 3, 31), day(2023, 5, 15)),
                  planned("Beta", "Avslutning", day(2023, 4, 1), day(2025, 1, 1)), area("Område B"),
                  planned("Gamma", "Ukjent", day(2023, 1, 1), std::string{"Ikke oppgitt"})};
    return table;
}

/// Of 2023 and 2024, cut off in September 2023.
inline report::Roadmap roadmap() {
    report::Roadmap made;
    made.id = "road";
    made.caption = "Veikart";
    made.alternative = "Planene i ord";
    made.table = "plans";
    made.kind_column = 1;
    made.first_column = 2;
    made.last_column = 3;
    made.mark_column = 4;
    made.kinds = {"Konsept", "Planlegging", "Avslutning"};
    made.first_year = 2023;
    made.last_year = 2024;
    made.cut_off = day(2023, 9, 29);
    made.cut_off_label = "Rapportert per 29.09.2023";
    made.mark_label = "Neste milepæl";
    made.open_label = "Går utover";
    made.barless_label = "Uten start og slutt";
    return made;
}

} // namespace kvartal::render_tests
