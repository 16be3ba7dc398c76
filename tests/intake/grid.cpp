// SPDX-License-Identifier: MIT
#include "grid.hpp"

#include "definition/read.hpp"

#include <catch2/catch.hpp>

#include <array>

namespace kvartal::intake::testing {

GridCell day(int year, unsigned month, unsigned day_of_month) {
    const foundation::Date date{std::chrono::year{year}, std::chrono::month{month},
                                std::chrono::day{day_of_month}};
    return {workbook::Moment{date, std::nullopt}, false};
}

GridCell fault(const char *code) {
    return {workbook::CellError{code}, true};
}

GridCell uncalculated() {
    GridCell cell;
    cell.is_formula = true;
    return cell;
}

workbook::Sheet::Parts grid(const char *name, std::vector<GridRow> rows) {
    workbook::Sheet::Parts parts;
    parts.name = name;
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        for (std::uint32_t column = 0; column < rows[row].size(); ++column) {
            const GridCell &cell = rows[row][column];
            if (cell.is_formula || !std::holds_alternative<std::monostate>(cell.value)) {
                parts.cells.push_back({{row, column}, cell.value, cell.is_formula});
            }
        }
    }
    return parts;
}

workbook::Workbook book(std::vector<workbook::Sheet::Parts> sheets) {
    workbook::Workbook::Parts parts;
    for (workbook::Sheet::Parts &sheet : sheets) {
        parts.sheets.emplace_back(std::move(sheet));
    }
    return workbook::Workbook{std::move(parts)};
}

void merge(workbook::Sheet::Parts &sheet, const char *range) {
    sheet.merged.push_back(foundation::range_from_a1(range).value());
}

const portfolio::Organisations &three_organisations() {
    static const portfolio::Organisations organisations{{
        {"Helsedirektoratet", {"HDIR"}, true},
        {"Oslo kommune", {}, true},
        {"Direktoratet for e-helse", {"E-helse"}, true},
    }};
    return organisations;
}

namespace {

/// Each finding has all that its words name, in every language.
void require_words(const std::vector<foundation::Finding> &findings) {
    for (const foundation::Language language : foundation::all_languages) {
        for (const foundation::Finding &finding : findings) {
            REQUIRE_FALSE(foundation::describe(finding, definition::shipped_texts(language)).what.empty());
        }
    }
}

} // namespace

portfolio::Return read(std::vector<workbook::Sheet::Parts> sheets) {
    const std::array definitions{&definition::shipped_definition("portfolio-list")};
    portfolio::Return given =
        read_return(book(std::move(sheets)), {"retur.xlsx", ""}, {definitions, &three_organisations()});
    require_words(given.findings);
    return given;
}

portfolio::SetupReading read_round(std::vector<workbook::Sheet::Parts> sheets) {
    portfolio::SetupReading reading =
        read_setup(book(std::move(sheets)), "round.xlsx", definition::shipped_definition("round"));
    require_words(reading.findings);
    return reading;
}

std::vector<std::string> in_short(const std::vector<foundation::Finding> &findings) {
    std::vector<std::string> all;
    for (const foundation::Finding &finding : findings) {
        const std::string cells = foundation::cell_list(finding.cells);
        all.push_back(std::string{foundation::id_of(finding.severity)} + ' '
                      + std::string{foundation::kind_of(finding.code).id}
                      + (cells.empty() ? "" : " " + cells));
    }
    return all;
}

const foundation::Finding &the(foundation::FindingCode code,
                               const std::vector<foundation::Finding> &findings) {
    const foundation::Finding *found = nullptr;
    for (const foundation::Finding &finding : findings) {
        if (finding.code == code) {
            REQUIRE(found == nullptr);
            found = &finding;
        }
    }
    REQUIRE(found != nullptr);
    return *found;
}

std::string argument(const foundation::Finding &finding, const char *name) {
    const auto found = finding.arguments.find(name);
    return found == finding.arguments.end() ? "(none)"
                                            : foundation::written(found->second, foundation::Language::nb);
}

std::vector<GridRow> header() {
    return {
        {{}, {}, {}, {}, {}, {}, {}, "Kostnadsfordeling"},
        {"ID", "Tiltak", "Eier", "Fase", "Innsatsområde", "Status", "Budsjett (MNOK)", "E-helse", "HDIR"}};
}

workbook::Sheet::Parts list(std::vector<GridRow> rows) {
    std::vector<GridRow> all = header();
    all.insert(all.end(), rows.begin(), rows.end());
    workbook::Sheet::Parts sheet = grid("Tiltak", std::move(all));
    merge(sheet, "H1:I1");
    return sheet;
}

foundation::Money mnok(double amount) {
    return foundation::money_from_number(amount, foundation::AmountUnit::mnok).value();
}

} // namespace kvartal::intake::testing
