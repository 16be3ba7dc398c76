// SPDX-License-Identifier: MIT
#include "intake/checks.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace kvartal::intake {
namespace {

using definition::Blank;
using definition::Field;
using foundation::Finding;
using foundation::FindingCode;
using foundation::Severity;

Severity severity_of(Blank blank) {
    return blank == Blank::error     ? Severity::error
           : blank == Blank::warning ? Severity::warning
                                     : Severity::note;
}

/// Section rows do as well as the section's column.
bool is_given_by_sections(const Table &table, const Field &field) {
    return table.has_sections && table.sheet->as->section_field == field.id;
}

/// An unknown column that holds values.
bool is_unknown(const Table &table, const Column &column) {
    const bool is_dropped = column.then != nullptr && column.then->is.empty();
    return column.meaning.field == nullptr && !is_dropped && table.carried_columns.contains(column.index);
}

/// The unknown column whose label is most like one of the field's; null when none is near.
const Column *misspelt(const Table &table, const Field &field) {
    foundation::CodeList labels;
    labels.codes.emplace_back();
    for (const auto &[language, words] : field.labels.by_language) {
        labels.codes.back().synonyms.insert(labels.codes.back().synonyms.end(), words.begin(), words.end());
    }
    const auto &columns = table.sheet->header.columns;
    const auto near = std::find_if(columns.begin(), columns.end(), [&](const Column &column) {
        return is_unknown(table, column) && labels.nearest(definition::label_key(column.label)) != nullptr;
    });
    return near == columns.end() ? nullptr : &*near;
}

bool is_needed_by_any(const Field &field, const Table &table) {
    return std::any_of(table.records.begin(), table.records.end(),
                       [&](const Record &record) { return is_needed(field, record); });
}

/// Gives the columns that are misspelt, which are then not unknown as well. What other answers make necessary
/// is not missed in an older template, which need not have asked it.
std::set<const Column *> find_missing(const Table &table, bool is_older, std::vector<Finding> &findings) {
    std::set<const Column *> explained;
    for (const Field &field : table.sheet->as->fields) {
        const bool needed = !is_older && is_needed_by_any(field, table);
        const bool wanted = needed || field.required_column || field.blank != Blank::allowed;
        if (wanted && table.sheet->header.column_of(field.id) == nullptr
            && !is_given_by_sections(table, field)) {
            const Severity severity = field.required_column ? Severity::error
                                      : needed              ? Severity::warning
                                                            : severity_of(field.blank);
            Finding missing = foundation::finding(FindingCode::column_missing, severity)
                                  .in_file(table.place->file)
                                  .with("field", field.labels.printed());
            missing.sheet = table.place->sheet;
            if (const Column *near = misspelt(table, field);
                near != nullptr && explained.insert(near).second) {
                missing.at({table.place, near->label_cell}).with("suggestion", near->label);
            }
            findings.push_back(std::move(missing));
        }
    }
    return explained;
}

void find_unknown(const Table &table, const std::set<const Column *> &explained,
                  std::vector<Finding> &findings) {
    for (const Column &column : table.sheet->header.columns) {
        if (is_unknown(table, column) && !explained.contains(&column)) {
            findings.push_back(foundation::finding(FindingCode::column_unknown)
                                   .at({table.place, column.label_cell})
                                   .with("label", column.label));
        }
    }
}

/// A small table of which only the title is left.
void find_headless(const Table &table, std::vector<Finding> &findings) {
    for (const definition::SheetDefinition *small : table.sheet->headless) {
        Finding missing = foundation::finding(FindingCode::column_missing, Severity::warning)
                              .in_file(table.place->file)
                              .with("field", small->fields.front().labels.printed());
        missing.sheet = table.place->sheet;
        findings.push_back(std::move(missing));
    }
}

} // namespace

std::vector<Finding> check_columns(const Reading &reading) {
    std::vector<Finding> findings;
    for (const Table *table : with_small_tables(reading.tables)) {
        const std::set<const Column *> explained = find_missing(*table, reading.older.is_stated, findings);
        find_headless(*table, findings);
        find_unknown(*table, explained, findings);
        for (const Column &column : table->sheet->header.repeated) {
            findings.push_back(foundation::finding(FindingCode::column_repeated)
                                   .at({table->place, column.label_cell})
                                   .with("field", column.name()));
        }
    }
    return findings;
}

std::vector<Finding> blanks_of(const Table &table, const Record &record) {
    std::vector<Finding> findings;
    for (const Field &field : table.sheet->as->fields) {
        if (field.blank == Blank::allowed || !field.per.empty() || !record.is_blank(field.id)) {
            continue;
        }
        const Column *column = table.sheet->header.column_of(field.id);
        if (column == nullptr && !is_given_by_sections(table, field)) {
            continue; // the column is missing: said once
        }
        const foundation::Place place = column != nullptr
                                            ? table.at(record, *column)
                                            : table.at(record.row, table.sheet->header.columns.front().index);
        findings.push_back(foundation::finding(FindingCode::field_blank, severity_of(field.blank))
                               .at(place)
                               .about(record.name)
                               .with("field", field.labels.printed()));
    }
    return findings;
}

std::vector<Finding> check_blanks(const Reading &reading) {
    std::vector<Finding> findings;
    for (const Table &table : reading.tables) {
        for (const Record &record : table.records) {
            std::vector<Finding> blanks = blanks_of(table, record);
            for (const Table &small : record.tables) {
                for (const Record &row : small.records) {
                    std::vector<Finding> of_row = blanks_of(small, row);
                    std::move(of_row.begin(), of_row.end(), std::back_inserter(blanks));
                }
            }
            for (Finding &blank : blanks) { // of a small table's row, too, it is about the initiative
                findings.push_back(std::move(blank.about(record.name)));
            }
        }
    }
    return findings;
}

} // namespace kvartal::intake
