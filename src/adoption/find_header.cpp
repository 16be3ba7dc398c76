// SPDX-License-Identifier: MIT
#include "adoption/grid.hpp"
#include "adoption/labels.hpp"
#include "adoption/table.hpp"

#include <algorithm>
#include <map>

namespace kvartal::adoption {
namespace {

using foundation::CellAddress;
using foundation::CellRange;
using workbook::Sheet;

constexpr std::size_t least_labels = 3;
constexpr std::size_t most_rows = 300; ///< that are looked at: no introduction is longer
constexpr std::size_t most_columns = 300;

/// The labels of a row by column, when it holds nothing else but years.
struct Row {
    std::uint32_t index = 0;
    std::map<std::uint32_t, std::string> labels;
    std::map<std::uint32_t, CellRange> wide; ///< labels merged over several columns
    bool labels_only = true;

    bool is_over_several(std::uint32_t column) const { return wide.contains(column); }
};

Row row_at(const Sheet &sheet, std::uint32_t index) {
    Row row{.index = index, .labels = {}, .wide = {}};
    for (const workbook::Cell &cell :
         sheet.row(index).first(std::min(sheet.row(index).size(), most_columns))) {
        if (!is_filled(cell)) {
            continue;
        }
        const std::string text = text_at(sheet, cell.address);
        if (!is_like_label(text) && !is_year(text)) {
            row.labels_only = false;
            continue;
        }
        row.labels.emplace(cell.address.column, text);
        if (const auto range = merged_from(sheet, cell.address)) {
            row.wide.emplace(cell.address.column, *range);
        }
    }
    return row;
}

/// Up to where the text stands over the columns: its merged range, or as far as the row is blank.
std::uint32_t end_of_group(const Row &above, std::uint32_t column) {
    if (const auto wide = above.wide.find(column); wide != above.wide.end()) {
        return wide->second.last.column;
    }
    const auto next = above.labels.upper_bound(column);
    return next == above.labels.end() ? UINT32_MAX : next->first - 1;
}

/// How many labels of the row below stand under the text.
std::size_t labels_under(const Row &above, std::uint32_t column, const Row &below) {
    const auto first = below.labels.lower_bound(column);
    const auto last = below.labels.upper_bound(end_of_group(above, column));
    return static_cast<std::size_t>(std::distance(first, last));
}

bool is_group(const Row &above, std::uint32_t column, const Row &below) {
    const std::size_t under = labels_under(above, column, below);
    return under > 1 && (above.is_over_several(column) || below.labels.contains(column));
}

/// Whether the two rows are one header: group headers over column labels, in one of them at least.
bool are_one_header(const Row &above, const Row &below) {
    if (above.index + 1 != below.index || !above.labels_only || !below.labels_only
        || below.labels.size() < 2) {
        return false;
    }
    bool groups = false;
    for (const auto &[column, text] : above.labels) {
        const bool over_all =
            labels_under(above, column, below) == below.labels.size() && above.labels.size() == 1;
        groups |= is_group(above, column, below) && !over_all;
    }
    const bool stands_under_groups =
        std::all_of(below.labels.begin(), below.labels.end(), [&](const auto &label) {
            const auto over = above.labels.find(label.first);
            return over == above.labels.end() || is_group(above, label.first, below);
        });
    return groups && stands_under_groups;
}

HeaderRows one_row(const Row &row) {
    HeaderRows header{row.index, row.index, {}};
    for (const auto &[column, text] : row.labels) {
        header.labels.push_back({column, text, {row.index, column}, {}, {}});
    }
    return header;
}

HeaderRows two_rows(const Row &above, const Row &below) {
    HeaderRows header{above.index, below.index, one_row(below).labels};
    for (const auto &[column, text] : above.labels) {
        if (!is_group(above, column, below)) {
            if (!below.labels.contains(column)) {
                header.labels.push_back({column, text, {above.index, column}, {}, {}});
            }
            continue;
        }
        const std::uint32_t end = end_of_group(above, column);
        for (Label &label : header.labels) {
            if (label.cell.row == below.index && column <= label.column && label.column <= end) {
                label.group = text;
                label.group_cell = {above.index, column};
            }
        }
    }
    std::sort(header.labels.begin(), header.labels.end(),
              [](const Label &a, const Label &b) { return a.column < b.column; });
    return header;
}

} // namespace

const Label *HeaderRows::at(std::uint32_t column) const {
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&](const Label &label) { return label.column == column; });
    return found == labels.end() ? nullptr : &*found;
}

std::optional<HeaderRows> find_header(const Sheet &sheet, std::uint32_t first_row, std::uint32_t last_row) {
    std::vector<HeaderRows> candidates;
    std::optional<Row> above;
    for (const std::uint32_t index : rows_in_use(sheet)) {
        if (index < first_row || index > last_row || candidates.size() >= most_rows) {
            continue;
        }
        Row row = row_at(sheet, index);
        if (above && are_one_header(*above, row)) {
            candidates.push_back(two_rows(*above, row));
        }
        if (row.labels_only) {
            candidates.push_back(one_row(row));
        }
        above = std::move(row);
    }
    std::size_t most = 0;
    for (const HeaderRows &header : candidates) {
        most = std::max(most, header.labels.size());
    }
    // Words alone may fill a row of the table, too: the first row that has most of the labels is the header.
    // Of a header of two rows the upper one alone may be enough.
    const auto enough = std::max(least_labels, most * 3 / 5);
    auto found = std::find_if(candidates.begin(), candidates.end(),
                              [&](const HeaderRows &header) { return header.labels.size() >= enough; });
    if (found == candidates.end()) {
        return std::nullopt;
    }
    const auto wider = std::find_if(found, candidates.end(), [&](const HeaderRows &header) {
        return header.first_row == found->first_row && header.last_row > found->last_row
               && header.labels.size() > found->labels.size();
    });
    return wider == candidates.end() ? *found : *wider;
}

} // namespace kvartal::adoption
