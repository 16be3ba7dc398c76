// SPDX-License-Identifier: MIT
#include "intake/bind_plan.hpp"

#include "foundation/text_folding.hpp"
#include "intake/measures_text.hpp"
#include "intake/record_text.hpp"

#include <algorithm>
#include <map>

namespace kvartal::intake {
namespace {

using foundation::Finding;
using foundation::FindingCode;
using portfolio::PlanMeasure;
using portfolio::PlanMilestone;

/// What was typed; a day where the spreadsheet has made one of it.
foundation::Argument shown(const FieldValue &value) {
    const auto day = foundation::date_from_iso(value.typed);
    return day ? foundation::Argument{*day} : foundation::Argument{foundation::tidy(value.typed)};
}

foundation::LocalText name_of(const Table &table, const Meaning &meaning) {
    const auto &columns = table.sheet->header.columns;
    const auto column = std::find_if(columns.begin(), columns.end(),
                                     [&](const Column &one) { return one.meaning == meaning; });
    return column == columns.end() ? meaning.field->labels.printed() : column->name();
}

class PlanBinder {
  public:
    PlanBinder(std::span<const Table> tables, int budget_year) : tables_{tables}, budget_year_{budget_year} {}

    PlanReading bind() {
        for (const Table &table : tables_) {
            const std::string &sheet = table.sheet->as->id;
            if (sheet != "plan_goals" && sheet != "plan_measures") {
                continue;
            }
            for (const Record &record : table.records) {
                if (sheet == "plan_goals") {
                    bind_milestone(table, record);
                } else {
                    bind_measure(record);
                }
            }
            tell_repeated(table);
        }
        return std::move(reading_);
    }

  private:
    void bind_milestone(const Table &table, const Record &record) {
        PlanMilestone milestone;
        milestone.id = text_of(record, "id");
        milestone.result_goal = text_of(record, "result_goal");
        milestone.result = placed_text(record, "result");
        for (const FieldValue &value : record.values) {
            if (value.meaning.field->id != "measures") {
                continue;
            }
            if (const auto measures = read_measures_text(value.typed)) {
                const int year = value.meaning.year == 0 ? budget_year_ : value.meaning.year;
                const bool is_stated =
                    std::any_of(milestone.years.begin(), milestone.years.end(),
                                [&](const portfolio::PlannedMeasures &one) { return one.year == year; });
                if (!is_stated) { // in a column with the year and in one without
                    milestone.years.push_back({year, measures->planned, measures->started});
                }
            } else {
                reading_.findings.push_back(foundation::finding(FindingCode::measures_unreadable)
                                                .at(value.place)
                                                .about(record.name)
                                                .with("field", name_of(table, value.meaning))
                                                .with("found", shown(value)));
            }
        }
        reading_.plan.milestones.push_back(std::move(milestone));
    }

    void bind_measure(const Record &record) {
        PlanMeasure measure;
        measure.id = text_of(record, "id");
        measure.result_goal = text_of(record, "result_goal");
        measure.description = placed_text(record, "description");
        measure.responsible = text_of(record, "responsible");
        measure.funder = text_of(record, "funder");
        if (const std::string started = text_of(record, "started"); !started.empty()) {
            measure.started = started == "yes";
        }
        reading_.plan.measures.push_back(std::move(measure));
    }

    /// An id that stands on several rows of the table is one finding, at all of its cells.
    void tell_repeated(const Table &table) {
        std::map<std::string, std::vector<const FieldValue *>> by_id;
        for (const Record &record : table.records) {
            if (const FieldValue *id = record.find("id")) {
                by_id[foundation::fold(id->typed)].push_back(id);
            }
        }
        for (const auto &[id, cells] : by_id) {
            if (cells.size() < 2) {
                continue;
            }
            Finding repeated = foundation::finding(FindingCode::plan_id_repeated)
                                   .with("found", foundation::tidy(cells.front()->typed))
                                   .with("count", static_cast<std::int64_t>(cells.size()));
            for (const FieldValue *cell : cells) {
                repeated.at(cell->place);
            }
            reading_.findings.push_back(std::move(repeated));
        }
    }

    std::span<const Table> tables_;
    int budget_year_;
    PlanReading reading_;
};

} // namespace

PlanReading bind_plan(std::span<const Table> tables, int budget_year) {
    return PlanBinder{tables, budget_year}.bind();
}

} // namespace kvartal::intake
