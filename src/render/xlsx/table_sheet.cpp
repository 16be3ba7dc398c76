// SPDX-License-Identifier: MIT
#include "render/xlsx/table_sheet.hpp"

#include "render/xlsx/cell.hpp"
#include "render/xlsx/chart.hpp"
#include "render/xlsx/column_widths.hpp"
#include "render/xlsx/formula.hpp"
#include "render/xlsx/note_marks.hpp"
#include "render/xlsx/roadmap_grid.hpp"
#include "render/xlsx/table_shape.hpp"
#include "spreadsheet/text_width.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <algorithm>

namespace kvartal::render::xlsx {
namespace {

using foundation::CellAddress;
using report::Column;
using report::RowRole;
using report::Table;
using report::TableCell;
using report::TableRow;

// Points, by the size of type.
constexpr double line_height = 15;
constexpr double small_line_height = 13.5;
constexpr double caption_line_height = 19;
constexpr double bar_height = 18;   // of a row that stands out
constexpr double cell_margin = 0.8; // characters that a column is wider than what it shows
constexpr double highest_row = 409;

Part part_of(RowRole role) {
    switch (role) {
    case RowRole::section:
        return Part::section;
    case RowRole::subtotal:
        return Part::subtotal;
    case RowRole::total:
        return Part::total;
    case RowRole::body:
        break;
    }
    return Part::body;
}

/// The sheet and cell that a link leads to.
struct Target {
    std::string sheet;
    CellAddress cell;
};

std::optional<Target> target_of(const report::LinkTarget &link, const SheetContext &context) {
    if (const PlacedTable *table = context.layout.find(link.table); table != nullptr && !link.table.empty()) {
        return Target{table->sheet, link.row ? table->cell(*link.row, 0) : CellAddress{}};
    }
    if (const auto row = context.front.find(link.section); row != context.front.end()) {
        return Target{context.layout.front_sheet(), {row->second, 0}};
    }
    return std::nullopt;
}

class TableSheet {
  public:
    TableSheet(lxw_worksheet *sheet, const PlacedTable &placed, const SheetContext &context)
        : sheet_{sheet},
          placed_{placed},
          table_{*placed.table},
          context_{context},
          marks_{placed},
          shape_{shape_of(table_, context.texts.language())},
          room_for_mark_(table_.columns.size(), false) {
        for (const TableRow &row : table_.rows) {
            for (std::size_t column = 0; column < std::min(row.cells.size(), room_for_mark_.size());
                 ++column) {
                room_for_mark_[column] = room_for_mark_[column] || !marks_.of(row.cells[column].note).empty();
            }
        }
    }

    void write() {
        set_columns();
        caption();
        header();
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            write_row(row);
        }
        const std::uint32_t row_after_notes = notes();
        const CellAddress chart_end =
            write_charts(sheet_, placed_, shape_, row_after_notes, context_.document, context_.workbook);
        const std::uint32_t last_column =
            placed_.roadmap == nullptr
                ? shape_.last_column()
                : write_roadmap_grid(sheet_, placed_, shape_.last_column() + 1, context_);
        view(std::max(row_after_notes - 1, chart_end.row), std::max(last_column, chart_end.column));
    }

  private:
    void set_columns() {
        for (std::size_t column = 0; column < shape_.widths.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            spreadsheet::check(worksheet_set_column(sheet_, at, at, shape_.widths[column], nullptr));
        }
    }

    /// Text over the table's first columns, as high as it needs.
    void spread(std::uint32_t row, std::uint32_t last_column, const std::string &text, double height_of_line,
                double letters, lxw_format *format) {
        set_height(row, 0, height_of_line * spreadsheet::lines_of(text, letters) + 3);
        if (last_column > 0) {
            spreadsheet::check(
                worksheet_merge_range(sheet_, row, 0, row, static_cast<lxw_col_t>(last_column), "", format));
        }
        write_text(sheet_, {row, 0}, text, format);
    }

