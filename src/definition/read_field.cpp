// SPDX-License-Identifier: MIT
#include "definition/read_parts.hpp"

namespace kvartal::definition {
namespace {

Blank read_blank(TableReader &table) {
    return table.has("blank") ? table.choice<Blank>("blank", {{"allowed", Blank::allowed},
                                                              {"note", Blank::note},
                                                              {"warning", Blank::warning},
                                                              {"error", Blank::error}})
                              : Blank::allowed;
}

FieldType read_type(TableReader &table) {
    return table.choice<FieldType>("type", {{"text", FieldType::text},
                                            {"identifier", FieldType::identifier},
                                            {"integer", FieldType::integer},
                                            {"amount", FieldType::amount},
                                            {"date", FieldType::date},
                                            {"code", FieldType::code}});
}

Prefill read_prefill(TableReader &table) {
    return table.has("prefill")
               ? table.choice<Prefill>("prefill", {{"asked", Prefill::asked}, {"carried", Prefill::carried}})
               : Prefill::asked;
}

foundation::LocalText local_text_or_none(TableReader &table, std::string_view key) {
    return table.has(key) ? table.local_text(key) : foundation::LocalText{};
}

YearColumns read_years(TableReader &parent) {
    constexpr int most_years_away = 20;
    TableReader table = parent.table("years");
    YearColumns years;
    years.first = table.number_or("first", 0, -most_years_away, most_years_away);
    years.last = table.number_or("last", years.first, -most_years_away, most_years_away);
    table.done();
    if (years.last < years.first) {
        table.fail("last", "the last year lies before the first");
    }
    return years;
}

/// What a template prints for the field.
void read_print(TableReader &table, Field &field) {
    constexpr int most_lines = 30;
    field.prefill = read_prefill(table);
    field.heading = local_text_or_none(table, "heading");
    field.help = local_text_or_none(table, "help");
    field.lines = table.number_or("lines", 1, 1, most_lines);
}

} // namespace

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

std::vector<Condition> read_conditions(TableReader &parent, std::string_view key) {
    std::vector<Condition> conditions;
    TableReader table = parent.table(key);
    for (const std::string &field : table.keys()) {
        Condition condition{field, table.texts(field)};
        if (condition.codes.empty()) {
            table.fail(field, quoted(field) + " has no code");
        }
        conditions.push_back(std::move(condition));
    }
    if (conditions.empty()) {
        parent.fail(key, quoted(key) + R"( must name a field and its codes: { status = ["red"] })");
    }
    return conditions;
}

Field read_field(TableReader &table) {
    Field field;
    field.id = table.text("id");
    field.type = read_type(table);
    field.labels = read_labels(table, "labels");
    field.blank = read_blank(table);
    if (table.has("needed_when")) {
        field.needed_when = read_conditions(table, "needed_when");
    }
    field.code_list = table.text_or("code_list", {});
    field.several = table.truth_or("several", false);
    field.per = table.text_or("per", {});
    if (table.has("group")) {
        field.group = read_labels(table, "group");
    }
    if (table.has("years")) {
        field.years = read_years(table);
    }
    field.marks = table.truth_or("marks", false);
    field.may_be_negative = table.truth_or("may_be_negative", false);
    field.shared_by = table.text_or("shared_by", {});
    field.last_of = table.text_or("last_of", {});
    field.names_organisation = table.truth_or("names_organisation", false);
    field.names_initiative = table.truth_or("names_initiative", false);
    field.published = table.truth_or("published", false);
    field.required_column = table.truth_or("required_column", false);
    field.verbatim = table.truth_or("verbatim", false);
    read_print(table, field);
    table.done();
    return field;
}

} // namespace kvartal::definition
