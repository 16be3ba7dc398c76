// SPDX-License-Identifier: MIT
#include "definition/read_parts.hpp"

namespace kvartal::definition {
namespace {

OlderVersion::FieldThen read_field_then(TableReader &table) {
    OlderVersion::FieldThen then;
    then.in = table.text("in");
    then.labels = table.texts("labels");
    if (then.labels.empty()) {
        table.fail("labels", "a field of an older version needs its labels");
    }
    then.is = table.text_or("is", {});
    then.moved_to = table.text_or("moved_to", {});
    if (then.is.empty() && !then.moved_to.empty()) {
        table.fail("moved_to", "\"moved_to\" needs \"is\": the field that has the answer now");
    }
    table.done();
    return then;
}

OlderVersion::CodeThen read_code_then(TableReader &table) {
    OlderVersion::CodeThen then{table.text("list"), table.text("was"), table.text("is")};
    table.done();
    return then;
}

} // namespace

FormColumns read_form_columns(TableReader &parent, std::string_view key) {
    TableReader table = parent.table(key);
    FormColumns columns{read_labels(table, "question"), read_labels(table, "last"),
                        read_labels(table, "answer"), read_labels(table, "control")};
    table.done();
    return columns;
}

Rule read_rule(TableReader &table) {
    Rule rule{table.text("sheet"), table.text("field"), {}};
    for (TableReader &case_table : table.tables("case")) {
        rule.cases.push_back({case_table.text("code"), read_conditions(case_table, "when")});
        case_table.done();
    }
    if (rule.cases.empty()) {
        table.fail("field", "a rule needs at least one [[rule.case]]");
    }
    table.done();
    return rule;
}

OlderVersion read_older_version(TableReader &table) {
    OlderVersion older;
    older.version = table.text("version");
    for (TableReader &field : table.tables("field")) {
        older.fields.push_back(read_field_then(field));
    }
    for (TableReader &code : table.tables("code")) {
        older.codes.push_back(read_code_then(code));
    }
    table.done();
    return older;
}

Guide read_guide(TableReader &table) {
    Guide guide{table.local_text("title"), table.local_text("introduction"), {}};
    for (TableReader &step : table.tables("step")) {
        guide.steps.push_back(step.local_text("text"));
        step.done();
    }
    table.done();
    return guide;
}

} // namespace kvartal::definition