    void caption() {
        const double letters = shape_.width(shape_.last_column()) * 0.8; // larger and bold
        lxw_format *format = context_.formats.of({.part = Part::caption, .wrap = true});
        spread(0, shape_.last_column(), table_.caption, caption_line_height, letters, format);
        lxw_format *back = context_.formats.of({.part = Part::way_back, .link = true});
        write_link(sheet_, {1, 0}, context_.layout.front_sheet(), {0, 0}, back);
        write_text(sheet_, {1, 0}, context_.texts.fill("render.xlsx.back"), back);
    }

    void header() {
        const std::uint32_t row = placed_.first_row - 1;
        int lines = 1;
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            const double filter_button = shape_.filtered ? 2.5 : 0;
            lines =
                std::max(lines, spreadsheet::lines_of(table_.columns[column].label,
                                                      shape_.widths[column] - cell_margin - filter_button));
            write_text(sheet_, {row, static_cast<std::uint32_t>(column)}, table_.columns[column].label,
                       context_.formats.of({.part = Part::header,
                                            .figure = is_figure(table_.columns[column].kind),
                                            .indent = indented(table_, column)}));
        }
        set_height(row, bar_height, small_line_height * lines + 5);
        for (std::size_t first = 0; placed_.has_groups() && first < table_.columns.size();) {
            first = group(first) + 1;
        }
    }

    /// The header over the columns that share the first one's group; gives the last of them.
    std::size_t group(std::size_t first) {
        const std::string &name = table_.columns[first].group;
        std::size_t last = first;
        while (!name.empty() && last + 1 < table_.columns.size() && table_.columns[last + 1].group == name) {
            ++last;
        }
        lxw_format *format = context_.formats.of({.part = name.empty() ? Part::header : Part::group_header});
        if (last > first) {
            spreadsheet::check(worksheet_merge_range(sheet_, placed_.header_row,
                                                     static_cast<lxw_col_t>(first), placed_.header_row,
                                                     static_cast<lxw_col_t>(last), "", format));
        }
        write_text(sheet_, {placed_.header_row, static_cast<std::uint32_t>(first)}, name, format);
        return last;
    }

