// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using foundation::TimeOfDay;
using portfolio::AgendaItem;
using portfolio::Meeting;

/// When each item ends, as far as the meeting's start and the durations tell: those after an item of unknown
/// duration are not known.
std::vector<TimeOfDay> known_ends(const Meeting &meeting) {
    std::vector<TimeOfDay> ends;
    if (!meeting.start) {
        return ends;
    }
    TimeOfDay now = *meeting.start;
    for (const AgendaItem &item : meeting.agenda) {
        if (!item.minutes) {
            break;
        }
        now.minutes += *item.minutes;
        ends.push_back(now);
    }
    return ends;
}

/// The columns that this agenda has.
struct AgendaColumns {
    bool times = false, cases = false, types = false;
    std::size_t start() const { return 0; }
    std::size_t end() const { return 1; }
    std::size_t item() const { return (times ? 2U : 0U) + (cases ? 1U : 0U); }
    std::size_t minutes() const { return item() + (types ? 2U : 1U); }
};

AgendaColumns columns_of(const Meeting &meeting) {
    const auto any = [&](auto &&has) {
        return std::any_of(meeting.agenda.begin(), meeting.agenda.end(), has);
    };
    return {meeting.start.has_value(), any([](const AgendaItem &item) { return !item.case_number.empty(); }),
            any([](const AgendaItem &item) { return !item.case_type.empty(); })};
}

Table empty_table(const Wording &wording, const AgendaColumns &at) {
    Table table = wording.table("agenda");
    table.row_headers = false; // a break has no number
    if (at.times) {
        table.columns.push_back({wording.say("agenda.start"), "", ColumnKind::time, 1});
        table.columns.push_back({wording.say("agenda.end"), "", ColumnKind::time, 1});
    } else {
        table.caption = wording.say("agenda.caption-without-times");
    }
    if (at.cases) {
        table.columns.push_back({wording.say("agenda.case"), "", ColumnKind::identifier, 1});
    }
    table.columns.push_back({wording.say("agenda.item"), "", ColumnKind::text, 4});
    if (at.types) {
        table.columns.push_back({wording.say("agenda.type"), "", ColumnKind::text, 1.5});
    }
    table.columns.push_back({wording.say("agenda.minutes"), "", ColumnKind::count, 1});
    return table;
}

/// An item starts when the one before it ends.
TableCell start_cell(const Meeting &meeting, const std::vector<TimeOfDay> &ends, const AgendaColumns &at,
                     std::size_t row) {
    return row == 0 ? time_of_day(*meeting.start)
                    : time_of_day(ends[row - 1], sum_of(one_cell("", row - 1, at.end())));
}

TableRow item_row(const Wording &wording, const Meeting &meeting, const std::vector<TimeOfDay> &ends,
                  const AgendaColumns &at, std::size_t row) {
    const AgendaItem &item = meeting.agenda[row];
    std::vector<TableCell> cells(at.minutes() + 1);
    if (at.times && row <= ends.size()) {
        cells[at.start()] = start_cell(meeting, ends, at, row);
    }
    if (row < ends.size()) {
        cells[at.end()] = time_of_day(ends[row], TimeAfter{{"", row, at.start()}, {"", row, at.minutes()}});
    }
    if (at.cases) {
        cells[at.item() - 1] = text(item.case_number);
    }
    cells[at.item()] = text(item.title.value);
    if (at.types) {
        cells[at.item() + 1] =
            text(item.case_type.empty() ? std::string{} : wording.say("case-type." + item.case_type));
    }
    if (item.minutes) {
        cells[at.minutes()] = signed_count(*item.minutes);
    }
    return {RowRole::body, std::move(cells)};
}

/// From the first start to the last end.
TableRow whole_row(const Wording &wording, const Meeting &meeting, const std::vector<TimeOfDay> &ends,
                   const AgendaColumns &at) {
    const std::size_t last = meeting.agenda.size() - 1;
    std::int64_t minutes = 0;
    for (const AgendaItem &item : meeting.agenda) {
        minutes += item.minutes.value_or(0);
    }
    std::vector<TableCell> cells(at.minutes() + 1);
    if (ends.size() == meeting.agenda.size()) {
        cells[at.start()] = time_of_day(*meeting.start, sum_of(one_cell("", 0, at.start())));
        cells[at.end()] = time_of_day(ends.back(), sum_of(one_cell("", last, at.end())));
    }
    cells[at.item()] = text(wording.say("agenda.whole"));
    cells[at.minutes()] = signed_count(minutes, sum_of(column_run("", at.minutes(), 0, last)));
    return {RowRole::total, std::move(cells)};
}

/// "Møte: 19.06.2019, kl. 10:00–14:30, Oslo."
std::string meeting_words(const Wording &wording, const Meeting &meeting,
                          const std::vector<TimeOfDay> &ends) {
    std::string parts;
    const auto add = [&](const std::string &part) {
        parts.append(parts.empty() || part.empty() ? "" : ", ").append(part);
    };
    if (meeting.date) {
        add(foundation::written(*meeting.date, wording.language()));
    }
    if (meeting.start && ends.size() == meeting.agenda.size()) {
        add(wording.say("agenda.time", {{"start", foundation::written(*meeting.start)},
                                        {"end", foundation::written(ends.back())}}));
    } else if (meeting.start) {
        add(wording.say("agenda.start-only", {{"start", foundation::written(*meeting.start)}}));
    }
    add(meeting.place);
    return parts.empty() ? parts : wording.say("agenda.meeting", {{"parts", parts}});
}

} // namespace

std::vector<Section> agenda_chapter(const Wording &wording) {
    const Meeting &meeting = wording.portfolio.setup.meeting;
    if (meeting.agenda.empty()) {
        return {};
    }
    const std::vector<TimeOfDay> ends = known_ends(meeting);
    const AgendaColumns at = columns_of(meeting);
    Table table = empty_table(wording, at);
    table.rows.reserve(meeting.agenda.size() + 1);
    for (std::size_t row = 0; row < meeting.agenda.size(); ++row) {
        table.rows.push_back(item_row(wording, meeting, ends, at, row));
    }
    const bool all_known = std::all_of(meeting.agenda.begin(), meeting.agenda.end(),
                                       [](const AgendaItem &item) { return item.minutes.has_value(); });
    if (all_known) {
        table.rows.push_back(whole_row(wording, meeting, ends, at));
    }
    Section section = wording.section("agenda");
    if (std::string words = meeting_words(wording, meeting, ends); !words.empty()) {
        section.blocks.emplace_back(Paragraph{std::move(words)});
    }
    section.blocks.emplace_back(std::move(table));
    return {std::move(section)};
}

} // namespace kvartal::report
