// SPDX-License-Identifier: MIT
#include "outgoing/template.hpp"
#include "outgoing/template/book.hpp"
#include "outgoing/template/form_sheet.hpp"
#include "outgoing/template/guide_sheet.hpp"
#include "outgoing/template/list_sheet.hpp"
#include "outgoing/template/lists_sheet.hpp"
#include "outgoing/template/meta_sheet.hpp"
#include "spreadsheet/cell_text.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <algorithm>
#include <chrono>

namespace kvartal::outgoing {
namespace {

using definition::Layout;
using definition::SheetDefinition;

/// Noon of the first day of the round; never 0, which the library takes for "now".
std::time_t dated(const Issue &issue) {
    using namespace std::chrono;
    const int in_year = issue.period ? issue.period->year : std::max(issue.budget_year, 1970);
    const sys_days day{year{in_year} / January / 1};
    return static_cast<std::time_t>(duration_cast<seconds>(day.time_since_epoch() + hours{12}).count());
}

void set_properties(const Book &book) {
    std::string title = spreadsheet::plain_text(book.local(book.definition.name), 255);
    std::string author = "kvartal";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = dated(book.issue);
    spreadsheet::check(workbook_set_properties(book.workbook, &properties));
}

/// The answers at that place of the sheet's; null where there are none.
const portfolio::Answers *
at(const std::map<std::string, std::vector<const portfolio::Answers *>, std::less<>> &all,
   const std::string &sheet, std::size_t place) {
    const auto found = all.find(sheet);
    return found == all.end() || place >= found->second.size() ? nullptr : found->second[place];
}

std::size_t count_of(const std::map<std::string, std::vector<const portfolio::Answers *>, std::less<>> &all,
                     const std::string &sheet) {
    const auto found = all.find(sheet);
    return found == all.end() ? 0 : found->second.size();
}

/// The forms of the sheet: one for each of last round's records, and the spare ones, which take what is new.
std::vector<Form> forms_of(const SheetDefinition &as, Book &book) {
    std::vector<Form> forms;
    const std::size_t last = count_of(book.issue.answers, as.id);
    for (std::size_t i = 0; i < last; ++i) {
        Form form{as, at(book.issue.answers, as.id, i), at(book.issue.given, as.id, i), {}, {}};
        form.title = form_title(as, *form.last);
        form.sheet_name = book.names.unique(form.title);
        forms.push_back(std::move(form));
    }
    const std::size_t all = count_of(book.issue.given, as.id);
    const std::size_t spare = std::max(static_cast<std::size_t>(as.spare), all > last ? all - last : 0);
    for (std::size_t i = 0; i < spare; ++i) {
        const std::string title = book.local(as.title) + " " + std::to_string(i + 1);
        forms.push_back(
            {as, nullptr, at(book.issue.given, as.id, last + i), title, book.names.unique(title)});
    }
    return forms;
}

} // namespace

std::string write_template(const definition::Definition &definition, const Issue &issue,
                           const foundation::Texts &texts) {
    spreadsheet::WorkbookWriter workbook;
    Book book{definition, issue, texts, workbook.get(), Styles{workbook.get()}};
    set_properties(book);
    const auto add = [&](const std::string &wanted) {
        const std::string name = book.names.unique(wanted);
        return std::pair{workbook.add_sheet(name), name};
    };
    lxw_worksheet *guide = definition.guide ? add(book.text("guide")).first : nullptr;
    const std::string lists_name = book.names.unique(book.text("lists"));
    const std::string meta_name = book.names.unique("_meta");

    std::vector<Form> forms;
    std::vector<lxw_worksheet *> form_sheets;
    std::vector<std::pair<const SheetDefinition *, lxw_worksheet *>> others;
    for (const SheetDefinition &sheet : definition.sheets) {
        if (sheet.layout == Layout::form) {
            for (Form &form : forms_of(sheet, book)) {
                form_sheets.push_back(workbook.add_sheet(form.sheet_name));
                forms.push_back(std::move(form));
            }
        } else {
            const std::string title = book.local(sheet.title);
            others.emplace_back(&sheet, add(title.empty() ? book.local(definition.name) : title).first);
        }
    }
    write_lists(workbook.add_sheet(lists_name), lists_name, book);
    for (std::size_t i = 0; i < forms.size(); ++i) {
        write_form(form_sheets[i], forms[i], book);
    }
    for (const auto &[sheet, written] : others) {
        sheet->layout == Layout::pairs ? write_pairs(written, *sheet, book)
                                       : write_list(written, *sheet, book);
    }
    write_meta(workbook.add_sheet(meta_name), meta_name, book);
    if (guide != nullptr) {
        write_guide(guide, forms, book);
    }
    return workbook.finish();
}

} // namespace kvartal::outgoing
