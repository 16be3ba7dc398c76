// SPDX-License-Identifier: MIT
#include "outgoing/template/list_sheet.hpp"

#include "outgoing/template/answer_cell.hpp"
#include "outgoing/template/formula.hpp"
#include "outgoing/template/sheet_parts.hpp"
#include "outgoing/template/validation.hpp"
#include "spreadsheet/text_width.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace kvartal::outgoing {
namespace {

using definition::Field;
using definition::FieldType;
using foundation::CellAddress;
using portfolio::Answer;
using portfolio::Answers;

constexpr std::uint32_t rows_of_blank_list = 60;
constexpr std::uint32_t rows_to_spare = 20;

const std::vector<const Answers *> &answers_of(const definition::SheetDefinition &as, const Book &book) {
    static const std::vector<const Answers *> none;
    const auto found = book.issue.answers.find(as.id);
    return found == book.issue.answers.end() ? none : found->second;
}

double width_of(const Field &field, bool is_narrow) {
    if (is_narrow) {
        return 12;
    }
    switch (field.type) {
    case FieldType::text:
        return 32;
    case FieldType::code:
        return 22;
    default:
        return 14;
    }
}

/// A column of the list: a field, or one of its codes or years.
struct ListColumn {
    const Field *field = nullptr;
    const foundation::Code *code = nullptr;
    int year = 0;

    bool is_narrow() const { return code != nullptr || year != 0; }
    std::string key() const { return code != nullptr ? code->id : year != 0 ? std::to_string(year) : ""; }
};

/// The years that the field is asked for, and those that it has been answered for.
std::set<int> years_of(const Field &field, const std::vector<const Answers *> &answers, int budget_year) {
    std::set<int> years;
    for (int year = field.years->first; year <= field.years->last; ++year) {
        years.insert(budget_year + year);
    }
    for (const Answers *record : answers) {
        for (const Answer &answer : record->fields) {
            int year = 0;
            const char *const end = answer.column.data() + answer.column.size();
            if (answer.field == field.id && std::from_chars(answer.column.data(), end, year).ptr == end
                && year != 0) {
                years.insert(year);
            }
        }
    }
    return years;
}

class ListWriter {
  public:
    ListWriter(lxw_worksheet *sheet, const definition::SheetDefinition &as, Book &book)
        : sheet_{sheet}, as_{as}, book_{book} {
        for (const Field &field : as.fields) {
            if (!field.last_of.empty() && answers_of(as, book).empty()) {
                continue; // there is no last round to show
            }
            if (field.years) {
                for (const int year : years_of(field, answers_of(as, book), book.issue.budget_year)) {
                    columns_.push_back({&field, nullptr, year});
                }
                continue;
            }
            const foundation::CodeList *codes = book.definition.code_list(field.per);
            if (codes == nullptr) {
                columns_.push_back({&field});
                continue;
            }
            for (const foundation::Code &code : codes->codes) {
                columns_.push_back({&field, &code});
            }
        }
        has_groups_ =
            std::any_of(columns_.begin(), columns_.end(), [](const auto &c) { return c.code != nullptr; });
        header_row_ = has_groups_ ? 3 : 2;
    }

    void write() {
        write_header();
        const auto &answers = answers_of(as_, book_);
        const auto filled = static_cast<std::uint32_t>(answers.size());
        const std::uint32_t rows = filled == 0 ? rows_of_blank_list : filled + rows_to_spare;
        for (std::uint32_t i = 0; i < rows; ++i) {
            write_row(header_row_ + 1 + i, i < filled ? answers[i] : nullptr);
        }
        for (std::uint32_t column = 0; column < columns_.size(); ++column) {
            const Field &field = *columns_[column].field;
            const foundation::CellRange cells{{header_row_ + 1, column}, {header_row_ + rows, column}};
            add_tones(sheet_, cells, field, book_);
            if (field.last_of.empty()) {
                add_validation(sheet_, cells, field, book_);
                mark_missing(field, cells);
            }
        }
        finish(header_row_ + rows);
    }

  private:
    void write_header() {
        write_over(sheet_, {{0, 0}, {0, std::min<std::uint32_t>(5, last_column())}}, book_.local(as_.title),
                   book_.styles.of({Part::title}));
        spreadsheet::check(worksheet_set_row(sheet_, 0, 30, nullptr));
        const bool has_amounts = std::any_of(columns_.begin(), columns_.end(), [](const ListColumn &column) {
            return column.field->type == FieldType::amount;
        });
        write_text(sheet_, {1, 0}, has_amounts ? book_.text("unit") : std::string{},
                   book_.styles.of({Part::subtitle}));
        for (std::uint32_t i = 0; i < columns_.size(); ++i) {
            const ListColumn &column = columns_[i];
            spreadsheet::check(worksheet_set_column(sheet_, static_cast<lxw_col_t>(i),
                                                    static_cast<lxw_col_t>(i),
                                                    width_of(*column.field, column.is_narrow()), nullptr));
            if (column.year != 0) {
                spreadsheet::check(worksheet_write_number(sheet_, header_row_, static_cast<lxw_col_t>(i),
                                                          column.year,
                                                          book_.styles.of({Part::header, false, "0"})));
            } else if (column.code == nullptr) {
                write_over(sheet_, {{has_groups_ ? header_row_ - 1 : header_row_, i}, {header_row_, i}},
                           book_.label(column.field->labels), book_.styles.of({Part::header}));
            } else {
                write_text(sheet_, {header_row_, i}, book_.local(column.code->label),
                           book_.styles.of({Part::header}));
                write_group(i);
            }
        }
        set_height(sheet_, header_row_, 2);
        worksheet_freeze_panes(sheet_, header_row_ + 1, 0);
    }

