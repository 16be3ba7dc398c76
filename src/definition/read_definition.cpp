// SPDX-License-Identifier: MIT
#include "definition/check_definition.hpp"
#include "definition/read.hpp"
#include "definition/table_reader.hpp"

#include <array>

namespace kvartal::definition {
namespace {

using foundation::AmountUnit;
using foundation::Code;
using foundation::CodeList;

constexpr std::array units{std::pair{"nok", AmountUnit::nok},
                           std::pair{"thousand_nok", AmountUnit::thousand_nok},
                           std::pair{"mnok", AmountUnit::mnok}};

Labels read_labels(TableReader &parent, std::string_view key) {
    Labels labels;
    TableReader languages = parent.table(key);
    for (const std::string &tag : languages.keys()) {
        const auto language = foundation::language_from_tag(tag);
        if (!language) {
            languages.fail(tag, "unknown language " + quoted(tag));
        }
        std::vector<std::string> words = languages.texts(tag);
        if (words.empty()) {
            languages.fail(tag, quoted(tag) + " has no label");
        }
        labels.by_language.emplace(*language, std::move(words));
    }
    if (labels.by_language.empty()) {
        parent.fail(key, quoted(key) + " has no label");
    }
    return labels;
}

Blank read_blank(TableReader &table) {
    return table.has("blank") ? table.choice<Blank>("blank", {{"allowed", Blank::allowed},
                                                              {"note", Blank::note},
                                                              {"warning", Blank::warning},
                                                              {"error", Blank::error}})
                              : Blank::allowed;
}

Field read_field(TableReader &table) {
    Field field;
    field.id = table.text("id");
    field.type = table.choice<FieldType>("type", {{"text", FieldType::text},
                                                  {"identifier", FieldType::identifier},
                                                  {"integer", FieldType::integer},
                                                  {"amount", FieldType::amount},
                                                  {"date", FieldType::date},
                                                  {"code", FieldType::code}});
    field.labels = read_labels(table, "labels");
    field.blank = read_blank(table);
    field.code_list = table.text_or("code_list", {});
    field.per = table.text_or("per", {});
    if (table.has("group")) {
        field.group = read_labels(table, "group");
    }
    field.names_organisation = table.truth_or("names_organisation", false);
    field.required_column = table.truth_or("required_column", false);
    table.done();
    return field;
}

SheetDefinition read_sheet(TableReader &table, const Definition &definition) {
    SheetDefinition sheet;
    sheet.id = table.text("id");
    sheet.layout = table.choice<Layout>("layout", {{"list", Layout::list}, {"pairs", Layout::pairs}});
    for (TableReader &field_table : table.tables("field")) {
        sheet.fields.push_back(read_field(field_table));
        check_field(sheet, definition, field_table);
    }
    const int fields = static_cast<int>(sheet.fields.size());
    if (fields == 0) {
        table.fail("id", "the sheet " + quoted(sheet.id) + " has no [[sheet.field]]");
    }
    sheet.header_rows = table.number_or("header_rows", sheet.header_rows, 1, 10);
    sheet.recognised_by_at_least =
        table.number_or("recognised_by_at_least", std::min(sheet.recognised_by_at_least, fields), 1, fields);
    sheet.required = table.truth_or("required", true);
    if (table.has("section_field")) {
        sheet.section_field = table.text("section_field");
    }
    if (table.has("total_labels")) {
        sheet.total_labels = table.texts("total_labels");
    }
    check_sheet(sheet, table);
    table.done();
    return sheet;
}

Code read_code(TableReader &table) {
    Code code;
    code.id = table.text("id");
    code.label = table.local_text("label");
    if (table.has("synonyms")) {
        code.synonyms = table.texts("synonyms");
    }
    if (table.has("tone")) {
        const auto tone = foundation::tone_from_text(table.text("tone"));
        if (!tone) {
            table.fail("tone", R"("tone" must be one of "good", "caution", "bad")");
        }
        code.tone = *tone;
    }
    code.group = table.text_or("group", {});
    table.done();
    return code;
}

CodeList read_code_list(TableReader &table) {
    CodeList list;
    list.id = table.text("id");
    list.name = table.local_text("name");
    for (TableReader &code_table : table.tables("code")) {
        list.codes.push_back(read_code(code_table));
        check_code(list, code_table);
    }
    if (list.codes.empty()) {
        table.fail("id", "the list " + quoted(list.id) + " has no [[code_list.code]]");
    }
    return list;
}

/// The lists, then the groups of their codes: a list may stand above the one that it is grouped by.
void read_code_lists(TableReader &top, Definition &definition) {
    std::vector<TableReader> tables = top.tables("code_list");
    for (TableReader &table : tables) {
        definition.code_lists.push_back(read_code_list(table));
        check_last_id(definition.code_lists, table);
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const std::string groups = tables[i].text_or("groups", {});
        check_groups(definition.code_lists[i], definition, groups, tables[i]);
        tables[i].done();
    }
}

void read_unit_words(TableReader &top, Definition &definition) {
    if (!top.has("unit_words")) {
        return;
    }
    TableReader table = top.table("unit_words");
    for (const auto &[name, unit] : units) {
        if (table.has(name)) {
            definition.unit_words.emplace(unit, table.texts(name));
            check_unit_words(definition, name, table);
        }
    }
    table.done();
}

} // namespace

Definition read_definition(std::string_view toml, std::string_view file_name) {
    const TomlValue tree = parse_toml(toml, file_name);
    TableReader top{tree, file_name};
    Definition definition;
    definition.id = top.text("id");
    definition.version = top.text("version");
    definition.purpose =
        top.choice<Purpose>("describes", {{"return", Purpose::a_return}, {"setup", Purpose::setup}});
    definition.name = top.local_text("name");
    definition.default_unit = top.choice<AmountUnit>("default_unit", {units[0], units[1], units[2]});
    read_unit_words(top, definition);
    read_code_lists(top, definition);
    for (TableReader &table : top.tables("sheet")) {
        definition.sheets.push_back(read_sheet(table, definition));
        check_last_id(definition.sheets, table);
    }
    if (definition.sheets.empty()) {
        top.fail("sheet", "a definition needs at least one [[sheet]]");
    }
    top.done();
    return definition;
}

} // namespace kvartal::definition
