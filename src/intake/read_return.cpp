// SPDX-License-Identifier: MIT
#include "intake/read_return.hpp"

#include "intake/bind_initiative.hpp"
#include "intake/checks.hpp"
#include "intake/merge_findings.hpp"
#include "intake/recognise.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace kvartal::intake {
namespace {

using definition::Definition;
using foundation::Finding;
using foundation::FindingCode;

void append(std::vector<Finding> &all, std::vector<Finding> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

Finding not_recognised(std::span<const Definition *const> definitions, const std::string &file_name) {
    foundation::LocalText names;
    for (const foundation::Language language : foundation::all_languages) {
        std::string &text = names.by_language[language];
        for (const Definition *definition : definitions) {
            text += (text.empty() ? "" : ", ") + definition->name.in(language);
        }
    }
    return foundation::finding(FindingCode::template_not_recognised)
        .in_file(file_name)
        .with("templates", names);
}

/// A blank budget is said once: by what stands beside it where that needs one.
void drop_blanks_said_otherwise(std::vector<Finding> &findings) {
    std::set<std::pair<std::string, std::vector<foundation::CellAddress>>> said;
    for (const Finding &finding : findings) {
        if (finding.code == FindingCode::distribution_without_budget) {
            said.emplace(finding.sheet, finding.cells);
        }
    }
    std::erase_if(findings, [&](const Finding &finding) {
        return finding.code == FindingCode::field_blank && said.contains({finding.sheet, finding.cells});
    });
}

Reading read_tables(const Recognition &recognition, const std::string &file_name, CellReader &reader) {
    Reading reading;
    reading.definition = recognition.definition;
    for (const RecognisedSheet &sheet : recognition.sheets) {
        if (sheet.as->id == "initiatives") {
            reading.tables.push_back(read_table(sheet, file_name, reader));
        }
    }
    for (Table &table : reading.tables) {
        for (Record &record : table.records) {
            reading.initiatives.push_back({bind_initiative(record), &table, &record, record.row,
                                           record.is_unusable("budget"), record.is_unusable("share")});
        }
        std::vector<ColumnTotal> totals = column_totals(table);
        std::move(totals.begin(), totals.end(), std::back_inserter(reading.totals));
    }
    return reading;
}

/// The owner of most initiatives; of two with as many the one that comes first.
std::optional<std::string> sender(const std::vector<portfolio::Initiative> &initiatives) {
    std::map<std::string, std::size_t> count;
    for (const portfolio::Initiative &initiative : initiatives) {
        if (initiative.owner) {
            ++count[initiative.owner->value];
        }
    }
    std::optional<std::string> most;
    for (const portfolio::Initiative &initiative : initiatives) {
        if (initiative.owner && (!most || count[initiative.owner->value] > count[*most])) {
            most = initiative.owner->value;
        }
    }
    return most;
}

} // namespace

portfolio::Return read_return(const workbook::Workbook &workbook, portfolio::ReturnFile file,
                              const IntakeContext &context) {
    portfolio::Return given;
    given.file = std::move(file);
    const Recognition recognition = recognise(workbook, context.definitions);
    given.findings = hidden_sheets(recognition, given.file.name);
    if (recognition.definition == nullptr) {
        if (given.findings.empty()) { // else the sheet is hidden
            given.findings.push_back(not_recognised(context.definitions, given.file.name));
        }
        foundation::rank(given.findings);
        return given;
    }
    given.definition = recognition.definition->id;

    CellReader reader{*recognition.definition, context.organisations};
    Reading reading = read_tables(recognition, given.file.name, reader);
    reading.round = context.round;
    for (Table &table : reading.tables) {
        append(given.findings, std::move(table.findings));
    }
    for (const Check &check : all_checks()) {
        append(given.findings, check.find(reading));
    }
    drop_blanks_said_otherwise(given.findings);
    given.findings = merge_findings(std::move(given.findings));
    foundation::rank(given.findings);

    for (InitiativeRow &row : reading.initiatives) {
        given.initiatives.push_back(std::move(row.initiative));
    }
    for (ColumnTotal &column : reading.totals) {
        given.stated_totals.push_back(std::move(column.total));
    }
    given.organisation = sender(given.initiatives);
    return given;
}

} // namespace kvartal::intake
