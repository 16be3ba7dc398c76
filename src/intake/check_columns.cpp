// SPDX-License-Identifier: MIT
#include "intake/checks.hpp"

#include <algorithm>
#include <iterator>

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

void find_missing(const Table &table, std::vector<Finding> &findings) {
    for (const Field &field : table.sheet->as->fields) {
        const bool wanted = field.required_column || field.blank != Blank::allowed;
        if (wanted && table.sheet->header.column_of(field.id) == nullptr
            && !is_given_by_sections(table, field)) {
            const Severity severity = field.required_column ? Severity::error : severity_of(field.blank);
            Finding missing = foundation::finding(FindingCode::column_missing, severity)
                                  .in_file(table.place->file)
                                  .with("field", field.labels.printed());
            missing.sheet = table.place->sheet;
            findings.push_back(std::move(missing));
        }
    }
}

void find_unknown(const Table &table, std::vector<Finding> &findings) {
    for (const Column &column : table.sheet->header.columns) {
        if (column.meaning.field == nullptr && table.carried_columns.contains(column.index)) {
            findings.push_back(foundation::finding(FindingCode::column_unknown)
                                   .at({table.place, column.label_cell})
                                   .with("label", column.label));
        }
    }
}

} // namespace

std::vector<Finding> check_columns(const Reading &reading) {
    std::vector<Finding> findings;
    for (const Table &table : reading.tables) {
        find_missing(table, findings);
        find_unknown(table, findings);
        for (const Column &column : table.sheet->header.repeated) {
            findings.push_back(foundation::finding(FindingCode::column_repeated)
                                   .at({table.place, column.label_cell})
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
        const std::uint32_t index =
            column != nullptr ? column->index : table.sheet->header.columns.front().index;
        const bool beside_label = column != nullptr && table.sheet->as->layout == definition::Layout::pairs;
        const std::uint32_t row = beside_label ? column->label_cell.row : record.row;
        findings.push_back(foundation::finding(FindingCode::field_blank, severity_of(field.blank))
                               .at(table.at(row, index))
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
            std::move(blanks.begin(), blanks.end(), std::back_inserter(findings));
        }
    }
    return findings;
}

} // namespace kvartal::intake
