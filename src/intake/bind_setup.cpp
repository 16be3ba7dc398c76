// SPDX-License-Identifier: MIT
#include "intake/bind_setup.hpp"

#include "foundation/text_folding.hpp"
#include "intake/bind_agenda.hpp"
#include "intake/bind_chapters.hpp"
#include "intake/bind_cost_notes.hpp"
#include "intake/bind_criteria.hpp"
#include "intake/bind_plan.hpp"
#include "intake/bind_register.hpp"
#include "intake/cell_text.hpp"
#include "intake/record_text.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace kvartal::intake {
namespace {

using definition::Definition;
using foundation::DateSpan;
using foundation::Finding;
using foundation::FindingCode;
using foundation::Money;
using foundation::Placed;

template <class T>
const T *value_of(const Record &record, std::string_view field_id) {
    const FieldValue *value = record.find(field_id);
    return value == nullptr ? nullptr : std::get_if<T>(&value->value);
}

class SetupBinder {
  public:
    SetupBinder(std::span<const Table> tables, const Definition &definition, const std::string &file_name)
        : tables_{tables}, definition_{definition}, file_name_{file_name} {}

    portfolio::SetupReading bind() {
        bind_round();
        setup_.known = known_initiatives(tables_);
        setup_.waivers = waivers_of(tables_);
        setup_.chapters = chapters_of(tables_);
        setup_.lists_chapters = lists_chapters(tables_);
        setup_.criteria = criteria_of(tables_, definition_);
        setup_.cost_notes = cost_notes_of(tables_);
        bind_meeting_and_plan();
        for (const Table &table : tables_) {
            for (const Record &record : table.records) {
                if (table.sheet->as->id == "organisations") {
                    bind_organisation(record);
                } else if (table.sheet->as->id == "transfers") {
                    bind_transfer(table, record);
                }
            }
        }
        if (setup_.organisations.all.empty()) {
            miss(nullptr, "organisations", "name");
        }
        if (enough_) {
            reading_.setup = std::move(setup_);
        }
        return std::move(reading_);
    }

  private:
    void bind_round() {
        const Table *table = nullptr;
        const Record *record = nullptr;
        for (const Table &candidate : tables_) {
            if (table == nullptr && candidate.sheet->as->id == "round" && !candidate.records.empty()) {
                table = &candidate;
                record = &candidate.records.front();
            }
        }
        const Record nothing;
        const Record &round = record == nullptr ? nothing : *record;
        const auto period = foundation::period_from_text(text_of(round, "period"));
        const auto *cut_off = value_of<DateSpan>(round, "cut_off");
        if (!period) {
            miss(table, "round", "period", text_of(round, "period"));
        }
        if (cut_off == nullptr) {
            miss(table, "round", "cut_off", typed_beside(table, "cut_off"));
        }
        setup_.period = period.value_or(foundation::Period{});
        setup_.cut_off = cut_off == nullptr ? foundation::Date{} : cut_off->last;
        setup_.budget_year = year_in(round, "budget_year").value_or(setup_.period.year);
        setup_.costs_added_from = year_in(round, "costs_added_from");
        if (round.is_unusable("budget_year")) {
            note_unusable(*table, "round", "budget_year");
        }
        if (!setup_.costs_added_from && !round.is_blank("costs_added_from")) {
            note_unusable(*table, "round", "costs_added_from");
        }
        setup_.title = text_of(round, "title");
        setup_.portfolio_name = text_of(round, "portfolio_name");
        setup_.publisher = text_of(round, "publisher");
        setup_.case_number = text_of(round, "case_number");
        setup_.case_type = text_of(round, "case_type");
        setup_.decision = placed_paragraphs(round, "decision");
        setup_.previous = text_of(round, "previous");
        setup_.template_id = text_of(round, "template");
        if (const auto *deadline = value_of<DateSpan>(round, "deadline")) {
            setup_.deadline = deadline->last;
        }
        setup_.language =
            foundation::language_from_tag(text_of(round, "language")).value_or(foundation::Language::nb);
    }

    static std::optional<int> year_in(const Record &round, std::string_view field_id) {
        const auto *year = value_of<std::int64_t>(round, field_id);
        const bool is_year = year != nullptr && *year >= 1900 && *year < 2200;
        return is_year ? std::optional{static_cast<int>(*year)} : std::nullopt;
    }