    /// At the first column of a field with one a code: its heading over them all.
    void write_group(std::uint32_t first) {
        const Field *field = columns_[first].field;
        if (first > 0 && columns_[first - 1].field == field) {
            return;
        }
        std::uint32_t last = first;
        while (last + 1 < columns_.size() && columns_[last + 1].field == field) {
            ++last;
        }
        write_over(sheet_, {{header_row_ - 1, first}, {header_row_ - 1, last}}, book_.label(*field->group),
                   book_.styles.of({Part::group_header}));
    }

    /// Last round's answer, carried over or shown; none where it is shown beside and asked afresh.
    const Answer *answer_in(const ListColumn &column, const Answers &answers) const {
        const Field &field = *column.field;
        const bool is_asked = field.prefill == definition::Prefill::asked
                              && std::any_of(as_.fields.begin(), as_.fields.end(),
                                             [&](const Field &other) { return other.last_of == field.id; });
        const std::string &asks = field.last_of.empty() ? field.id : field.last_of;
        return is_asked || book_.is_of_another_year(field) ? nullptr : answers.find(asks, column.key());
    }

    void write_row(std::uint32_t row, const Answers *answers) {
        int lines = 1;
        for (std::uint32_t i = 0; i < columns_.size(); ++i) {
            const ListColumn &column = columns_[i];
            const Answer *answer = answers == nullptr ? nullptr : answer_in(column, *answers);
            const Part part = column.field->last_of.empty() ? Part::answer : Part::last;
            write_answer(sheet_, {row, i}, *column.field, answer, style_of(*column.field, part, book_.issue),
                         book_);
            lines = std::max(lines,
                             spreadsheet::lines_of(answer_text(*column.field, answer, book_),
                                                   letters_in(width_of(*column.field, column.is_narrow()))));
        }
        if (lines > 1) {
            set_height(sheet_, row, lines);
        }
    }

    /// A cell is missing once its row is begun.
    void mark_missing(const Field &field, foundation::CellRange cells) {
        if (field.blank != definition::Blank::error && field.blank != definition::Blank::warning) {
            return;
        }
        const std::string first = in_its_row({cells.first.row, 0}),
                          last = in_its_row({cells.first.row, last_column()});
        add_condition(sheet_, cells,
                      all_of({"COUNTA(" + first + ":" + last + ")>0", in_its_row(cells.first) + "=\"\""}),
                      book_.styles.missing());
    }

    void finish(std::uint32_t last_row) {
        if (book_.definition.purpose == definition::Purpose::a_return) {
            protect(sheet_);
        }
        set_up_page(sheet_, true, book_);
        spreadsheet::check(
            worksheet_repeat_rows(sheet_, has_groups_ ? header_row_ - 1 : header_row_, header_row_));
        spreadsheet::check(
            worksheet_print_area(sheet_, 0, 0, last_row, static_cast<lxw_col_t>(last_column())));
    }

    std::uint32_t last_column() const { return static_cast<std::uint32_t>(columns_.size()) - 1; }

    lxw_worksheet *sheet_;
    const definition::SheetDefinition &as_;
    Book &book_;
    std::vector<ListColumn> columns_;
    bool has_groups_ = false;
    std::uint32_t header_row_ = 2;
};

} // namespace

void write_list(lxw_worksheet *sheet, const definition::SheetDefinition &as, Book &book) {
    ListWriter{sheet, as, book}.write();
}

void write_pairs(lxw_worksheet *sheet, const definition::SheetDefinition &as, Book &book) {
    constexpr double label_width = 34, answer_width = 60;
    spreadsheet::check(worksheet_set_column(sheet, 0, 0, label_width, nullptr));
    spreadsheet::check(worksheet_set_column(sheet, 1, 1, answer_width, nullptr));
    write_over(sheet, {{0, 0}, {0, 1}}, book.local(as.title), book.styles.of({Part::title}));
    spreadsheet::check(worksheet_set_row(sheet, 0, 30, nullptr));
    const auto &answers = answers_of(as, book);
    std::uint32_t row = 2;
    for (const Field &field : as.fields) {
        const Answer *answer = answers.empty() ? nullptr : answers.front()->find(field.id);
        write_text(sheet, {row, 0}, book.label(field.labels), book.styles.of({Part::label}));
        Style style = style_of(field, Part::answer, book.issue);
        style.figure = false;
        write_answer(sheet, {row, 1}, field, answer, style, book);
        const foundation::CellRange cell{{row, 1}, {row, 1}};
        add_validation(sheet, cell, field, book);
        if (field.blank == definition::Blank::error || field.blank == definition::Blank::warning) {
            add_condition(sheet, cell, fixed(cell.first) + "=\"\"", book.styles.missing());
        }
        set_height(
            sheet, row++,
            std::max(field.lines, spreadsheet::lines_of(answer_text(field, answer, book), answer_width - 2)));
    }
    if (book.definition.purpose == definition::Purpose::a_return) {
        protect(sheet);
    }
    set_up_page(sheet, false, book);
}

} // namespace kvartal::outgoing
