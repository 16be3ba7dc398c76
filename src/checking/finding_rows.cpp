// SPDX-License-Identifier: MIT
#include "checking/finding_rows.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>
#include <tuple>

namespace kvartal::checking {
namespace {

using foundation::CellAddress;
using foundation::Finding;

constexpr std::size_t most_rows = 300; // of a file
constexpr std::size_t cells_beside = 4;
constexpr std::size_t longest_text = 60; // letters
constexpr std::size_t most_bytes = 1000; // of a text that are looked at

/// What the cell shows in one line, cut after so many letters.
foundation::Argument shown_short(const workbook::Cell *cell) {
    if (cell == nullptr) {
        return {};
    }
    const auto *words = std::get_if<std::string>(&cell->value);
    if (words == nullptr) {
        return workbook::shown(cell->value);
    }
    const std::string plain = foundation::tidy(words->substr(0, most_bytes));
    std::string_view rest = plain;
    std::string text;
    for (std::size_t letters = 0; !rest.empty(); ++letters) {
        if (letters == longest_text) {
            return text + "…";
        }
        foundation::append_utf8(text, foundation::take_code_point(rest));
    }
    return text;
}

/// The row's cells that the sender sees, without the faulty one.
std::vector<const workbook::Cell *> cells_seen(const workbook::Sheet &sheet, CellAddress faulty) {
    std::vector<const workbook::Cell *> cells;
    for (const workbook::Cell &cell : sheet.row(faulty.row)) {
        if (cell.address != faulty && !sheet.is_column_hidden(cell.address.column)
            && !std::holds_alternative<std::monostate>(cell.value)) {
            cells.push_back(&cell);
        }
    }
    return cells;
}

/// The cells before the faulty one that say which row it is: the first, and the one that names the row or
/// else the second.
std::vector<std::size_t> naming_cells(const std::vector<const workbook::Cell *> &seen, std::size_t before,
                                      const std::string &name) {
    std::size_t second = 1;
    for (std::size_t i = 1; i < before && !name.empty(); ++i) {
        const auto *words = std::get_if<std::string>(&seen[i]->value);
        if (words != nullptr && words->size() <= most_bytes && foundation::tidy(*words) == name) {
            second = i;
            break;
        }
    }
    std::vector<std::size_t> naming;
    for (const std::size_t cell : {std::size_t{0}, second}) {
        if (cell < before) {
            naming.push_back(cell);
        }
    }
    return naming;
}

/// The faulty cell with what names its row, and what lies next to it.
std::vector<RowCell> cells_to_show(const workbook::Sheet &sheet, CellAddress faulty,
                                   const std::string &name) {
    const auto seen = cells_seen(sheet, faulty);
    const auto after = static_cast<std::size_t>(
        std::find_if(seen.begin(), seen.end(),
                     [&](const workbook::Cell *cell) { return cell->address.column > faulty.column; })
        - seen.begin());
    const auto naming = naming_cells(seen, after, name);
    const auto names_row = [&](std::size_t cell) {
        return std::find(naming.begin(), naming.end(), cell) != naming.end();
    };
    const auto is_near = [&](std::size_t cell) {
        return names_row(cell) || (cell + cells_beside >= after && cell < after + cells_beside);
    };
    std::vector<RowCell> cells;
    const auto add = [&](std::uint32_t column, foundation::Argument shown, bool names) {
        RowCell &cell = cells.emplace_back();
        cell.column = column;
        cell.shown = std::move(shown);
        cell.names_row = names;
    };
    const auto show = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            const bool alone = i > from && is_near(i - 1) && is_near(i + 1); // a "…" would take its room
            if (!is_near(i) && !alone) {
                if (cells.empty()
                    || cells.back().shown != foundation::Argument{std::string{cells_left_out}}) {
                    add(seen[i]->address.column, std::string{cells_left_out}, false);
                }
            } else if (auto shown = shown_short(seen[i]); shown != foundation::Argument{}) {
                add(seen[i]->address.column, std::move(shown), names_row(i));
            }
        }
    };
    show(0, after);
    add(faulty.column, shown_short(sheet.find(faulty)), false);
    show(after, seen.size());
    return cells;
}

const workbook::Sheet *sheet_named(const workbook::Workbook &workbook, const std::string &name) {
    const auto sheets = workbook.sheets();
    const auto sheet = std::find_if(sheets.begin(), sheets.end(),
                                    [&](const workbook::Sheet &one) { return one.name() == name; });
    return sheet == sheets.end() ? nullptr : &*sheet;
}

std::tuple<std::string_view, CellAddress> place_of(const FindingRow &row) {
    return {row.sheet, row.cell};
}

bool before(const FindingRow &a, const FindingRow &b) {
    return place_of(a) < place_of(b);
}

} // namespace

std::vector<FindingRow> finding_rows(const workbook::Workbook &workbook,
                                     const std::vector<Finding> &findings) {
    std::vector<FindingRow> rows;
    for (const Finding &finding : findings) {
        const workbook::Sheet *sheet = finding.cells.empty() || rows.size() == most_rows
                                           ? nullptr
                                           : sheet_named(workbook, finding.sheet);
        if (sheet == nullptr) {
            continue;
        }
        FindingRow row{finding.sheet, finding.cells.front(),
                       cells_to_show(*sheet, finding.cells.front(), finding.subject)};
        if (row.cells.size() > 1) {
            rows.push_back(std::move(row));
        }
    }
    std::stable_sort(rows.begin(), rows.end(), before);
    rows.erase(
        std::unique(rows.begin(), rows.end(),
                    [](const FindingRow &a, const FindingRow &b) { return place_of(a) == place_of(b); }),
        rows.end());
    return rows;
}

const FindingRow *row_of(const std::vector<FindingRow> &rows, const Finding &finding) {
    if (finding.cells.empty()) {
        return nullptr;
    }
    const FindingRow wanted{finding.sheet, finding.cells.front(), {}};
    const auto row = std::lower_bound(rows.begin(), rows.end(), wanted, before);
    return row != rows.end() && place_of(*row) == place_of(wanted) ? &*row : nullptr;
}

} // namespace kvartal::checking
