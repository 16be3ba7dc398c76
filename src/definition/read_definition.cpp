// SPDX-License-Identifier: MIT
#include "definition/check_definition.hpp"
#include "definition/read.hpp"
#include "definition/read_parts.hpp"
#include "definition/table_reader.hpp"

#include <algorithm>
#include <array>

namespace kvartal::definition {
namespace {

using foundation::AmountUnit;
using foundation::Code;
using foundation::CodeList;

constexpr std::array units{std::pair{"nok", AmountUnit::nok},
                           std::pair{"thousand_nok", AmountUnit::thousand_nok},
                           std::pair{"mnok", AmountUnit::mnok}};

constexpr std::initializer_list<std::pair<const char *, Layout>> layouts{
    {"list", Layout::list}, {"pairs", Layout::pairs}, {"form", Layout::form}};

void read_fields(SheetDefinition &sheet, TableReader &table, const Definition &definition) {
    for (TableReader &field_table : table.tables("field")) {
        sheet.fields.push_back(read_field(field_table));
        check_field(sheet, definition, field_table);
    }
    const int fields = static_cast<int>(sheet.fields.size());
    if (fields == 0) {
        table.fail("id", quoted(sheet.id) + " has no fields");
    }
    sheet.recognised_by_at_least =
        table.number_or("recognised_by_at_least", std::min(sheet.recognised_by_at_least, fields), 1, fields);
}

/// What a template prints of the sheet or table.
void read_print(SheetDefinition &sheet, TableReader &table) {
    constexpr int most_rows = 500;
    constexpr int most_spare = 50;
    if (table.has("title")) {
        sheet.title = table.local_text("title");
    }
    if (table.has("help")) {
        sheet.help = table.local_text("help");
    }
    sheet.rows = table.number_or("rows", 0, 0, most_rows);
    sheet.spare = table.number_or("spare", 0, 0, most_spare);
}

/// A small list on a form.
SheetDefinition read_small_table(TableReader &table, const Definition &definition) {
    SheetDefinition small;
    small.id = table.text("id");
    small.header_rows = 1;
    small.required = table.truth_or("required", false);
    small.rows_per = table.text_or("rows_per", {});
    read_fields(small, table, definition);
    if (table.has("total_labels")) {
        small.total_labels = table.texts("total_labels");
    }
    read_print(small, table);
    check_small_table(small, definition, table);
    table.done();
    return small;
}

SheetDefinition read_sheet(TableReader &table, const Definition &definition) {
    SheetDefinition sheet;
    sheet.id = table.text("id");
    sheet.layout = table.choice<Layout>("layout", layouts);
    read_fields(sheet, table, definition);
    sheet.header_rows = table.number_or("header_rows", sheet.header_rows, 1, 10);
    sheet.required = table.truth_or("required", true);
    if (table.has("section_field")) {
        sheet.section_field = table.text("section_field");
    }
    if (table.has("total_labels")) {
        sheet.total_labels = table.texts("total_labels");
    }
    if (table.has("columns")) {
        sheet.columns = read_form_columns(table, "columns");
    }
    for (TableReader &small : table.tables("table")) {
        sheet.tables.push_back(read_small_table(small, definition));
        check_last_id(sheet.tables, small);
    }
    read_print(sheet, table);
    check_sheet(sheet, definition, table);
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

/// The lists, then the groups of their codes: a list may stand above the one that it is grouped by. A list of
/// its own stands for the common one with its id.
void read_code_lists(TableReader &top, Definition &definition, const Words *common) {
    std::vector<TableReader> tables = top.tables("code_list");
    for (TableReader &table : tables) {
        CodeList list = read_code_list(table);
        if (common != nullptr) {
            std::erase_if(definition.code_lists, [&](const CodeList &other) {
                const bool is_common = std::find(common->code_lists.begin(), common->code_lists.end(), other)
                                       != common->code_lists.end();
                return other.id == list.id && is_common;
            });
        }
        definition.code_lists.push_back(std::move(list));
        check_last_id(definition.code_lists, table);
    }
    const std::size_t first = definition.code_lists.size() - tables.size();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const std::string groups = tables[i].text_or("groups", {});
        check_groups(definition.code_lists[first + i], definition, groups, tables[i]);
        tables[i].done();
    }
}

/// Words of its own stand before the common ones: the first is what messages print.
void read_unit_words(TableReader &top, Definition &definition) {
    if (!top.has("unit_words")) {
        return;
    }
    TableReader table = top.table("unit_words");
    for (const auto &[name, unit] : units) {
        if (table.has(name)) {
            std::vector<std::string> &words = definition.unit_words[unit];
            const std::vector<std::string> own = table.texts(name);
            words.insert(words.begin(), own.begin(), own.end());
            check_unit_words(definition, name, table);
        }
    }
    table.done();
}

/// The words that all templates share, where the definition asks for them.
void take_common_words(TableReader &top, Definition &definition, const Words *common) {
    if (!top.truth_or("common_words", false)) {
        return;
    }
    if (common == nullptr) {
        top.fail("common_words", "there are no common words to use here");
    }
    definition.unit_words = common->unit_words;
    definition.code_lists = common->code_lists;
}

void read_rules(TableReader &top, Definition &definition) {
    for (TableReader &table : top.tables("rule")) {
        definition.rules.push_back(read_rule(table));
        check_rule(definition, table);
    }
    for (TableReader &table : top.tables("older_version")) {
        definition.older_versions.push_back(read_older_version(table));
        check_older_version(definition, table);
    }
}

} // namespace

Words read_words(std::string_view toml, std::string_view file_name) {
    const TomlValue tree = parse_toml(toml, file_name);
    TableReader top{tree, file_name};
    Definition holder;
    read_unit_words(top, holder);
    read_code_lists(top, holder, nullptr);
    top.done();
    return {std::move(holder.unit_words), std::move(holder.code_lists)};
}

Definition read_definition(std::string_view toml, std::string_view file_name, const Words *common) {
    const TomlValue tree = parse_toml(toml, file_name);
    TableReader top{tree, file_name};
    Definition definition;
    definition.id = top.text("id");
    definition.version = top.text("version");
    definition.purpose =
        top.choice<Purpose>("describes", {{"return", Purpose::a_return}, {"setup", Purpose::setup}});
    definition.name = top.local_text("name");
    definition.default_unit = top.choice<AmountUnit>("default_unit", {units[0], units[1], units[2]});
    take_common_words(top, definition, common);
    read_unit_words(top, definition);
    read_code_lists(top, definition, common);
    for (TableReader &table : top.tables("sheet")) {
        definition.sheets.push_back(read_sheet(table, definition));
        check_last_id(definition.sheets, table);
    }
    if (definition.sheets.empty()) {
        top.fail("sheet", "a definition needs at least one [[sheet]]");
    }
    read_rules(top, definition);
    if (top.has("guide")) {
        TableReader guide = top.table("guide");
        definition.guide = read_guide(guide);
    }
    top.done();
    return definition;
}

} // namespace kvartal::definition
