// SPDX-License-Identifier: MIT
#include "intake/bind_setup.hpp"
#include "intake/checks.hpp"
#include "intake/merge_findings.hpp"
#include "intake/read_return.hpp"
#include "intake/recognise.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace kvartal::intake {
namespace {

using foundation::Finding;
using foundation::FindingCode;

bool is_about(const Finding &finding, const Table &table, std::string_view field_id) {
    const definition::Field *field = table.sheet->as->find(field_id);
    const auto named = finding.arguments.find("field");
    return field != nullptr && table.place->sheet == finding.sheet && named != finding.arguments.end()
           && named->second == foundation::Argument{field->labels.printed()};
}

/// Whether the binder says it already, as something that the setup or a transfer cannot do without.
bool is_said_by_binder(const Finding &finding, const std::vector<Table> &tables) {
    constexpr std::array<std::string_view, 2> vital{"period", "cut_off"};
    constexpr std::array<std::string_view, 2> years{"budget_year", "costs_added_from"};
    constexpr std::array<std::string_view, 1> durations{"duration"};
    constexpr std::array<std::string_view, 3> ends_and_amount{"giver", "receiver", "amount"};
    const auto about_any = [&](const Table &table, const auto &field_ids) {
        return std::any_of(field_ids.begin(), field_ids.end(),
                           [&](std::string_view field_id) { return is_about(finding, table, field_id); });
    };
    return std::any_of(tables.begin(), tables.end(), [&](const Table &table) {
        const std::string &sheet_id = table.sheet->as->id;
        return (sheet_id == "round" && about_any(table, vital))
               || (sheet_id == "round" && finding.code == FindingCode::amount_unreadable
                   && about_any(table, years))
               || (sheet_id == "agenda" && finding.code == FindingCode::amount_unreadable
                   && about_any(table, durations))
               || (sheet_id == "transfers" && finding.code == FindingCode::field_blank
                   && about_any(table, ends_and_amount));
    });
}

} // namespace

portfolio::SetupReading read_setup(const workbook::Workbook &workbook, const std::string &file_name,
                                   const definition::Definition &definition) {
    const std::array candidates{&definition};
    constexpr bool partly = true; // what is missing is said field by field
    const Recognition recognition = recognise(workbook, candidates, partly);
    CellReader reader{definition, nullptr};
    Reading reading;
    reading.definition = &definition;
    for (const RecognisedSheet &sheet : recognition.sheets) {
        reading.tables.push_back(read_table(sheet, file_name, reader));
    }
    portfolio::SetupReading setup = bind_setup(reading.tables, definition, file_name);

    std::vector<Finding> found;
    for (Table &table : reading.tables) {
        std::move(table.findings.begin(), table.findings.end(), std::back_inserter(found));
    }
    for (const auto check : {check_columns, check_hidden_rows, check_blanks}) {
        std::vector<Finding> more = check(reading);
        std::move(more.begin(), more.end(), std::back_inserter(found));
    }
    std::erase_if(found, [&](const Finding &finding) { return is_said_by_binder(finding, reading.tables); });
    std::move(found.begin(), found.end(), std::back_inserter(setup.findings));
    std::vector<Finding> hidden = hidden_sheets(recognition, file_name);
    std::move(hidden.begin(), hidden.end(), std::back_inserter(setup.findings));
    setup.findings = merge_findings(std::move(setup.findings));
    foundation::rank(setup.findings);
    return setup;
}

} // namespace kvartal::intake
