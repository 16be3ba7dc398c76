// SPDX-License-Identifier: MIT
#include "outgoing/template/small_table.hpp"

#include "outgoing/template/answer_cell.hpp"
#include "outgoing/template/formula.hpp"
#include "outgoing/template/needs.hpp"
#include "outgoing/template/sheet_parts.hpp"
#include "outgoing/template/validation.hpp"
#include "spreadsheet/text_width.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <algorithm>

namespace kvartal::outgoing {
namespace {

using definition::Field;
using definition::Prefill;
using foundation::CellAddress;
using foundation::CellRange;
using portfolio::Answer;
using portfolio::AnswerRow;

class TableWriter {
  public:
    TableWriter(lxw_worksheet *sheet, const PlacedTable &table, bool is_given, SheetNeeds &needs, Book &book)
        : sheet_{sheet},
          table_{table},
          needs_{needs},
          book_{book},
          codes_{book.definition.code_list(table.as->rows_per)},
          is_given_{is_given} {}

    void write() {
        write_header();
        for (std::uint32_t i = 0; i < table_.rows; ++i) {
            write_row(i);
        }
        if (table_.rows > 0) {
            for (std::uint32_t column = 0; column < table_.columns.size(); ++column) {
                equip(column);
            }
        }
    }

  private:
    void write_header() {
        const std::uint32_t end = table_.control_column();
        write_over(sheet_, {{table_.title_row, 0}, {table_.title_row, end}}, book_.local(table_.as->title),
                   book_.styles.of({Part::table_title}));
        set_height(sheet_, table_.title_row, 1);
        if (table_.header_row > table_.title_row + 1) {
            write_over(sheet_, {{table_.title_row + 1, 0}, {table_.title_row + 1, end}},
                       book_.local(table_.as->help), book_.styles.of({Part::help}));
        }
        set_height(sheet_, table_.header_row, 2);
        std::uint32_t column = 0;
        for (const TableColumn &one : table_.columns) {
            const CellAddress at{table_.header_row, column++};
            if (one.year == 0) {
                write_text(sheet_, at, book_.label(one.field->labels), book_.styles.of({Part::header}));
            } else {
                spreadsheet::check(worksheet_write_number(sheet_, at.row, static_cast<lxw_col_t>(at.column),
                                                          one.year,
                                                          book_.styles.of({Part::header, true, "0"})));
            }
        }
    }

    /// What stands in the cell: printed from last round, given this round, or carried over.
    const Answer *answer_in(const TableColumn &column, const AnswerRow *last, const AnswerRow *given) const {
        const Field &field = *column.field;
        if (is_printed(field)) {
            return last == nullptr ? nullptr : last->find(field.last_of, column.column_name());
        }
        if (is_given_) {
            return given == nullptr ? nullptr : given->find(field.id, column.column_name());
        }
        return last == nullptr || field.prefill != Prefill::carried
                   ? nullptr
                   : last->find(field.id, column.column_name());
    }

    bool names_row(std::uint32_t column) const { return codes_ != nullptr && column == 0; }
    static bool is_printed(const Field &field) { return !field.last_of.empty(); }

    void write_row(std::uint32_t i) {
        const std::uint32_t row = table_.first_row + i;
        const auto [last, given] = table_.row(i);
        AnswerCells cells;
        int lines = 1;
        for (std::uint32_t column = 0; column < table_.columns.size(); ++column) {
            const TableColumn &one = table_.columns[column];
            const CellAddress at{row, column};
            if (names_row(column)) {
                write_text(sheet_, at, book_.local(codes_->codes[i].label), book_.styles.of({Part::label}));
                continue;
            }
            const Part part = is_printed(*one.field) ? Part::last : Part::answer;
            const Answer *answer = answer_in(one, last, given);
            write_answer(sheet_, at, *one.field, answer, style_of(*one.field, part, book_.issue), book_);
            lines = std::max(lines,
                             spreadsheet::lines_of(answer_text(*one.field, answer, book_), room_in(column)));
            if (part == Part::last) {
                continue;
            }
            cells.at.emplace(one.key(), at);
            if (answer != nullptr) {
                const auto *code = std::get_if<std::string>(&answer->value);
                cells.now.emplace(one.key(), code == nullptr ? answer->typed : *code);
            }
        }
        if (lines > 1) { // other rows grow by themselves when something is written in them
            set_height(sheet_, row, lines);
        }
        note_needs(row, cells);
    }

