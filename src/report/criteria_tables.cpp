// SPDX-License-Identifier: MIT
#include "report/criteria_tables.hpp"

#include "report/cells.hpp"

#include <algorithm>
#include <iterator>

namespace kvartal::report {
namespace {

using portfolio::Criterion;
using portfolio::Initiative;
using portfolio::SegmentByAnswers;
using portfolio::SegmentCase;
using enum SegmentByAnswers::Outcome;

/// The columns of the answers' table that the counts look at.
constexpr std::size_t reported_column = 3, given_column = 4;

std::string reported(const Wording &wording, const Initiative &initiative) {
    return wording.label("segment", initiative.segment ? initiative.segment->value : std::string{});
}

/// The segment in words; an empty one is none.
std::string segment_of(const Wording &wording, const std::string &segment) {
    return segment.empty() ? wording.say("criteria.outside") : wording.label("segment", segment);
}

std::string given(const Wording &wording, const SegmentByAnswers &by_answers) {
    switch (by_answers.outcome) {
    case segment:
    case outside:
        return segment_of(wording, by_answers.segment);
    case unanswered:
        return wording.say("criteria.unanswered");
    case no_case:
        break;
    }
    return wording.say("criteria.no-case");
}

std::string question(const Wording &wording, const std::string &field) {
    return wording.portfolio.vocabulary.question(field, wording.language());
}

/// Questions may hold commas.
std::string in_a_row(const std::vector<std::string> &questions) {
    std::string joined;
    for (const std::string &one : questions) {
        joined.append(joined.empty() ? "" : "; ").append(one);
    }
    return joined;
}

std::string questions_needed(const Wording &wording, const SegmentCase &one, bool yes) {
    std::vector<std::string> questions;
    for (const Criterion &need : one.needs) {
        if (need.yes == yes) {
            questions.push_back(question(wording, need.field));
        }
    }
    return in_a_row(questions);
}

std::string answer(const Wording &wording, bool yes) {
    return wording.label("yes_no", yes ? "yes" : "no");
}

std::string with_answers(const Wording &wording, const std::vector<Criterion> &criteria) {
    std::vector<std::string> answers;
    answers.reserve(criteria.size());
    for (const Criterion &one : criteria) {
        answers.push_back(wording.say("criteria.answer", {{"question", question(wording, one.field)},
                                                          {"answer", answer(wording, one.yes)}}));
    }
    return answers.empty() ? wording.say("criteria.no-other-case") : in_a_row(answers);
}

/// The questions that the rule asks, in its order.
std::vector<std::string> questions_of(const portfolio::SegmentRule &rule) {
    std::vector<std::string> fields;
    for (const SegmentCase &one : rule) {
        for (const Criterion &need : one.needs) {
            if (std::find(fields.begin(), fields.end(), need.field) == fields.end()) {
                fields.push_back(need.field);
            }
        }
    }
    return fields;
}

bool any(const std::vector<Judged> &judged, SegmentByAnswers::Outcome outcome) {
    return std::any_of(judged.begin(), judged.end(),
                       [&](const Judged &one) { return one.by_answers.outcome == outcome; });
}

/// What the answers may give: the segments, and beside them what some rule or some initiative makes needed.
std::vector<std::string> given_columns(const Wording &wording, const std::vector<Judged> &judged) {
    std::vector<std::string> words;
    for (const std::string &id : wording.portfolio.vocabulary.list("segment").ids()) {
        words.push_back(wording.label("segment", id));
    }
    const auto &rule = wording.portfolio.segment_rule;
    if (std::any_of(rule.begin(), rule.end(), [](const SegmentCase &one) { return one.segment.empty(); })) {
        words.push_back(wording.say("criteria.outside"));
    }
    if (any(judged, no_case)) {
        words.push_back(wording.say("criteria.no-case"));
    }
    if (any(judged, unanswered)) {
        words.push_back(wording.say("criteria.unanswered"));
    }
    return words;
}

std::vector<Column> initiative_columns(const Wording &wording) {
    return {{wording.say("column.initiative"), "", ColumnKind::text, 2.5},
            {wording.say("column.owner"), "", ColumnKind::text, 1.5},
            {wording.say("criteria.reported"), "", ColumnKind::text, 1.2}};
}

} // namespace

std::vector<Judged> judged_by_criteria(const portfolio::Portfolio &portfolio) {
    std::vector<Judged> judged;
    judged.reserve(portfolio.initiatives.size());
    for (const Initiative &one : portfolio.initiatives) {
        judged.push_back({&one, portfolio::segment_by_answers(one, portfolio.segment_rule)});
    }
    return judged;
}

Table criteria_rule_table(const Wording &wording) {
    Table table = wording.table("criteria-rule");
    table.columns = {{wording.say("column.number"), "", ColumnKind::identifier, 0.5},
                     {wording.say("column.segment"), "", ColumnKind::text, 1.2},
                     {wording.say("criteria.needs-yes"), "", ColumnKind::text, 3},
                     {wording.say("criteria.needs-no"), "", ColumnKind::text, 3}};
    for (const SegmentCase &one : wording.portfolio.segment_rule) {
        const std::string yes =
            one.needs.empty() ? wording.say("criteria.all-others") : questions_needed(wording, one, true);
        table.rows.push_back(
            {RowRole::body,
             {text(std::to_string(table.rows.size() + 1)), text(segment_of(wording, one.segment)), text(yes),
              text(questions_needed(wording, one, false))}});
    }
    return table;
}

Table criteria_answers_table(const Wording &wording, const std::vector<Judged> &judged) {
    Table table = wording.table("criteria-answers");
    table.spreadsheet_only = true;
    table.columns = initiative_columns(wording);
    table.columns.insert(table.columns.begin(), {wording.say("column.id"), "", ColumnKind::identifier, 1});
    table.columns.push_back({wording.say("criteria.by-answers"), "", ColumnKind::text, 1.2});
    const std::vector<std::string> questions = questions_of(wording.portfolio.segment_rule);
    for (const std::string &field : questions) {
        table.columns.push_back({question(wording, field), "", ColumnKind::text, 1});
    }
    for (const Judged &one : judged) {
        const Initiative &initiative = *one.initiative;
        std::vector<TableCell> cells{text(id_or_blank(initiative)), wording.name_of(initiative),
                                     text(wording.owner(initiative)), text(reported(wording, initiative)),
                                     text(given(wording, one.by_answers))};
        for (const std::string &field : questions) {
            const std::string code = other_answer(initiative, field);
            cells.push_back(code.empty() ? blank() : text(wording.label("yes_no", code)));
        }
        table.rows.push_back({RowRole::body, std::move(cells)});
    }
    return table;
}

Table criteria_crossing_table(const Wording &wording, const std::vector<Judged> &judged,
                              const Table &answers) {
    Table table = wording.table("criteria-crossing");
    const std::vector<std::string> across = given_columns(wording, judged);
    table.columns.push_back({wording.say("criteria.reported"), "", ColumnKind::text, 2});
    for (const std::string &words : across) {
        table.columns.push_back({words, wording.say("criteria.by-answers"), ColumnKind::count, 1});
    }
    table.columns.push_back({wording.say("word.sum"), "", ColumnKind::count, 1});
    std::vector<std::string> down = wording.portfolio.vocabulary.list("segment").ids();
    if (std::any_of(judged.begin(), judged.end(),
                    [](const Judged &one) { return !one.initiative->segment; })) {
        down.emplace_back();
    }
    const std::size_t last = answers.rows.empty() ? 0 : answers.rows.size() - 1;
    for (const std::string &code : down) {
        const std::string own = wording.label("segment", code);
        std::vector<TableCell> cells{text(own)};
        for (const std::string &words : across) {
            const auto number =
                std::count_if(answers.rows.begin(), answers.rows.end(), [&](const TableRow &row) {
                    return row.cells[reported_column].content == CellContent{own}
                           && row.cells[given_column].content == CellContent{words};
                });
            cells.push_back(count(static_cast<std::size_t>(number),
                                  CountWhere{{{column_run(answers.id, reported_column, 0, last), own},
                                              {column_run(answers.id, given_column, 0, last), words}}}));
        }
        cells.push_back(sum_across(cells, table.rows.size()));
        table.rows.push_back({RowRole::body, std::move(cells)});
    }
    table.rows.push_back(sums_row(table, wording.say("word.sum")));
    return table;
}

Table criteria_deviations_table(const Wording &wording, const std::vector<Judged> &judged) {
    Table table = wording.table("criteria-deviations");
    table.columns = initiative_columns(wording);
    table.columns.push_back({wording.say("criteria.by-answers"), "", ColumnKind::text, 1.2});
    table.columns.push_back({wording.say("criteria.deciding"), "", ColumnKind::text, 3});
    for (const auto &[initiative, by_answers] : judged) {
        if (portfolio::deviates(*initiative, by_answers)) {
            const auto deciding =
                portfolio::deciding_answers(*initiative, wording.portfolio.segment_rule, by_answers);
            table.rows.push_back({RowRole::body,
                                  {wording.name_of(*initiative), text(wording.owner(*initiative)),
                                   text(reported(wording, *initiative)), text(given(wording, by_answers)),
                                   text(with_answers(wording, deciding))}});
        }
    }
    return table;
}

Table criteria_open_table(const Wording &wording, const std::vector<Judged> &judged) {
    Table table = wording.table("criteria-open");
    table.columns = initiative_columns(wording);
    table.columns.push_back({wording.say("criteria.open-questions"), "", ColumnKind::text, 4});
    for (const auto &[initiative, by_answers] : judged) {
        if (by_answers.outcome != unanswered) {
            continue;
        }
        std::vector<std::string> questions;
        for (const Criterion &one : by_answers.open) {
            questions.push_back(question(wording, one.field));
        }
        table.rows.push_back({RowRole::body,
                              {wording.name_of(*initiative), text(wording.owner(*initiative)),
                               text(reported(wording, *initiative)), text(in_a_row(questions))}});
    }
    return table;
}

} // namespace kvartal::report
