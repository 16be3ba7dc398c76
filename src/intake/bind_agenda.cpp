// SPDX-License-Identifier: MIT
#include "intake/bind_agenda.hpp"

#include "foundation/text_folding.hpp"
#include "intake/record_text.hpp"
#include "intake/time_text.hpp"

namespace kvartal::intake {
namespace {

using foundation::Finding;
using foundation::FindingCode;
using foundation::Severity;

class MeetingBinder {
  public:
    MeetingBinder(std::span<const Table> tables, const std::string &file_name)
        : tables_{tables}, file_name_{file_name} {}

    MeetingReading bind() {
        for (const Table &table : tables_) {
            const std::string &sheet = table.sheet->as->id;
            for (const Record &record : table.records) {
                if (sheet == "agenda") {
                    bind_item(table, record);
                } else if (sheet == "round" && round_ == nullptr) {
                    round_ = &table;
                    bind_round(table, record);
                }
            }
        }
        if (!reading_.meeting.agenda.empty() && !reading_.meeting.start && !start_is_told_) {
            tell_missing_start();
        }
        return std::move(reading_);
    }

  private:
    void bind_round(const Table &table, const Record &record) {
        portfolio::Meeting &meeting = reading_.meeting;
        if (const FieldValue *date = record.find("meeting_date")) {
            meeting.date = std::get<foundation::DateSpan>(date->value).first;
        }
        meeting.place = text_of(record, "meeting_place");
        start_is_told_ = record.is_unusable("meeting_start");
        if (const FieldValue *start = record.find("meeting_start")) {
            meeting.start = read_time_text(start->typed);
            if (!meeting.start) {
                start_is_told_ = true;
                reading_.findings.push_back(
                    foundation::finding(FindingCode::time_unreadable)
                        .at(start->place)
                        .with("field", table.sheet->as->find("meeting_start")->labels.printed())
                        .with("found", foundation::tidy(start->typed)));
            }
        }
    }

    void bind_item(const Table &table, const Record &record) {
        portfolio::AgendaItem item;
        item.case_number = text_of(record, "case_number");
        item.title = placed_text(record, "title");
        item.case_type = text_of(record, "case_type");
        item.minutes = minutes_of(table, record);
        reading_.meeting.agenda.push_back(std::move(item));
    }

    std::optional<std::int64_t> minutes_of(const Table &table, const Record &record) {
        constexpr std::int64_t longest = std::int64_t{24} * 60; // a day
        const FieldValue *value = record.find("duration");
        const auto *minutes = value == nullptr ? nullptr : std::get_if<std::int64_t>(&value->value);
        if (minutes != nullptr && *minutes > 0 && *minutes <= longest) {
            return *minutes;
        }
        const Column *column = table.sheet->header.column_of("duration");
        const workbook::Cell *cell =
            column == nullptr ? nullptr : table.sheet->sheet->find({record.row, column->index});
        const bool is_told = cell == nullptr || record.is_blank("duration")
                             || std::holds_alternative<workbook::CellError>(cell->value)
                             || std::holds_alternative<std::monostate>(cell->value);
        if (!is_told) {
            reading_.findings.push_back(foundation::finding(FindingCode::duration_unreadable)
                                            .at(table.at(record.row, column->index))
                                            .about(record.name)
                                            .with("field", column->name())
                                            .with("found", workbook::shown(cell->value)));
        }
        return std::nullopt;
    }

    /// An agenda whose times cannot be computed is shown without them.
    void tell_missing_start() {
        if (round_ == nullptr) {
            return; // there is no round at all: said elsewhere
        }
        Finding missing = foundation::finding(FindingCode::setup_incomplete, Severity::warning)
                              .in_file(file_name_)
                              .with("field", round_->sheet->as->find("meeting_start")->labels.printed())
                              .with("found", std::string{});
        if (const Column *column = round_->sheet->header.column_of("meeting_start")) {
            missing.at(round_->at(column->label_cell.row, column->index));
        }
        reading_.findings.push_back(std::move(missing));
    }

    std::span<const Table> tables_;
    const std::string &file_name_;
    const Table *round_ = nullptr;
    bool start_is_told_ = false; ///< why there is no start
    MeetingReading reading_;
};

} // namespace

MeetingReading bind_meeting(std::span<const Table> tables, const std::string &file_name) {
    return MeetingBinder{tables, file_name}.bind();
}

} // namespace kvartal::intake
