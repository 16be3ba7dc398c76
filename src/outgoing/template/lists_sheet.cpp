// SPDX-License-Identifier: MIT
#include "outgoing/template/lists_sheet.hpp"

#include "outgoing/template/answer_cell.hpp"
#include "outgoing/template/formula.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <algorithm>

namespace kvartal::outgoing {
namespace {

using spreadsheet::check;

/// Letters, digits and underscores behind a word of ours, so that no list is named as a cell is.
std::string name_of(std::string_view list_id) {
    std::string name = "kvartal_";
    for (const char letter : list_id) {
        const bool is_plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                              || (letter >= '0' && letter <= '9');
        name += is_plain ? letter : '_';
    }
    return name;
}

class ListsWriter {
  public:
    ListsWriter(lxw_worksheet *sheet, const std::string &sheet_name, Book &book)
        : sheet_{sheet}, sheet_name_{sheet_name}, book_{book} {}

    /// The list's name; empty when it offers nothing.
    std::string add(const std::string &id, const std::string &title, const std::vector<std::string> &words) {
        if (words.empty()) {
            return {};
        }
        constexpr double width = 34;
        check(worksheet_set_column(sheet_, column(), column(), width, nullptr));
        write_text(sheet_, {0, column_}, book_.text("list-of", {{"list", title}}),
                   book_.styles.of({Part::header}));
        std::uint32_t row = 1;
        for (const std::string &word : words) {
            write_text(sheet_, {row++, column_}, word, book_.styles.of({Part::text}));
        }
        const std::string range = spreadsheet::quoted_sheet_name(sheet_name_) + "!" + fixed({1, column_})
                                  + ":" + fixed({row - 1, column_});
        std::string name = name_of(id);
        check(workbook_define_name(book_.workbook, name.c_str(), ("=" + range).c_str()));
        ++column_;
        return name;
    }

  private:
    lxw_col_t column() const { return static_cast<lxw_col_t>(column_); }

    lxw_worksheet *sheet_;
    const std::string &sheet_name_;
    Book &book_;
    std::uint32_t column_ = 0;
};

bool uses(const definition::SheetDefinition &sheet, const std::string &list_id) {
    const auto asks = [&](const definition::Field &field) { return field.code_list == list_id; };
    return sheet.rows_per == list_id || std::any_of(sheet.fields.begin(), sheet.fields.end(), asks)
           || std::any_of(sheet.tables.begin(), sheet.tables.end(),
                          [&](const definition::SheetDefinition &table) { return uses(table, list_id); });
}

/// Whether a cell of the template may be answered from the list.
bool uses(const definition::Definition &definition, const std::string &list_id) {
    return std::any_of(definition.sheets.begin(), definition.sheets.end(),
                       [&](const definition::SheetDefinition &sheet) { return uses(sheet, list_id); });
}

} // namespace

void write_lists(lxw_worksheet *sheet, const std::string &sheet_name, Book &book) {
    ListsWriter lists{sheet, sheet_name, book};
    for (const foundation::CodeList &list : book.definition.code_lists) {
        if (!uses(book.definition, list.id)) {
            continue;
        }
        std::vector<std::string> words;
        for (const foundation::Code &code : list.codes) {
            words.push_back(book.local(code.label));
        }
        book.list_names[list.id] = lists.add(list.id, book.local(list.name), words);
    }
    book.organisations_name =
        lists.add("organisations", book.text("organisations"), book.issue.organisations);
    book.initiatives_name =
        lists.add("known-initiatives", book.text("initiatives"), book.issue.known_initiatives);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_protect(sheet, nullptr, nullptr);
    worksheet_hide(sheet); // only the drop-downs look at it
}

} // namespace kvartal::outgoing
