// SPDX-License-Identifier: MIT
#include "intake/read_return.hpp"

#include "intake/bind_initiative.hpp"
#include "intake/checks.hpp"
#include "intake/merge_findings.hpp"
#include "intake/recognise.hpp"
#include "intake/silence.hpp"

#include <algorithm>
#include <iterator>
#include <map>
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

/// The year that the budgets are for: the round's, else as the template states it, else the first one that
/// shares are asked for.
int budget_year(const IntakeContext &context, const Recognition &recognition) {
    if (context.round != nullptr && context.round->budget_year != 0) {
        return context.round->budget_year;
    }
    if (recognition.stated.budget_year != 0) {
        return recognition.stated.budget_year;
    }
    int first = 0;
    for (const RecognisedSheet &sheet : recognition.sheets) {
        for (const RecognisedSheet &small : sheet.tables) {
            for (const Column &column : small.header.columns) {
                const bool is_share = column.meaning.field != nullptr && column.meaning.field->id == "share";
                const int year = is_share ? column.meaning.year : 0;
                first = year != 0 && (first == 0 || year < first) ? year : first;
            }
        }
    }
    return first;
}

/// Whether the budget year's shares stand on the list or form.
bool has_share_columns(const RecognisedSheet &sheet, int year) {
    const auto has = [&](const RecognisedSheet &one) {
        return std::any_of(one.header.columns.begin(), one.header.columns.end(), [&](const Column &column) {
            return column.meaning.field != nullptr && column.meaning.field->id == "share"
                   && (column.meaning.year == 0 || column.meaning.year == year);
        });
    };
    return has(sheet) || std::any_of(sheet.tables.begin(), sheet.tables.end(), has);
}

/// Whether a share of the year is given that cannot be used, or of which nobody knows whose it is.
bool has_unusable_share(const Record &record, int year) {
    const auto is_share = [&](const Meaning &meaning) {
        return meaning.field->id == "share" && (meaning.year == 0 || meaning.year == year);
    };
    const auto is_unusable = [&](const Record &row) {
        return std::any_of(row.unusable.begin(), row.unusable.end(), is_share);
    };
    const auto has_no_funder = [&](const Record &row) {
        return row.find("funder") == nullptr
               && std::any_of(row.values.begin(), row.values.end(),
                              [&](const FieldValue &value) { return is_share(value.meaning); });
    };
    const Table *funding = record.table("funding");
    return is_unusable(record)
           || (funding != nullptr
               && std::any_of(funding->records.begin(), funding->records.end(),
                              [&](const Record &row) { return is_unusable(row) || has_no_funder(row); }));
}

Reading read_tables(const Recognition &recognition, const std::string &file_name, int year,
                    CellReader &reader) {
    Reading reading;
    reading.definition = recognition.definition;
    reading.stated = recognition.stated;
    reading.older = recognition.older;
    reading.file = file_name;
    for (const RecognisedSheet &sheet : recognition.sheets) {
        if (sheet.as->id != "initiatives") {
            continue;
        }
        Table table = read_table(sheet, file_name, reader);
        const bool is_spare = sheet.as->layout == definition::Layout::form && table.records.empty();
        if (!is_spare) {
            reading.tables.push_back(std::move(table));
        }
    }
    for (Table &table : reading.tables) {
        const bool shares = has_share_columns(*table.sheet, year);
        for (Record &record : table.records) {
            reading.initiatives.push_back({bind_initiative(record, year), &table, &record, record.row,
                                           record.is_unusable("budget"), has_unusable_share(record, year),
                                           shares});
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

/// The organisation that the template was made for, when the round knows it.
std::optional<std::string> stated_sender(const StatedTemplate &stated, const IntakeContext &context) {
    if (stated.organisation.empty() || context.organisations == nullptr) {
        return stated.organisation.empty() ? std::nullopt : std::optional{stated.organisation};
    }
    const portfolio::Organisation *known = context.organisations->match(stated.organisation);
    return known == nullptr ? std::nullopt : std::optional{known->id};
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
    given.saved = workbook.saved();

    given.version = recognition.stated.version;
    given.period = recognition.stated.period;

    CellReader reader{*recognition.definition, context.organisations, recognition.older};
    Reading reading = read_tables(recognition, given.file.name, budget_year(context, recognition), reader);
    reading.round = context.round;
    for (Table &table : reading.tables) {
        append(given.findings, std::move(table.findings));
    }
    for (const Check &check : all_checks()) {
        append(given.findings, check.find(reading));
    }
    drop_what_follows(given.findings);
    given.findings = merge_findings(std::move(given.findings));
    foundation::rank(given.findings);

    for (InitiativeRow &row : reading.initiatives) {
        given.initiatives.push_back(std::move(row.initiative));
    }
    for (ColumnTotal &column : reading.totals) {
        given.stated_totals.push_back(std::move(column.total));
    }
    given.organisation = stated_sender(recognition.stated, context);
    if (!given.organisation) {
        given.organisation = sender(given.initiatives);
    }
    return given;
}

} // namespace kvartal::intake
