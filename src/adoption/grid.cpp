// SPDX-License-Identifier: MIT
#include "adoption/grid.hpp"

#include "foundation/text_folding.hpp"
#include "workbook/drop_down.hpp"

#include <algorithm>

namespace kvartal::adoption {
namespace {

using foundation::CellAddress;
using foundation::CellRange;
using workbook::MadeFor;
using workbook::Sheet;
using workbook::Validation;

bool meets(const CellRange &range, std::uint32_t column, std::uint32_t first_row, std::uint32_t last_row) {
    return range.first.column <= column && column <= range.last.column && range.first.row <= last_row
           && range.last.row >= first_row;
}

std::string place_of(const workbook::ListSource &source, const Sheet &on) {
    const std::string cells =
        foundation::a1_text(source.cells.first)
        + (source.cells.first == source.cells.last ? std::string{}
                                                   : "–" + foundation::a1_text(source.cells.last));
    return source.sheet == &on ? cells : source.sheet->name() + "!" + cells;
}

/// A sheet has few validations with lists; this many are looked at to tell where lists stand.
constexpr std::size_t most_looked_at = 500;

} // namespace

std::string text_at(const Sheet &sheet, CellAddress address) {
    const workbook::Cell *cell = sheet.find(address);
    const std::string *text = cell == nullptr ? nullptr : std::get_if<std::string>(&cell->value);
    return text == nullptr ? std::string{} : foundation::tidy(*text);
}

bool is_filled(const workbook::Cell &cell) {
    if (std::holds_alternative<std::monostate>(cell.value)
        || std::holds_alternative<workbook::CellError>(cell.value)) {
        return false;
    }
    const std::string *text = std::get_if<std::string>(&cell.value);
    if (text == nullptr) {
        return true;
    }
    const std::string folded = foundation::fold(*text);
    return !folded.empty() && folded != "-" && folded != "--";
}

std::vector<std::uint32_t> rows_in_use(const Sheet &sheet) {
    std::vector<std::uint32_t> rows;
    for (const workbook::Cell &cell : sheet.cells()) {
        if (rows.empty() || rows.back() != cell.address.row) {
            rows.push_back(cell.address.row);
        }
    }
    return rows;
}

std::optional<CellRange> merged_from(const Sheet &sheet, CellAddress cell) {
    const auto range = sheet.merged_around(cell);
    const bool wide = range && range->first == cell && range->first.column != range->last.column;
    return wide ? range : std::nullopt;
}

Purpose purpose_of(const Sheet &sheet, const workbook::Workbook &workbook, std::uint32_t column,
                   std::uint32_t first_row, std::uint32_t last_row) {
    for (const Validation &validation : sheet.validations()) {
        const bool here =
            std::any_of(validation.cells.begin(), validation.cells.end(),
                        [&](const CellRange &range) { return meets(range, column, first_row, last_row); });
        if (here) {
            const auto source = workbook::list_source(validation, sheet, workbook);
            return {validation.made_for, workbook::list_items(validation, sheet, workbook),
                    source ? place_of(*source, sheet) : std::string{}};
        }
    }
    for (const workbook::FormattedCells &formatted : sheet.formats()) {
        if (meets(formatted.cells, column, first_row, last_row)) {
            return {formatted.made_for, {}, {}};
        }
    }
    return {};
}

bool holds_lists(const Sheet &sheet, const workbook::Workbook &workbook) {
    for (const Sheet &other : workbook.sheets()) {
        const auto validations =
            other.validations().first(std::min(other.validations().size(), most_looked_at));
        const bool refers =
            &other != &sheet
            && std::any_of(validations.begin(), validations.end(), [&](const Validation &list) {
                   const auto source = workbook::list_source(list, other, workbook);
                   return source && source->sheet == &sheet;
               });
        if (refers) {
            return true;
        }
    }
    return false;
}

} // namespace kvartal::adoption