    void write_row(std::size_t at) {
        static const TableCell blank;
        const TableRow &row = table_.rows[at];
        if (write_long_heading(row, placed_.cell(at, 0).row)) {
            return;
        }
        int lines = 1;
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            const bool there = column < row.cells.size();
            const bool running_on = there && runs_on(row, column);
            write_cell(placed_.cell(at, column), row.role, column, there ? row.cells[column] : blank,
                       running_on);
            if (there && !running_on) {
                lines = std::max(lines, lines_in(row.cells[column], column));
            }
        }
        set_height(placed_.cell(at, 0).row, row.role == RowRole::body ? line_height : bar_height,
                   line_height * lines);
    }

    /// A heading within the table that is wider than the table breaks over lines; on paper it would be cut.
    bool write_long_heading(const TableRow &row, std::uint32_t at) {
        constexpr double bold = 1.08;
        const auto *words =
            row.cells.empty() ? nullptr : std::get_if<std::string>(&row.cells.front().content);
        const double letters = (shape_.width(shape_.last_column()) - cell_margin) / bold;
        if (row.role != RowRole::section || words == nullptr || spreadsheet::text_width(*words) <= letters) {
            return false;
        }
        spread(at, shape_.last_column(), *words, line_height, letters,
               context_.formats.of({.part = part_of(row.role), .wrap = true}));
        return true;
    }

    int lines_in(const TableCell &cell, std::size_t column) const {
        const auto *text = std::get_if<std::string>(&cell.content);
        return text == nullptr ? 1 : spreadsheet::lines_of(*text, shape_.widths[column] - cell_margin);
    }

    /// Not every program fits rows to wrapped text when it opens a file, so their height is written.
    void set_height(std::uint32_t row, double least, double wanted) {
        const double height = std::min(std::max(least, wanted), highest_row);
        if (height > line_height) {
            spreadsheet::check(worksheet_set_row(sheet_, row, height, nullptr));
        }
    }

    void write_cell(CellAddress at, RowRole role, std::size_t column, const TableCell &cell,
                    bool running_on) {
        const auto target = cell.link ? target_of(*cell.link, context_) : std::nullopt;
        lxw_format *format = context_.formats.of(style(role, column, cell, target.has_value(), running_on));
        if (target) {
            write_link(sheet_, at, target->sheet, target->cell, format);
        }
        write_content(sheet_, at, cell.content, table_.unit, formula_text(cell, placed_, context_.layout),
                      format);
    }

    CellStyle style(RowRole role, std::size_t column, const TableCell &cell, bool link,
                    bool running_on) const {
        const std::string &mark = marks_.of(cell.note);
        CellStyle style{.part = part_of(role), .link = link};
        if (std::holds_alternative<foundation::Money>(cell.content)) {
            style.figure = true;
            style.number_format = number_format(std::clamp(decimals_of(table_, role), 0, 8), mark,
                                                room_for_mark_[column], cell.in_parentheses);
        } else if (std::holds_alternative<std::int64_t>(cell.content)) {
            style.figure = true;
            style.number_format = number_format(0, mark, room_for_mark_[column]);
        } else if (std::holds_alternative<foundation::Date>(cell.content)) {
            style.figure = true;
            style.number_format = date_format(context_.document.language, mark);
        } else if (std::holds_alternative<foundation::TimeOfDay>(cell.content)) {
            style.figure = true;
            style.number_format = time_format(mark);
        } else {
            style.figure = role == RowRole::body && is_figure(table_.columns[column].kind);
            style.wrap = !running_on;
            style.indent = !running_on && indented(table_, column);
            style.number_format = text_format(mark);
        }
        if (const auto *status = std::get_if<report::StatusMark>(&cell.content)) {
            style.status = status->tone;
        }
        return style;
    }

    /// The row after the last note.
    std::uint32_t notes() {
        std::uint32_t row = placed_.row_after();
        if (marks_.notes().empty()) {
            return row;
        }
        const std::uint32_t last_column = shape_.note_column();
        const double letters = shape_.width(last_column); // smaller type makes it more
        lxw_format *format = context_.formats.of({.part = Part::note});
        ++row;
        for (const MarkedNote &note : marks_.notes()) {
            spread(row, last_column, note.mark.empty() ? note.text : note.mark + " " + note.text,
                   small_line_height, letters, format);
            ++row;
        }
        return row;
    }

    void view(std::uint32_t last_row, std::uint32_t last_column) {
        worksheet_freeze_panes(sheet_, placed_.first_row, static_cast<lxw_col_t>(shape_.frozen_columns));
        if (shape_.filtered) {
            spreadsheet::check(worksheet_autofilter(sheet_, placed_.first_row - 1, 0,
                                                    placed_.first_row + shape_.body_rows - 1,
                                                    static_cast<lxw_col_t>(shape_.last_column())));
        }
        spreadsheet::check(worksheet_repeat_rows(sheet_, placed_.header_row, placed_.first_row - 1));
        const bool across = table_.wide || shape_.width(last_column) > widest_upright;
        set_up_page(sheet_, {{0, 0}, {last_row, last_column}}, across,
                    {context_.document.front.title, context_.document.front.publisher, table_.caption},
                    context_.texts);
        for (const auto warning : {LXW_IGNORE_NUMBER_STORED_AS_TEXT, LXW_IGNORE_FORMULA_DIFFERS,
                                   LXW_IGNORE_FORMULA_RANGE, LXW_IGNORE_EMPTY_CELL_REFERENCE}) {
            spreadsheet::check(
                worksheet_ignore_errors(sheet_, static_cast<std::uint8_t>(warning), "A1:XFD1048576"));
        }
    }

    lxw_worksheet *sheet_;
    const PlacedTable &placed_;
    const Table &table_;
    const SheetContext &context_;
    NoteMarks marks_;
    TableShape shape_;
    std::vector<bool> room_for_mark_; ///< by column: some cell in it has a mark
};

} // namespace

void write_table_sheet(lxw_worksheet *sheet, const PlacedTable &placed, const SheetContext &context) {
    TableSheet{sheet, placed, context}.write();
}

} // namespace kvartal::render::xlsx
