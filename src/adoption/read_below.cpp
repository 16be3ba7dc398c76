// SPDX-License-Identifier: MIT
#include "adoption/grid.hpp"
#include "adoption/table.hpp"
#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::adoption {
namespace {

using workbook::Cell;
using workbook::Sheet;

/// What a row under the header holds.
struct Contents {
    const Cell *first_text = nullptr;
    std::size_t filled = 0, texts = 0, under_labels = 0;
};

Contents contents_of(const Sheet &sheet, std::uint32_t row, const HeaderRows &header) {
    Contents contents;
    for (const Cell &cell : sheet.row(row)) {
        if (!is_filled(cell)) {
            continue;
        }
        ++contents.filled;
        contents.under_labels += header.at(cell.address.column) != nullptr ? 1 : 0;
        if (std::holds_alternative<std::string>(cell.value)) {
            ++contents.texts;
            contents.first_text = contents.first_text == nullptr ? &cell : contents.first_text;
        }
    }
    return contents;
}

} // namespace

FoundTable read_below(const Sheet &sheet, HeaderRows header, std::uint32_t last_row, const House &house) {
    FoundTable table;
    table.header = std::move(header);
    table.last_row = table.header.last_row;
    std::vector<LoneText> lone;
    for (const std::uint32_t row : rows_in_use(sheet)) {
        if (row <= table.header.last_row || row > last_row) {
            continue;
        }
        const Contents contents = contents_of(sheet, row, table.header);
        if (contents.filled == 0) {
            continue;
        }
        if (contents.first_text == nullptr) {
            continue; // figures alone are no row of a table
        }
        const foundation::CellAddress first = contents.first_text->address;
        const std::string text = text_at(sheet, first);
        if (house.is_total_label(text)) {
            table.totals.push_back({first, text});
        } else if (contents.texts == 1 && contents.filled == 1) {
            lone.push_back({first, text});
        } else if (contents.under_labels > 1) {
            table.data_rows.push_back(row);
            table.last_row = row;
        }
    }
    for (LoneText &text : lone) { // below the last row of the table they are footnotes
        if (text.cell.row < table.last_row) {
            table.sections.push_back(std::move(text));
        }
    }
    for (const Label &label : table.header.labels) {
        table.known +=
            house.field_labelled(label.text) != nullptr || house.group_labelled(label.group) != nullptr ? 1
                                                                                                        : 0;
    }
    return table;
}

} // namespace kvartal::adoption
