// SPDX-License-Identifier: MIT
#include "outgoing/template/form_sheet.hpp"

#include "outgoing/template/answer_cell.hpp"
#include "outgoing/template/balance.hpp"
#include "outgoing/template/form_layout.hpp"
#include "outgoing/template/formula.hpp"
#include "outgoing/template/needs.hpp"
#include "outgoing/template/sheet_parts.hpp"
#include "outgoing/template/small_table.hpp"
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

constexpr double last_letters = letters_in(2 * form_columns::narrow_width);
constexpr double answer_letters = letters_in(4 * form_columns::narrow_width);

class FormWriter {
  public:
    FormWriter(lxw_worksheet *sheet, const Form &form, Book &book)
        : sheet_{sheet},
          form_{form},
          book_{book},
          layout_{form.as, form.last, form.given, book.definition, book.issue.budget_year} {
        needs_.sheet = form.sheet_name;
        for (const PlacedField &field : layout_.fields) {
            cells_.at.emplace(field.field->id, field.answer());
            if (const Answer *answer = answer_now(*field.field)) {
                const auto *text = std::get_if<std::string>(&answer->value);
                cells_.now.emplace(field.field->id, text == nullptr ? answer->typed : *text);
            }
        }
    }

    void write() {
        write_head();
        for (const auto &[row, field] : layout_.headings) {
            write_over(sheet_, {{row, 0}, {row, form_columns::control}}, book_.local(field->heading),
                       book_.styles.of({Part::heading}));
            set_height(sheet_, row, 1);
        }
        for (const PlacedField &field : layout_.fields) {
            write_field(field);
        }
        for (const PlacedTable &table : layout_.tables) {
            write_small_table(sheet_, table, form_.given != nullptr, needs_, book_);
        }
        finish();
        book_.needed.sheets.push_back(std::move(needs_));
    }

  private:
    const Answer *last_answer(const Field &field) const {
        return form_.last == nullptr ? nullptr : form_.last->find(field.id);
    }
    /// What stands in the answer's cell when the template goes out.
    const Answer *answer_now(const Field &field) const {
        if (form_.given != nullptr) {
            return form_.given->find(field.id);
        }
        return field.prefill == Prefill::carried && !book_.is_of_another_year(field) ? last_answer(field)
                                                                                     : nullptr;
    }

    void write_head() {
        using namespace form_columns;
        for (const auto &[first, end, width] :
             {std::tuple{label, label, label_width}, std::tuple{last, answer_end, narrow_width},
              std::tuple{control, control, control_width}}) {
            spreadsheet::check(worksheet_set_column(sheet_, static_cast<lxw_col_t>(first),
                                                    static_cast<lxw_col_t>(end), width, nullptr));
        }
        write_over(sheet_, {{FormLayout::title_row, 0}, {FormLayout::title_row, control}}, form_.title,
                   book_.styles.of({Part::title}));
        spreadsheet::check(worksheet_set_row(sheet_, FormLayout::title_row, 32, nullptr));
        const auto header = [&](std::uint32_t first, std::uint32_t end, const definition::Labels &words) {
            write_over(sheet_, {{FormLayout::header_row, first}, {FormLayout::header_row, end}},
                       book_.label(words), book_.styles.of({Part::header}));
        };
        header(label, label, form_.as.columns->question);
        header(last, last_end, form_.as.columns->last);
        header(answer, answer_end, form_.as.columns->answer);
        header(control, control, form_.as.columns->control);
        spreadsheet::check(worksheet_set_row(sheet_, FormLayout::header_row, 21, nullptr));
        worksheet_freeze_panes(sheet_, FormLayout::header_row + 1, 1);
    }

    void write_field(const PlacedField &placed) {
        using namespace form_columns;
        const Field &field = *placed.field;
        const std::uint32_t row = placed.row;
        write_text(sheet_, {row, label}, book_.label(field.labels), book_.styles.of({Part::label}));
        write_merged({{row, last}, {row, last_end}}, field, last_answer(field), Part::last);
        write_merged({{row, answer}, {row, answer_end}}, field, answer_now(field), Part::answer);
        const CellRange answers{{row, answer}, {row, answer_end}};
        add_tones(sheet_, {{row, last}, {row, last_end}}, field, book_);
        add_tones(sheet_, answers, field, book_);
        add_validation(sheet_, {placed.answer(), placed.answer()}, field, book_);
        if (is_ever_needed(field)) {
            note_need(placed);
        }
        write_control(placed);
        set_height(sheet_, row, lines_of(field));
    }