    static double room_in(std::uint32_t column) {
        using namespace form_columns;
        return letters_in(column == label ? label_width : column < control ? narrow_width : control_width);
    }

    /// The cells of the row that people fill; nothing counts as needed before one of them is filled.
    std::string begun(std::uint32_t row, const Reference &refer) const {
        std::vector<std::string> filled;
        for (std::uint32_t column = 0; column < table_.columns.size(); ++column) {
            if (!names_row(column) && !is_printed(*table_.columns[column].field)) {
                filled.push_back(refer({row, column}));
            }
        }
        std::string list;
        for (const std::string &cell : filled) {
            list += (list.empty() ? "" : ",") + cell;
        }
        return "COUNTA(" + list + ")>0";
    }

    void note_needs(std::uint32_t row, const AnswerCells &cells) {
        const Reference there = on_sheet(needs_.sheet);
        const Reference here = on_this_sheet();
        NeededCell counted;
        std::string missing_here;
        for (const TableColumn &one : table_.columns) {
            const auto cell = cells.at.find(one.key());
            if (cell == cells.at.end() || !is_ever_needed(*one.field)) {
                continue;
            }
            const auto term = [&](const Reference &refer, bool only_missing) {
                std::vector<std::string> all{needed_formula(*one.field, *table_.as, cells, refer, book_)};
                if (only_missing) {
                    all.push_back(blank_formula(cell->second, refer));
                }
                return "IF(" + all_of(all) + ",1,0)";
            };
            counted.needed += (counted.needed.empty() ? "" : "+") + term(there, false);
            counted.missing += (counted.missing.empty() ? "" : "+") + term(there, true);
            missing_here += (missing_here.empty() ? "" : "+") + term(here, true);
            const bool needed = !cells.now.empty() && is_needed_now(*one.field, cells);
            counted.needed_now += needed ? 1 : 0;
            counted.missing_now += needed && !cells.now.contains(one.key()) ? 1 : 0;
        }
        if (counted.needed.empty()) {
            return;
        }
        const auto when_begun = [&](const std::string &sum, const Reference &refer) {
            return "IF(" + begun(row, refer) + "," + sum + ",0)";
        };
        counted.needed = when_begun(counted.needed, there);
        counted.missing = when_begun(counted.missing, there);
        const std::string words = book_.text("row-missing");
        write_text_formula(sheet_, {row, table_.control_column()},
                           "IF(" + when_begun(missing_here, here) + ">0," + quoted_text(words) + ",\"\")",
                           counted.missing_now > 0 ? words : "", book_.styles.of({Part::control}));
        needs_.cells.push_back(std::move(counted));
    }

    /// What the column's cells take, how they are coloured, and which of them are missing.
    void equip(std::uint32_t column) {
        const TableColumn &one = table_.columns[column];
        const CellRange cells{{table_.first_row, column}, {table_.first_row + table_.rows - 1, column}};
        if (names_row(column)) {
            return;
        }
        add_tones(sheet_, cells, *one.field, book_);
        if (is_printed(*one.field)) {
            return;
        }
        add_validation(sheet_, cells, *one.field, book_);
        if (is_ever_needed(*one.field)) {
            AnswerCells first;
            for (std::uint32_t i = 0; i < table_.columns.size(); ++i) {
                first.at.emplace(table_.columns[i].key(), CellAddress{table_.first_row, i});
            }
            const Reference refer = in_this_row();
            add_condition(sheet_, cells,
                          all_of({begun(table_.first_row, refer), blank_formula(cells.first, refer),
                                  needed_formula(*one.field, *table_.as, first, refer, book_)}),
                          book_.styles.missing());
        }
    }

    lxw_worksheet *sheet_;
    const PlacedTable &table_;
    SheetNeeds &needs_;
    Book &book_;
    const foundation::CodeList *codes_;
    bool is_given_; ///< this round's answers stand in the form, also where this table has none
};

} // namespace

void write_small_table(lxw_worksheet *sheet, const PlacedTable &table, bool is_given, SheetNeeds &needs,
                       Book &book) {
    TableWriter{sheet, table, is_given, needs, book}.write();
}

} // namespace kvartal::outgoing
