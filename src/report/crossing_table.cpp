// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/change_tables.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using consolidation::Change;
using consolidation::counts;
using consolidation::Dimension;
using portfolio::Initiative;

/// The vocabulary's values, and none where somebody who counts reports none.
std::vector<std::string> values_of(const Wording &wording, Dimension dimension) {
    std::vector<std::string> values =
        wording.portfolio.vocabulary.list(consolidation::code_list_of(dimension)).ids();
    const auto is_blank = [&](const Initiative *one) {
        return counts(one) && consolidation::value_of(*one, dimension).empty();
    };
    const auto &all = wording.since->changes.initiatives;
    if (std::any_of(all.begin(), all.end(),
                    [&](const Change &one) { return is_blank(one.before) || is_blank(one.now); })) {
        values.emplace_back();
    }
    return values;
}

/// How many went from one value to the other; null for what did not count.
TableCell crossed(const Wording &wording, Dimension dimension, const std::string *from,
                  const std::string *to) {
    const auto is = [&](const Initiative *one, const std::string *value) {
        return value == nullptr ? !counts(one)
                                : counts(one) && consolidation::value_of(*one, dimension) == *value;
    };
    const auto words = [&](const std::string *value) {
        return value == nullptr ? std::string{} : wording.mark(dimension, *value).label;
    };
    const auto &all = wording.since->changes.initiatives;
    const auto number = std::count_if(
        all.begin(), all.end(), [&](const Change &one) { return is(one.before, from) && is(one.now, to); });
    return count(static_cast<std::size_t>(number),
                 CountWhere{{{changes_run(wording, ChangeColumns::of(dimension, false)), words(from)},
                             {changes_run(wording, ChangeColumns::of(dimension, true)), words(to)}}});
}

} // namespace

Table crossing_table(const Wording &wording, Dimension dimension) {
    const std::string id = consolidation::field_of(dimension);
    const std::vector<std::string> values = values_of(wording, dimension);
    Table table = wording.table(id + "-crossing", id + ".crossing-");
    const std::string group = wording.say("word.now");
    table.columns.push_back({wording.say("column.last-time"), "", ColumnKind::status, 2});
    for (const std::string &value : values) {
        table.columns.push_back({wording.mark(dimension, value).label, group, ColumnKind::count, 1});
    }
    table.columns.push_back({wording.say("word.out"), group, ColumnKind::count, 1});
    table.columns.push_back({wording.say("word.sum"), "", ColumnKind::count, 1});
    const auto add = [&](TableCell first, const std::string *from) {
        std::vector<TableCell> cells;
        cells.reserve(table.columns.size());
        cells.push_back(std::move(first));
        for (const std::string &to : values) {
            cells.push_back(crossed(wording, dimension, from, &to));
        }
        cells.push_back(from == nullptr ? blank() : crossed(wording, dimension, from, nullptr));
        cells.push_back(sum_across(cells, table.rows.size()));
        table.rows.push_back({RowRole::body, std::move(cells)});
    };
    for (const std::string &value : values) {
        add(status(wording.mark(dimension, value)), &value);
    }
    add(text(wording.say("word.in")), nullptr);
    table.rows.push_back(sums_row(table, wording.say("word.sum")));
    return table;
}

} // namespace kvartal::report