    void write_merged(CellRange cells, const Field &field, const Answer *answer, Part part) {
        Style style = style_of(field, part, book_.issue);
        style.figure = false; // beside the words that stand above and below it
        lxw_format *format = book_.styles.of(style);
        spreadsheet::check(worksheet_merge_range(sheet_, cells.first.row,
                                                 static_cast<lxw_col_t>(cells.first.column), cells.last.row,
                                                 static_cast<lxw_col_t>(cells.last.column), "", format));
        write_answer(sheet_, cells.first, field, answer, style, book_);
    }

    int lines_of(const Field &field) const {
        const auto lines = [&](const Answer *answer, double letters) {
            return spreadsheet::lines_of(answer_text(field, answer, book_), letters);
        };
        return std::max(
            {field.lines,
             spreadsheet::lines_of(book_.label(field.labels), letters_in(form_columns::label_width) - 2),
             lines(last_answer(field), last_letters), lines(answer_now(field), answer_letters)});
    }

    /// A spare form asks for nothing before something is filled in it.
    std::string begun(const Reference &refer) const {
        const CellAddress first = layout_.fields.front().answer();
        const CellAddress end = layout_.fields.back().answer();
        return !form_.is_spare() ? std::string{"TRUE"} : "COUNTA(" + refer(first) + ":" + fixed(end) + ")>0";
    }

    std::string needed(const Field &field, const Reference &refer) const {
        const std::string formula = needed_formula(field, form_.as, cells_, refer, book_);
        return !form_.is_spare() ? formula : all_of({begun(refer), formula});
    }

    bool needed_now(const Field &field) const {
        return form_.now() != nullptr && is_needed_now(field, cells_);
    }
    bool missing_now(const Field &field) const { return needed_now(field) && !cells_.now.contains(field.id); }

    void note_need(const PlacedField &placed) {
        const Reference there = on_sheet(form_.sheet_name);
        const std::string formula = needed(*placed.field, there);
        needs_.cells.push_back({"IF(" + formula + ",1,0)",
                                "IF(" + all_of({formula, blank_formula(placed.answer(), there)}) + ",1,0)",
                                needed_now(*placed.field) ? 1 : 0, missing_now(*placed.field) ? 1 : 0});
        add_condition(
            sheet_, {placed.answer(), {placed.row, form_columns::answer_end}},
            all_of({needed(*placed.field, on_this_sheet()), blank_formula(placed.answer(), on_this_sheet())}),
            book_.styles.missing());
    }

    void write_control(const PlacedField &placed) {
        const CellAddress at{placed.row, form_columns::control};
        const Balance balance = balance_of(placed, layout_, {form_.now(), answer_now(*placed.field)}, book_);
        const bool ever_needed = is_ever_needed(*placed.field);
        if (balance.formula.empty() && !ever_needed) {
            return;
        }
        const std::string words = book_.text("missing");
        const std::string otherwise = balance.formula.empty() ? "\"\"" : balance.formula;
        const std::string missing =
            all_of({needed(*placed.field, on_this_sheet()), blank_formula(placed.answer(), on_this_sheet())});
        write_text_formula(
            sheet_, at,
            ever_needed ? "IF(" + missing + "," + quoted_text(words) + "," + otherwise + ")" : otherwise,
            missing_now(*placed.field) ? words : balance.now, book_.styles.of({Part::control}));
    }

    void finish() {
        protect(sheet_);
        set_up_page(sheet_, true, book_);
        spreadsheet::check(worksheet_repeat_rows(sheet_, FormLayout::header_row, FormLayout::header_row));
        std::uint32_t right = form_columns::control;
        for (const PlacedTable &table : layout_.tables) {
            right = std::max(right, table.control_column());
        }
        spreadsheet::check(
            worksheet_print_area(sheet_, 0, 0, layout_.last_row, static_cast<lxw_col_t>(right)));
        worksheet_set_selection(sheet_, layout_.fields.front().row, form_columns::answer,
                                layout_.fields.front().row, form_columns::answer);
    }

    lxw_worksheet *sheet_;
    const Form &form_;
    Book &book_;
    FormLayout layout_;
    AnswerCells cells_;
    SheetNeeds needs_;
};

} // namespace

void write_form(lxw_worksheet *sheet, const Form &form, Book &book) {
    FormWriter{sheet, form, book}.write();
}

std::string form_title(const definition::SheetDefinition &as, const portfolio::Answers &answers) {
    for (const Field &field : as.fields) {
        const bool names = field.type == definition::FieldType::text && !field.names_organisation
                           && field.blank == definition::Blank::error;
        const Answer *answer = names ? answers.find(field.id) : nullptr;
        if (answer != nullptr) {
            const auto *text = std::get_if<std::string>(&answer->value);
            return text == nullptr ? answer->typed : *text;
        }
    }
    return {};
}

} // namespace kvartal::outgoing
