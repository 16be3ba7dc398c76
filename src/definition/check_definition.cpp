// SPDX-License-Identifier: MIT
#include "definition/check_definition.hpp"

#include "foundation/text_folding.hpp"

#include <map>

namespace kvartal::definition {
namespace {

using foundation::Code;
using foundation::CodeList;

void check_code_list(const Field &field, const Definition &definition, const TableReader &table) {
    if ((field.type == FieldType::code) == field.code_list.empty()) {
        table.fail("code_list", "a field has a \"code_list\" when its type is \"code\", and only then");
    }
    for (const auto &[key, list] : {std::pair{"code_list", &field.code_list}, std::pair{"per", &field.per}}) {
        if (!list->empty() && definition.code_list(*list) == nullptr) {
            table.fail(key, "there is no [[code_list]] with the id " + quoted(*list));
        }
    }
}

void check_group(const Field &field, const SheetDefinition &sheet, const TableReader &table) {
    if (field.per.empty() == field.group.has_value()) {
        table.fail("group",
                   "\"per\" and \"group\" belong together: columns for each value under a group heading");
    }
    if (!field.per.empty() && sheet.layout != Layout::list) {
        table.fail("per", "only a sheet of layout \"list\" can have columns \"per\" value");
    }
}

/// By the form in which they are compared: every label, and the heading and the columns of a group.
std::map<std::string, std::string> headings_of(const Field &field, const Definition &definition) {
    std::map<std::string, std::string> headings;
    const auto add = [&](const std::string &text) { headings.emplace(label_key(text), text); };
    for (const Labels *labels : {&field.labels, field.group ? &*field.group : nullptr}) {
        if (labels != nullptr) {
            for (const auto &[language, words] : labels->by_language) {
                std::for_each(words.begin(), words.end(), add);
            }
        }
    }
    if (const CodeList *list = definition.code_list(field.per)) {
        for (const Code &code : list->codes) {
            for (const auto &[language, label] : code.label.by_language) {
                add(label);
            }
            std::for_each(code.synonyms.begin(), code.synonyms.end(), add);
        }
    }
    return headings;
}

void check_headings(const SheetDefinition &sheet, const Definition &definition, const TableReader &table) {
    const auto headings = headings_of(sheet.fields.back(), definition);
    if (const auto empty = headings.find(std::string{}); empty != headings.end()) {
        table.fail("labels", "the label " + quoted(empty->second)
                                 + " holds nothing but a year, a unit in parentheses or a footnote mark");
    }
    for (std::size_t i = 0; i + 1 < sheet.fields.size(); ++i) {
        for (const auto &[key, text] : headings_of(sheet.fields[i], definition)) {
            if (headings.contains(key)) {
                table.fail("labels", "the label " + quoted(text) + " belongs to the field "
                                         + quoted(sheet.fields[i].id) + " already");
            }
        }
    }
}

std::vector<std::string> spellings_of(const Code &code) {
    std::vector<std::string> spellings{foundation::fold(code.id)};
    for (const auto &[language, label] : code.label.by_language) {
        spellings.push_back(foundation::fold(label));
    }
    for (const std::string &synonym : code.synonyms) {
        spellings.push_back(foundation::fold(synonym));
    }
    return spellings;
}

} // namespace

void check_field(const SheetDefinition &sheet, const Definition &definition, const TableReader &table) {
    const Field &field = sheet.fields.back();
    check_last_id(sheet.fields, table);
    check_code_list(field, definition, table);
    check_group(field, sheet, table);
    if (field.names_organisation && field.type != FieldType::text) {
        table.fail("names_organisation", "a field that names an organisation must be of type \"text\"");
    }
    check_headings(sheet, definition, table);
}

void check_sheet(const SheetDefinition &sheet, const Definition &definition, const TableReader &table) {
    check_form(sheet, definition, table);
    if (sheet.layout != Layout::list) {
        for (const char *key : {"header_rows", "section_field", "total_labels"}) {
            if (table.has(key)) {
                table.fail(key, quoted(key) + " is for a sheet of layout \"list\"");
            }
        }
    }
    if (sheet.section_field) {
        const Field *field = sheet.find(*sheet.section_field);
        if (field == nullptr || field->type != FieldType::code) {
            table.fail("section_field", "there is no field of type \"code\" with the id "
                                            + quoted(*sheet.section_field) + " in the sheet");
        }
    }
}

void check_code(const CodeList &list, const TableReader &table) {
    check_last_id(list.codes, table);
    const auto spellings = spellings_of(list.codes.back());
    for (std::size_t i = 0; i + 1 < list.codes.size(); ++i) {
        for (const std::string &spelling : spellings_of(list.codes[i])) {
            if (std::find(spellings.begin(), spellings.end(), spelling) != spellings.end()) {
                table.fail("id", "the codes " + quoted(list.codes[i].id) + " and "
                                     + quoted(list.codes.back().id) + " are both written "
                                     + quoted(spelling));
            }
        }
    }
}

void check_groups(const CodeList &list, const Definition &definition, std::string_view groups,
                  const TableReader &table) {
    const CodeList *above = definition.code_list(groups);
    if (!groups.empty() && above == nullptr) {
        table.fail("groups", "there is no [[code_list]] with the id " + quoted(groups));
    }
    for (const Code &code : list.codes) {
        if (code.group.empty() ? above != nullptr : above == nullptr) {
            table.fail("groups",
                       "\"groups\" of a list and \"group\" of each of its codes belong together: see "
                           + quoted(code.id));
        }
        if (above != nullptr && above->find(code.group) == nullptr) {
            table.fail("groups", "the group " + quoted(code.group) + " of the code " + quoted(code.id)
                                     + " is not in the list " + quoted(groups));
        }
    }
}

void check_unit_words(const Definition &definition, std::string_view unit_name, const TableReader &table) {
    std::map<std::string, foundation::AmountUnit> meanings;
    for (const auto &[unit, words] : definition.unit_words) {
        for (const std::string &word : words) {
            const auto [known, is_new] = meanings.emplace(foundation::fold_name(word), unit);
            if (!is_new && known->second != unit) {
                table.fail(unit_name, "the word " + quoted(word) + " stands for two units");
            }
            if (known->first.empty()) {
                table.fail(unit_name, quoted(word) + " has no letters or digits");
            }
        }
    }
}

} // namespace kvartal::definition
