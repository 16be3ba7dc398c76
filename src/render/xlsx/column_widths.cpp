// SPDX-License-Identifier: MIT
#include "render/xlsx/column_widths.hpp"

#include "foundation/number_style.hpp"
#include "spreadsheet/cell_text.hpp"
#include "spreadsheet/text_width.hpp"

#include <algorithm>
#include <numeric>

namespace kvartal::render::xlsx {
namespace {

using report::Column;
using report::ColumnKind;
using report::Table;

constexpr double widest_text = 46;       // a comfortable line
constexpr double widest_identifier = 72; // a SHA-256 in full
constexpr double widest_long_text = 90;  // for cells that would be higher than a row can be
constexpr std::size_t long_text = 1'100; // letters: some 25 lines of the comfortable width
constexpr double widest_table = 205;     // on a page across, in type of some 7 points
constexpr double padding = 1.8;
constexpr double filter_button = 2.5;

struct Shown {
    const Table &table;
    foundation::Language language;
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(foundation::Money amount) const {
        return written(amount, table.unit, table.decimals, language);
    }
    std::string operator()(std::int64_t count) const { return foundation::written(count, language); }
    std::string operator()(const report::StatusMark &mark) const { return mark.label; }
    std::string operator()(const foundation::Date &) const { return "31.12.2000"; }
    std::string operator()(foundation::TimeOfDay time) const { return foundation::written(time); }
};

bool wraps(const Column &column) {
    return column.kind == ColumnKind::text;
}

bool is_blank(const report::TableCell &cell) {
    const auto *text = std::get_if<std::string>(&cell.content);
    return std::holds_alternative<std::monostate>(cell.content) || (text != nullptr && text->empty());
}

/// Between the least that breaks no word and what shows all on one line.
struct Range {
    double least = 0, natural = 0;
};

Range range_of(const Table &table, std::size_t column, foundation::Language language, bool filtered) {
    const bool wrapped = wraps(table.columns[column]);
    const double indent = indented(table, column) ? 1 : 0;
    const std::string &label = table.columns[column].label;
    const double button = filtered ? filter_button : 0;
    double least = spreadsheet::word_width(label) + button;
    double natural = least;
    if (table.columns.size() <= 8) { // there is room for labels of two words on one line
        natural = std::max(natural, std::min(spreadsheet::text_width(label), 16.0) + button);
    }
    bool has_long_text = false;
    for (const report::TableRow &row : table.rows) {
        if (column >= row.cells.size() || runs_on(row, column)) {
            continue;
        }
        const std::string text = shown(row.cells[column].content, table, language);
        const double bold = row.role == report::RowRole::body ? 1 : 1.08;
        natural =
            std::max(natural, spreadsheet::text_width(text) * bold + (row.cells[column].note.empty() ? 0 : 1)
                                  + (row.cells[column].in_parentheses ? 1 : 0));
        if (wrapped) {
            least = std::max(least, std::min(spreadsheet::word_width(text), 24.0));
        }
        has_long_text = has_long_text || spreadsheet::letters_in(text) > long_text;
    }
    natural = std::min(natural, !wrapped        ? widest_identifier
                                : has_long_text ? widest_long_text
                                                : widest_text);
    return {std::min(least, natural) + padding + indent, natural + padding + indent};
}

/// How wide a column of words can be for the table to fit: the widest give way first.
double widest_column(const Table &table, const std::vector<Range> &ranges) {
    const auto fits = [&](double cap) {
        double sum = 0;
        for (std::size_t column = 0; column < ranges.size(); ++column) {
            const Range &range = ranges[column];
            sum += wraps(table.columns[column]) ? std::clamp(cap, range.least, range.natural) : range.natural;
        }
        return sum <= widest_table;
    };
    double cap = widest_long_text + 2 * padding;
    while (cap > 8 && !fits(cap)) {
        cap -= 0.5;
    }
    return cap;
}

} // namespace

std::string shown(const report::CellContent &content, const Table &table, foundation::Language language) {
    return std::visit(Shown{table, language}, content);
}

bool is_figure(ColumnKind kind) {
    return kind == ColumnKind::amount || kind == ColumnKind::count || kind == ColumnKind::date
           || kind == ColumnKind::time;
}

bool indented(const Table &table, std::size_t column) {
    return column > 0 && is_figure(table.columns[column - 1].kind) && !is_figure(table.columns[column].kind);
}

bool runs_on(const report::TableRow &row, std::size_t column) {
    return row.role != report::RowRole::body && std::holds_alternative<std::string>(row.cells[column].content)
           && column + 1 < row.cells.size() && is_blank(row.cells[column + 1]);
}

std::vector<double> column_widths(const Table &table, foundation::Language language, bool filtered) {
    std::vector<Range> ranges;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        ranges.push_back(range_of(table, column, language, filtered));
    }
    const double cap = widest_column(table, ranges);
    std::vector<double> widths;
    for (std::size_t column = 0; column < ranges.size(); ++column) {
        const Range &range = ranges[column];
        widths.push_back(wraps(table.columns[column]) ? std::clamp(cap, range.least, range.natural)
                                                      : range.natural);
    }
    return widths;
}

} // namespace kvartal::render::xlsx