    void bind_meeting_and_plan() {
        MeetingReading meeting = bind_meeting(tables_, file_name_);
        PlanReading plan = bind_plan(tables_, setup_.budget_year);
        for (std::vector<Finding> *findings : {&meeting.findings, &plan.findings}) {
            std::move(findings->begin(), findings->end(), std::back_inserter(reading_.findings));
        }
        setup_.meeting = std::move(meeting.meeting);
        setup_.plan = std::move(plan.plan);
    }

    void bind_organisation(const Record &record) {
        const std::string name = text_of(record, "name");
        if (name.empty()) {
            return;
        }
        portfolio::Organisation organisation{name, {}, text_of(record, "expected") != "no"};
        if (const FieldValue *aliases = record.find("aliases")) {
            organisation.aliases = names_in(aliases->typed);
        }
        const FieldValue *email = record.find("email");
        organisation.contact = {text_of(record, "contact"), email == nullptr ? "" : email->typed,
                                foundation::language_from_tag(text_of(record, "language"))};
        setup_.organisations.all.push_back(std::move(organisation));
    }

    void bind_transfer(const Table &table, const Record &record) {
        const FieldValue *amount = record.find("amount");
        bool is_whole = amount != nullptr;
        for (const std::string_view field_id :
             std::array<std::string_view, 3>{"giver", "receiver", "amount"}) {
            if (record.is_blank(field_id)) {
                is_whole = false;
                const Column *column = table.sheet->header.column_of(field_id);
                if (column == nullptr) {
                    continue; // the column is missing: said once
                }
                reading_.findings.push_back(incomplete("transfers", field_id, "")
                                                .at(table.at(record.row, column->index))
                                                .about(record.name));
            }
        }
        if (is_whole) {
            setup_.transfers.push_back({placed_text(record, "giver"),
                                        placed_text(record, "receiver"),
                                        {std::get<Money>(amount->value), amount->place, amount->typed},
                                        text_of(record, "note")});
        }
    }

    /// Notes what cannot be used and has a value of its own that stands in for it.
    void note_unusable(const Table &table, std::string_view sheet_id, std::string_view field_id) {
        const Column *column = table.sheet->header.column_of(field_id);
        Finding finding = incomplete(sheet_id, field_id, typed_beside(&table, field_id));
        finding.severity = foundation::Severity::warning;
        finding.at(table.at(column->label_cell.row, column->index));
        reading_.findings.push_back(std::move(finding));
    }

    /// Notes that the setup cannot do without this.
    void miss(const Table *table, std::string_view sheet_id, std::string_view field_id,
              std::string found = {}) {
        enough_ = false;
        Finding finding = incomplete(sheet_id, field_id, std::move(found));
        const Column *column = table == nullptr ? nullptr : table->sheet->header.column_of(field_id);
        if (column != nullptr) {
            finding.at(table->at(column->label_cell.row, column->index));
        }
        reading_.findings.push_back(std::move(finding));
    }

    Finding incomplete(std::string_view sheet_id, std::string_view field_id, std::string found) const {
        const definition::SheetDefinition *sheet = definition_.sheet(sheet_id);
        const definition::Field *field = sheet == nullptr ? nullptr : sheet->find(field_id);
        return foundation::finding(FindingCode::setup_incomplete)
            .in_file(file_name_)
            .with("field", field == nullptr ? foundation::Argument{std::string{field_id}}
                                            : foundation::Argument{field->labels.printed()})
            .with("found", std::move(found));
    }

    /// What stands beside a label, whether or not it could be used.
    static std::string typed_beside(const Table *table, std::string_view field_id) {
        const Column *column = table == nullptr ? nullptr : table->sheet->header.column_of(field_id);
        const workbook::Cell *cell =
            column == nullptr ? nullptr : table->sheet->sheet->find({column->label_cell.row, column->index});
        return cell == nullptr || is_blank(*cell) ? std::string{}
                                                  : foundation::tidy(workbook::plain_text(cell->value));
    }

    std::span<const Table> tables_;
    const Definition &definition_;
    const std::string &file_name_;
    portfolio::Setup setup_;
    portfolio::SetupReading reading_;
    bool enough_ = true;
};

} // namespace

portfolio::SetupReading bind_setup(std::span<const Table> tables, const Definition &definition,
                                   const std::string &file_name) {
    return SetupBinder{tables, definition, file_name}.bind();
}

} // namespace kvartal::intake
