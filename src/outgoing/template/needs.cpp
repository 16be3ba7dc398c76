// SPDX-License-Identifier: MIT
#include "outgoing/template/needs.hpp"

#include "outgoing/template/formula.hpp"
#include "spreadsheet/sheet_names.hpp"

#include <algorithm>

namespace kvartal::outgoing {
namespace {

using definition::Blank;
using definition::Condition;
using definition::Field;
using foundation::CellAddress;

bool is_always_needed(const Field &field) {
    return field.blank == Blank::error || field.blank == Blank::warning;
}

/// $D$12="Rød", or of several codes OR($D$12="Gul",$D$12="Rød").
std::string holds(const Condition &condition, const Field *asked, const AnswerCells &cells,
                  const Reference &refer, const Book &book) {
    const auto cell = cells.at.find(condition.field);
    const foundation::CodeList *codes =
        asked == nullptr ? nullptr : book.definition.code_list(asked->code_list);
    if (cell == cells.at.end() || codes == nullptr) {
        return "FALSE";
    }
    std::vector<std::string> either;
    for (const std::string &id : condition.codes) {
        const foundation::Code *code = codes->find(id);
        either.push_back(refer(cell->second) + "="
                         + quoted_text(code == nullptr ? id : book.local(code->label)));
    }
    return any_of(either);
}

} // namespace

Reference on_this_sheet() {
    return [](CellAddress cell) { return fixed(cell); };
}

Reference in_this_row() {
    return [](CellAddress cell) { return in_its_row(cell); };
}

Reference on_sheet(const std::string &name) {
    return [prefix = spreadsheet::quoted_sheet_name(name) + "!"](CellAddress cell) {
        return prefix + fixed(cell);
    };
}

bool is_ever_needed(const Field &field) {
    return is_always_needed(field) || !field.needed_when.empty();
}

std::string needed_formula(const Field &field, const definition::SheetDefinition &sheet,
                           const AnswerCells &cells, const Reference &refer, const Book &book) {
    if (is_always_needed(field)) {
        return "TRUE";
    }
    std::vector<std::string> all;
    for (const Condition &condition : field.needed_when) {
        all.push_back(holds(condition, sheet.find(condition.field), cells, refer, book));
    }
    return all_of(all);
}

bool is_needed_now(const Field &field, const AnswerCells &cells) {
    return is_always_needed(field)
           || (!field.needed_when.empty()
               && std::all_of(
                   field.needed_when.begin(), field.needed_when.end(), [&](const Condition &condition) {
                       const auto now = cells.now.find(condition.field);
                       return now != cells.now.end()
                              && std::find(condition.codes.begin(), condition.codes.end(), now->second)
                                     != condition.codes.end();
                   }));
}

std::string blank_formula(CellAddress cell, const Reference &refer) {
    return refer(cell) + "=\"\"";
}

} // namespace kvartal::outgoing
