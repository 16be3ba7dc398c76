// SPDX-License-Identifier: MIT
#include "outgoing/template/guide_sheet.hpp"

#include "outgoing/template/answer_cell.hpp"
#include "outgoing/template/formula.hpp"
#include "outgoing/template/sheet_parts.hpp"
#include "spreadsheet/text_width.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <algorithm>

namespace kvartal::outgoing {
namespace {

using foundation::CellAddress;

constexpr double first_width = 6, text_width = 84, count_width = 24;

class GuideWriter {
  public:
    GuideWriter(lxw_worksheet *sheet, const std::vector<Form> &forms, Book &book)
        : sheet_{sheet}, forms_{forms}, book_{book} {}

    void write() {
        set_widths();
        const definition::Guide &guide = *book_.definition.guide;
        line(book_.local(guide.title), Part::title, 34);
        line(book_.issue.organisation, Part::subtitle, 19);
        line(when(), Part::subtitle, 19);
        ++row_;
        write_progress();
        ++row_;
        paragraph(book_.local(guide.introduction));
        ++row_;
        heading(book_.text("steps"));
        for (std::size_t i = 0; i < guide.steps.size(); ++i) {
            step(static_cast<int>(i) + 1, book_.local(guide.steps[i]));
        }
        ++row_;
        write_legend();
        ++row_;
        write_forms();
        protect(sheet_);
        set_up_page(sheet_, false, book_);
        spreadsheet::check(worksheet_print_area(sheet_, 0, 0, row_, 2));
    }

  private:
    void set_widths() {
        spreadsheet::check(worksheet_set_column(sheet_, 0, 0, first_width, nullptr));
        spreadsheet::check(worksheet_set_column(sheet_, 1, 1, text_width, nullptr));
        spreadsheet::check(worksheet_set_column(sheet_, 2, 2, count_width, nullptr));
    }

    void line(const std::string &text, Part part, double height) {
        if (!text.empty()) {
            write_over(sheet_, {{row_, 0}, {row_, 2}}, text, book_.styles.of({part}));
            spreadsheet::check(worksheet_set_row(sheet_, row_++, height, nullptr));
        }
    }

    /// "4. kvartal 2023 · Frist: 29.09.2023", as much of it as is known.
    std::string when() const {
        std::string text;
        if (book_.issue.period) {
            text = foundation::written(*book_.issue.period, book_.issue.language);
        }
        if (book_.issue.deadline) {
            text += (text.empty() ? "" : " · ") + book_.text("deadline", {{"date", *book_.issue.deadline}});
        }
        return text;
    }

    void heading(const std::string &text) {
        write_over(sheet_, {{row_, 0}, {row_, 2}}, text, book_.styles.of({Part::heading}));
        set_height(sheet_, row_++, 1);
    }

    void paragraph(const std::string &text) {
        write_over(sheet_, {{row_, 0}, {row_, 2}}, text, book_.styles.of({Part::text}));
        set_height(sheet_, row_++, spreadsheet::lines_of(text, first_width + text_width + count_width - 6));
    }

    void step(int number, const std::string &text) {
        write_text(sheet_, {row_, 0}, std::to_string(number) + ".", book_.styles.of({Part::count}));
        write_over(sheet_, {{row_, 1}, {row_, 2}}, text, book_.styles.of({Part::step}));
        set_height(sheet_, row_++, spreadsheet::lines_of(text, text_width + count_width - 6));
    }

