// SPDX-License-Identifier: MIT
#include "intake/answer_columns.hpp"

#include "intake/cell_text.hpp"

namespace kvartal::intake {
namespace {

using workbook::Cell;

struct Heading {
    AnswerColumns columns;
    std::size_t words = 0;
};

Heading heading_in(std::span<const Cell> row, std::uint32_t label_column, const FormLabels &labels) {
    Heading heading;
    std::set<FormColumn> seen;
    for (const Cell &cell : row) {
        const std::string *text = text_in(cell);
        const auto headed = text == nullptr ? std::nullopt : labels.column_headed(*text);
        if (!headed || (cell.address.column == label_column) != (*headed == FormColumn::question)) {
            continue;
        }
        if (*headed == FormColumn::control) {
            heading.columns.control.insert(cell.address.column);
        } else if (*headed == FormColumn::answer && !heading.columns.answer) {
            heading.columns.answer = cell.address.column;
        } else if (*headed == FormColumn::last && !heading.columns.last) {
            heading.columns.last = cell.address.column;
        }
        seen.insert(*headed);
    }
    heading.words = seen.size();
    return heading;
}

} // namespace

AnswerColumns find_answer_columns(std::span<const std::span<const Cell>> rows, std::uint32_t first_label_row,
                                  std::uint32_t label_column, const FormLabels &labels) {
    Heading best;
    for (const auto &row : rows) {
        const std::uint32_t number = row.front().address.row;
        Heading heading = heading_in(row, label_column, labels);
        const bool tells = heading.columns.answer || heading.columns.last;
        const std::size_t enough = number < first_label_row ? 1 : 2;
        if (tells && heading.words >= enough && heading.words > best.words) {
            heading.columns.heading_row = number;
            best = std::move(heading);
        }
    }
    return best.columns;
}

std::uint32_t AnswerColumns::answer_beside(const workbook::Sheet &sheet, const Cell &label) const {
    if (answer) {
        return *answer;
    }
    const auto is_other = [&](std::uint32_t column) { return column == last || control.contains(column); };
    for (const Cell &beside : sheet.row(label.address.row)) {
        if (beside.address.column > label.address.column && !is_other(beside.address.column)
            && !is_blank(beside)) {
            return beside.address.column;
        }
    }
    const auto merged = sheet.merged_around(label.address);
    std::uint32_t column = (merged ? merged->last.column : label.address.column) + 1;
    while (is_other(column)) {
        ++column;
    }
    return column;
}

} // namespace kvartal::intake
