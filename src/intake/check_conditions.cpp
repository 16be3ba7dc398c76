// SPDX-License-Identifier: MIT
#include "intake/checks.hpp"
#include "portfolio/answer.hpp"

#include <algorithm>
#include <iterator>

namespace kvartal::intake {
namespace {

using definition::Condition;
using definition::Field;
using foundation::Finding;
using foundation::FindingCode;

/// The code that the record answers; null when it is blank or cannot be used.
const std::string *code_of(const Record &record, const std::string &field) {
    const FieldValue *value = record.find(field);
    return value == nullptr ? nullptr : std::get_if<std::string>(&value->value);
}

bool holds(const Condition &condition, const Record &record) {
    const std::string *code = code_of(record, condition.field);
    return code != nullptr
           && std::find(condition.codes.begin(), condition.codes.end(), *code) != condition.codes.end();
}

bool all_hold(const std::vector<Condition> &conditions, const Record &record) {
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const Condition &condition) { return holds(condition, record); });
}

foundation::LocalText label_of(const definition::SheetDefinition &sheet, const std::string &field) {
    const Field *found = sheet.find(field);
    return found == nullptr ? foundation::LocalText{} : found->labels.printed();
}

foundation::LocalText label_of_code(const Reading &reading, const definition::SheetDefinition &sheet,
                                    const std::string &field, const std::string &code) {
    const Field *found = sheet.find(field);
    const foundation::CodeList *list =
        found == nullptr ? nullptr : reading.definition->code_list(found->code_list);
    const foundation::Code *known = list == nullptr ? nullptr : list->find(code);
    return known == nullptr ? foundation::LocalText{} : known->label;
}

void find_blanks(const Reading &reading, const Table &table, const Record &record,
                 std::vector<Finding> &findings) {
    for (const Field &field : table.sheet->as->fields) {
        const Column *column = table.sheet->header.column_of(field.id);
        if (column == nullptr || !record.is_blank(field.id) || !is_needed(field, record)) {
            continue;
        }
        const std::string &deciding = field.needed_when.back().field;
        findings.push_back(foundation::finding(FindingCode::field_blank_when)
                               .at(table.at(record, *column))
                               .about(record.name)
                               .with("field", field.labels.printed())
                               .with("because", label_of(*table.sheet->as, deciding))
                               .with("value", label_of_code(reading, *table.sheet->as, deciding,
                                                            *code_of(record, deciding))));
    }
    for (const Table &small : record.tables) {
        for (const Record &row : small.records) {
            std::vector<Finding> below;
            find_blanks(reading, small, row, below);
            for (Finding &finding : below) {
                findings.push_back(std::move(finding.about(record.name)));
            }
        }
    }
}

/// The code that the rule's first case that holds gives; null when none does.
const std::string *expected_code(const definition::Rule &rule, const Record &record) {
    const auto found =
        std::find_if(rule.cases.begin(), rule.cases.end(),
                     [&](const definition::Rule::Case &one) { return all_hold(one.when, record); });
    return found == rule.cases.end() ? nullptr : &found->code;
}

} // namespace

bool is_needed(const Field &field, const Record &record) {
    return !field.needed_when.empty() && all_hold(field.needed_when, record);
}

std::vector<Finding> check_conditions(const Reading &reading) {
    std::vector<Finding> findings;
    for (const Table &table : reading.tables) {
        for (const Record &record : table.records) {
            find_blanks(reading, table, record, findings);
        }
    }
    return findings;
}

std::vector<Finding> check_rules(const Reading &reading) {
    std::vector<Finding> findings = check_criteria(reading);
    for (const Table &table : reading.tables) {
        for (const definition::Rule &rule : reading.definition->rules) {
            const bool round_has_its_own =
                rule.field == "segment" && reading.round != nullptr && !reading.round->criteria.empty();
            if (rule.sheet != table.sheet->as->id || round_has_its_own) {
                continue;
            }
            for (const Record &record : table.records) {
                const std::string *expected = expected_code(rule, record);
                const std::string *found = code_of(record, rule.field);
                if (expected == nullptr || found == nullptr || *found == *expected) {
                    continue;
                }
                const auto label = [&](const std::string &code) {
                    return label_of_code(reading, *table.sheet->as, rule.field, code);
                };
                findings.push_back(foundation::finding(FindingCode::code_against_rule)
                                       .at(record.find(rule.field)->place)
                                       .about(record.name)
                                       .with("field", label_of(*table.sheet->as, rule.field))
                                       .with("found", label(*found))
                                       .with("expected", label(*expected)));
            }
        }
    }
    return findings;
}

} // namespace kvartal::intake