    /// "7 av 9 felt gjenstår": yellow until nothing is left, then green.
    void write_progress() {
        std::string needed, missing;
        for (const SheetNeeds &needs : book_.needed.sheets) {
            needed += (needed.empty() ? "" : "+") + needs.needed_total;
            missing += (missing.empty() ? "" : "+") + needs.missing_total;
        }
        if (needed.empty()) {
            return;
        }
        const auto words = [&](const auto &left, const auto &all) {
            return book_.text("left", {{"left", std::string{left}}, {"all", std::string{all}}});
        };
        const int left = book_.needed.missing_now(), all = book_.needed.needed_now();
        const std::string done = book_.text("nothing-left"), none = book_.text("nothing-begun");
        const foundation::CellRange cells{{row_, 0}, {row_, 2}};
        write_over(sheet_, cells, "", book_.styles.of({Part::progress}));
        write_text_formula(sheet_, cells.first,
                           "IF(" + needed + "=0," + quoted_text(none) + ",IF(" + missing + "=0,"
                               + quoted_text(done) + ","
                               + sentence(words(marker("left"), marker("all")),
                                          {{"left", "(" + missing + ")"}, {"all", "(" + needed + ")"}})
                               + "))",
                           all == 0    ? none
                           : left == 0 ? done
                                       : words(std::to_string(left), std::to_string(all)),
                           book_.styles.of({Part::progress}));
        add_condition(sheet_, cells, all_of({needed + ">0", missing + "=0"}), book_.styles.done());
        spreadsheet::check(worksheet_set_row(sheet_, row_++, 30, nullptr));
    }

    void write_legend() {
        heading(book_.text("legend"));
        for (const auto &[part, key] :
             {std::pair{Part::missing_sample, "legend-missing"},
              std::pair{Part::answer_sample, "legend-answer"}, std::pair{Part::last_sample, "legend-last"}}) {
            write_text(sheet_, {row_, 0}, {}, book_.styles.of({part}));
            write_over(sheet_, {{row_, 1}, {row_, 2}}, book_.text(key), book_.styles.of({Part::step}));
            set_height(sheet_, row_++, 1);
        }
    }

    void write_forms() {
        write_over(sheet_, {{row_, 0}, {row_, 1}}, book_.text("forms"), book_.styles.of({Part::header}));
        write_text(sheet_, {row_, 2}, book_.text("to-fill"), book_.styles.of({Part::header}));
        set_height(sheet_, row_++, 1);
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            write_form_link(forms_[i], book_.needed.sheets[i]);
        }
    }

    void write_form_link(const Form &form, const SheetNeeds &needs) {
        write_text(sheet_, {row_, 0}, {}, book_.styles.of({Part::text}));
        const std::string target = "internal:" + spreadsheet::quoted_sheet_name(form.sheet_name) + "!A1";
        spreadsheet::check(
            worksheet_write_url(sheet_, row_, 1, target.c_str(), book_.styles.of({Part::link})));
        write_text(sheet_, {row_, 1}, form.title, book_.styles.of({Part::link}));
        const std::string done = book_.text("form-done");
        const auto words = [&](const std::string &left) { return book_.text("form-left", {{"left", left}}); };
        const bool is_spare = form.is_spare();
        const std::string nothing = form.now() == nullptr ? std::string{} : done;
        const int left = needs.missing_now();
        const std::string when_done =
            is_spare ? "IF(" + needs.needed_total + "=0,\"\"," + quoted_text(done) + ")" : quoted_text(done);
        write_text_formula(sheet_, {row_, 2},
                           "IF(" + needs.missing_total + "=0," + when_done + ","
                               + sentence(words(marker("left")), {{"left", needs.missing_total}}) + ")",
                           left == 0 ? nothing : words(std::to_string(left)), book_.styles.of({Part::count}));
        const foundation::CellRange cell{{row_, 2}, {row_, 2}};
        add_condition(sheet_, cell, needs.missing_total + ">0", book_.styles.missing());
        set_height(sheet_, row_++, spreadsheet::lines_of(form.title, text_width - 4));
    }

    lxw_worksheet *sheet_;
    const std::vector<Form> &forms_;
    Book &book_;
    std::uint32_t row_ = 0;
};

} // namespace

void write_guide(lxw_worksheet *sheet, const std::vector<Form> &forms, Book &book) {
    GuideWriter{sheet, forms, book}.write();
}

} // namespace kvartal::outgoing
