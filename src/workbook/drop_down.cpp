// SPDX-License-Identifier: MIT
#include "workbook/drop_down.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace kvartal::workbook {
namespace {

using foundation::CellAddress;
using foundation::CellRange;

constexpr std::uint32_t most_items = 1'000;
constexpr std::uint32_t most_rows = 2'000, most_columns = 100; ///< that are looked through
constexpr int most_names = 5;                                  ///< that refer to each other

/// "'Bob''s lists'" → "Bob's lists".
std::string unquoted(std::string_view name) {
    if (name.size() < 2 || name.front() != '\'' || name.back() != '\'') {
        return std::string{name};
    }
    std::string plain;
    for (std::size_t i = 1; i + 1 < name.size(); ++i) {
        plain += name[i];
        i += name[i] == '\'' ? 1 : 0;
    }
    return plain;
}

const Sheet *sheet_named(const Workbook &workbook, std::string_view name) {
    const std::string folded = foundation::fold(name);
    const auto sheets = workbook.sheets();
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const Sheet &sheet) {
        return foundation::fold(sheet.name()) == folded;
    });
    return found == sheets.end() ? nullptr : &*found;
}

/// "$A$2:$A$6", or whole columns, "$A:$A".
std::optional<CellRange> range_in(std::string_view text) {
    if (const auto range = foundation::range_from_a1(text)) {
        return range;
    }
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    const auto first = foundation::cell_from_a1(std::string{text.substr(0, colon)} + "1");
    const auto last =
        foundation::cell_from_a1(std::string{text.substr(colon + 1)} + std::to_string(most_rows));
    return first && last && first->row == 0 && last->row + 1 == most_rows && first->column <= last->column
               ? std::optional{CellRange{*first, *last}}
               : std::nullopt;
}

std::optional<ListSource> source_at(std::string_view reference, const Sheet &on, const Workbook &workbook) {
    const auto mark = reference.rfind('!');
    const Sheet *sheet =
        mark == std::string_view::npos ? &on : sheet_named(workbook, unquoted(reference.substr(0, mark)));
    const auto range = range_in(mark == std::string_view::npos ? reference : reference.substr(mark + 1));
    return sheet != nullptr && range ? std::optional{ListSource{sheet, *range}} : std::nullopt;
}

} // namespace

std::optional<ListSource> list_source(const Validation &list, const Sheet &on, const Workbook &workbook) {
    std::string_view reference = list.source;
    for (int hops = 0; hops < most_names && !reference.empty(); ++hops) {
        reference.remove_prefix(reference.front() == '=' ? 1 : 0);
        if (auto source = source_at(reference, on, workbook)) {
            return source;
        }
        const auto name = workbook.names().find(foundation::fold(reference));
        reference = name == workbook.names().end() ? std::string_view{} : std::string_view{name->second};
    }
    return std::nullopt;
}

std::vector<std::string> list_items(const Validation &list, const Sheet &on, const Workbook &workbook) {
    const auto source = list.items.empty() ? list_source(list, on, workbook) : std::nullopt;
    if (!source) {
        return list.items;
    }
    const auto [first, last] = source->cells;
    std::vector<std::string> items;
    std::set<std::string> seen;
    for (std::uint32_t row = first.row; row <= last.row && row - first.row < most_rows; ++row) {
        for (std::uint32_t column = first.column;
             column <= last.column && column - first.column < most_columns; ++column) {
            const Cell *cell = source->sheet->find({row, column});
            std::string text = cell == nullptr ? std::string{} : foundation::tidy(plain_text(cell->value));
            if (!text.empty() && items.size() < most_items && seen.insert(text).second) {
                items.push_back(std::move(text));
            }
        }
    }
    return items;
}

} // namespace kvartal::workbook
