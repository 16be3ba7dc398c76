// SPDX-License-Identifier: MIT
#include "workbook/ods_sheet.hpp"

#include "workbook/number_text.hpp"
#include "workbook/ods_cell.hpp"
#include "workbook/sheet_size.hpp"
#include "workbook/xml_part.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>

namespace kvartal::workbook {
namespace {

using foundation::CellAddress;

/// How many of the repeats fit between the next row or column and the end.
std::uint32_t repeats_within(std::string_view repeated, std::uint32_t next, std::uint32_t end) {
    return std::min(std::max(exactly<std::uint32_t>(repeated).value_or(1), 1U), end - next);
}

bool is_hidden(std::string_view visibility) {
    return visibility == "collapse" || visibility == "filter";
}

} // namespace

void OdsSheetReader::take(pugi::xml_node element, bool is_in_hidden_group) {
    if (local_name(element.name()) == "table-row") {
        take_row(element, is_in_hidden_group);
    } else {
        take_column(element, is_in_hidden_group);
    }
}

void OdsSheetReader::take_column(pugi::xml_node column, bool is_in_hidden_group) {
    if (next_column_ >= column_count) {
        return;
    }
    const std::uint32_t first = next_column_;
    next_column_ +=
        repeats_within(attribute_text(column, "number-columns-repeated"), next_column_, column_count);
    if (is_in_hidden_group || is_hidden(attribute_text(column, "visibility"))
        || styles_->hides_column(attribute_text(column, "style-name"))) {
        parts_.hidden_columns.emplace_back(first, next_column_ - 1);
    }
    column_styles_.push_back(
        {next_column_ - 1, std::string{attribute_text(column, "default-cell-style-name")}});
}

void OdsSheetReader::take_row(pugi::xml_node row, bool is_in_hidden_group) {
    if (next_row_ >= row_count) {
        return;
    }
    const std::uint32_t first = next_row_;
    next_row_ += repeats_within(attribute_text(row, "number-rows-repeated"), next_row_, row_count);
    const Run rows{first, next_row_ - 1};
    if (is_in_hidden_group || is_hidden(attribute_text(row, "visibility"))
        || styles_->hides_row(attribute_text(row, "style-name"))) {
        hidden_rows_.push_back(rows);
    }
    const std::size_t first_cell = parts_.cells.size();
    const std::string_view row_style = attribute_text(row, "default-cell-style-name");
    std::uint32_t column = 0;
    for (const pugi::xml_node cell : row.children()) {
        const std::string_view name = local_name(cell.name());
        if (name == "table-cell" || name == "covered-table-cell") {
            if (column >= column_count) {
                break;
            }
            column = take_cell(cell, rows, row_style, column);
        }
    }
    repeat_row(first_cell, rows);
}

std::uint32_t OdsSheetReader::take_cell(pugi::xml_node cell, Run rows, std::string_view row_style,
                                        std::uint32_t column) {
    const OdsCellAttributes attributes = read_attributes(cell);
    const std::uint32_t repeats = std::min(attributes.columns_repeated, column_count - column);
    const CellAddress first{rows.first, column};
    if (attributes.columns_spanned > 1 || attributes.rows_spanned > 1) {
        take_merged(first, attributes.rows_spanned, attributes.columns_spanned, rows.second);
    }
    if (is_bare(cell, attributes)) {
        return column + repeats;
    }
    const std::string_view style = !attributes.style.empty() ? attributes.style
                                   : !row_style.empty()      ? row_style
                                                             : style_of_column(column);
    const bool elapsed = attributes.type == "time" && styles_->shows_elapsed_time(style);
    const CellContent content = read_ods_cell(cell, attributes, date_system_, elapsed, *budget_);
    if (std::holds_alternative<std::monostate>(content.value) && !content.is_formula) {
        return column + repeats;
    }
    const std::uint64_t count = std::uint64_t{repeats} * (rows.second - rows.first + 1);
    budget_->add_cells(count, text_bytes(content.value));
    for (std::uint32_t i = 0; i < repeats; ++i) {
        parts_.cells.push_back(
            {{rows.first, column + i},
             content.value,
             content.is_formula,
             attributes.type == "percentage" && std::holds_alternative<double>(content.value)});
    }
    return column + repeats;
}

void OdsSheetReader::repeat_row(std::size_t first_cell, Run rows) {
    const std::size_t end = parts_.cells.size();
    if (first_cell == end) {
        return;
    }
    for (std::uint32_t row = rows.first + 1; row <= rows.second; ++row) {
        for (std::size_t i = first_cell; i < end; ++i) {
            Cell cell = parts_.cells[i];
            cell.address.row = row;
            parts_.cells.push_back(std::move(cell));
        }
    }
}

void OdsSheetReader::take_merged(CellAddress first, std::uint32_t rows, std::uint32_t columns,
                                 std::uint32_t last_row) {
    const std::uint32_t last_column = first.column + std::min(columns, column_count - first.column) - 1;
    if (rows > 1) { // a repeated one would overlap itself
        last_row = first.row;
    }
    for (std::uint32_t row = first.row; row <= last_row; ++row) {
        budget_->add_merged_range();
        parts_.merged.push_back(
            {{row, first.column}, {row + std::min(rows, row_count - row) - 1, last_column}});
    }
}

std::string_view OdsSheetReader::style_of_column(std::uint32_t column) const {
    const auto found =
        std::lower_bound(column_styles_.begin(), column_styles_.end(), column,
                         [](const ColumnStyle &style, std::uint32_t c) { return style.last < c; });
    return found == column_styles_.end() ? std::string_view{} : found->cell_style;
}

void OdsSheetReader::put_hidden_rows() {
    const std::uint32_t used = parts_.cells.empty() ? 0 : parts_.cells.back().address.row + 1;
    for (const auto &[first, last] : hidden_rows_) {
        const std::uint32_t end = std::min(last + 1, used); // below, they hold nothing that could be read
        budget_->add_hidden_rows(end > first ? end - first : 0);
        for (std::uint32_t row = first; row < end; ++row) {
            parts_.hidden_rows.insert(parts_.hidden_rows.end(), row);
        }
    }
}

Sheet::Parts OdsSheetReader::finish() {
    put_hidden_rows();
    return std::move(parts_);
}

} // namespace kvartal::workbook
