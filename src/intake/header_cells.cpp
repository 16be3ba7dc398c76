// SPDX-License-Identifier: MIT
#include "intake/header_cells.hpp"

#include "foundation/text_folding.hpp"
#include "intake/cell_text.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace kvartal::intake {
namespace {

using foundation::CellAddress;
using foundation::CellRange;
using workbook::Cell;
using workbook::Sheet;

struct Text {
    std::string text;
    CellAddress cell;
};
using TextByColumn = std::map<std::uint32_t, Text>;

TextByColumn texts_of_row(const Sheet &sheet, std::uint32_t row) {
    TextByColumn texts;
    for (const Cell &cell : sheet.row(row)) {
        if (has_content(cell)) {
            texts[cell.address.column] = {foundation::tidy(workbook::plain_text(cell.value)), cell.address};
        }
    }
    return texts;
}

/// The merged ranges that reach into the header rows, by the cell that shows their text.
using Merges = std::map<CellAddress, CellRange>;

Merges merges_at(const Sheet &sheet, std::uint32_t first_row, std::uint32_t last_row) {
    Merges merges;
    for (const CellRange &range : sheet.merged()) {
        if (range.first.row <= last_row && range.last.row >= first_row) {
            merges.emplace(range.first, range);
        }
    }
    return merges;
}

/// The range of several columns that is merged behind the text.
const CellRange *wide_merge(const Merges &merges, CellAddress text) {
    const auto found = merges.find(text);
    const bool wide = found != merges.end() && found->second.first.column != found->second.last.column;
    return wide ? &found->second : nullptr;
}

/// Labels of the last row, and those that stand higher in a column that is blank below: merged downwards, or
/// just written there. A group header over a blank cell labels nothing.
TextByColumn lowest_texts(const Sheet &sheet, const std::vector<TextByColumn> &rows, const Merges &merges,
                          const LabelIndex &index) {
    TextByColumn labels = rows.back();
    for (auto row = rows.rbegin() + 1; row != rows.rend(); ++row) {
        for (const auto &[column, text] : *row) {
            if (wide_merge(merges, text.cell) == nullptr && !index.is_group(text.text)) {
                labels.try_emplace(column, text);
            }
        }
    }
    for (const auto &[first, range] : merges) { // merged down from above the header rows
        const Cell *cell = wide_merge(merges, first) == nullptr ? sheet.find(first) : nullptr;
        if (cell != nullptr && has_content(*cell)) {
            labels.try_emplace(first.column,
                               Text{foundation::tidy(workbook::plain_text(cell->value)), first});
        }
    }
    return labels;
}

/// The text that stands over the column, or over one to its left without another between them.
class Standing {
  public:
    Standing(const TextByColumn &groups, const TextByColumn &labels)
        : groups_{groups}, labels_{labels}, next_{groups.begin()} {}

    const Text *over(std::uint32_t column) {
        for (; next_ != groups_.end() && next_->first <= column; ++next_) {
            const auto label = labels_.find(next_->first);
            const bool is_label_itself = label != labels_.end() && label->second.cell == next_->second.cell;
            text_ = is_label_itself ? nullptr : &next_->second;
        }
        return text_;
    }

  private:
    const TextByColumn &groups_;
    const TextByColumn &labels_;
    TextByColumn::const_iterator next_;
    const Text *text_ = nullptr;
};

} // namespace

std::vector<HeaderCell> header_cells(const Sheet &sheet, std::uint32_t first_row, std::uint32_t last_row,
                                     const LabelIndex &index) {
    std::vector<TextByColumn> rows;
    for (std::uint32_t row = first_row; row <= last_row; ++row) {
        rows.push_back(texts_of_row(sheet, row));
    }
    const Merges merges = merges_at(sheet, first_row, last_row);
    const TextByColumn labels = lowest_texts(sheet, rows, merges, index);
    const TextByColumn none;
    Standing groups{rows.size() > 1 ? rows.front() : none, labels};

    std::vector<HeaderCell> cells;
    for (const auto &[column, label] : labels) {
        HeaderCell cell{column, label.text, label.cell, {}, false, false, {}};
        const Text *group = groups.over(column);
        const CellRange *merged = group == nullptr ? nullptr : wide_merge(merges, group->cell);
        if (group != nullptr && (merged == nullptr || column <= merged->last.column)) {
            cell.group = group->text;
            cell.group_is_merged = merged != nullptr;
            cell.group_is_own = group->cell.column == column;
        }
        cells.push_back(std::move(cell));
    }
    return cells;
}

} // namespace kvartal::intake
