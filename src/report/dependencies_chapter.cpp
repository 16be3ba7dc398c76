// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"
#include "report/dependency_turns.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using portfolio::Dependency;
using portfolio::Initiative;
using Text = std::optional<portfolio::Placed<std::string>>;

/// The columns of the table of all dependencies.
struct DependencyColumns {
    static constexpr std::size_t id = 0, initiative = 1, owner = 2, what = 3, on = 4, category = 5,
                                 status = 6, criticality = 7, deadline = 8;
};
using At = DependencyColumns;

std::string value_of(const Text &answer) {
    return answer ? answer->value : std::string{};
}

/// One of an initiative's dependencies.
struct Owned {
    const Initiative *initiative = nullptr;
    const Dependency *dependency = nullptr;
};

std::vector<Owned> all_of(const portfolio::Portfolio &portfolio) {
    std::vector<Owned> all;
    for (const Initiative &one : portfolio.initiatives) {
        for (const Dependency &dependency : one.dependencies) {
            all.push_back({&one, &dependency});
        }
    }
    return all;
}

std::vector<Owned> red_ones(const Wording &wording, const std::vector<Owned> &all) {
    std::vector<Owned> red;
    std::copy_if(all.begin(), all.end(), std::back_inserter(red),
                 [&](const Owned &one) { return wording.is_red(*one.dependency); });
    return red;
}

std::string deadline_text(const Wording &wording, const Dependency &dependency) {
    return dependency.deadline ? wording.span(dependency.deadline->value) : std::string{};
}

TableRow dependency_row(const Wording &wording, const Owned &one) {
    const Dependency &dependency = *one.dependency;
    return {
        RowRole::body,
        {text(id_or_blank(*one.initiative)), wording.name_of(*one.initiative),
         text(wording.owner(*one.initiative)), read(text(dependency.what.value), dependency.what),
         text(value_of(dependency.on)),
         read(text(wording.label("dependency_category", value_of(dependency.category))), dependency.category),
         read(status(wording.status_mark(value_of(dependency.status))), dependency.status),
         text(wording.label("criticality", value_of(dependency.criticality))),
         text(deadline_text(wording, dependency))}};
}

Column column(const Wording &wording, const char *key, ColumnKind kind, double weight) {
    return {wording.say(key), "", kind, weight};
}

Table all_table(const Wording &wording, const std::vector<Owned> &all) {
    Table table = wording.table("dependency-answers", "dependencies.answers-");
    table.spreadsheet_only = true;
    table.row_headers = false;
    table.columns = {column(wording, "column.id", ColumnKind::identifier, 1),
                     column(wording, "column.initiative", ColumnKind::text, 2.5),
                     column(wording, "column.owner", ColumnKind::text, 1.5),
                     column(wording, "column.what", ColumnKind::text, 3),
                     column(wording, "column.on", ColumnKind::text, 2),
                     column(wording, "column.category", ColumnKind::text, 1.2),
                     column(wording, "column.status", ColumnKind::status, 1),
                     column(wording, "column.criticality", ColumnKind::text, 1),
                     column(wording, "column.deadline", ColumnKind::text, 1)};
    for (const Owned &one : all) {
        table.rows.push_back(dependency_row(wording, one));
    }
    return table;
}

/// A row a category, a column a status.
Table matrix_table(const Wording &wording, const std::vector<Owned> &all) {
    Table table = wording.table("dependencies");
    table.columns.push_back(column(wording, "column.category", ColumnKind::text, 3));
    const auto codes = [&](const char *list, Text Dependency::*member) {
        std::vector<std::string> ids = wording.portfolio.vocabulary.list(list).ids();
        if (std::any_of(all.begin(), all.end(),
                        [&](const Owned &one) { return value_of(one.dependency->*member).empty(); })) {
            ids.emplace_back();
        }
        return ids;
    };
    const std::vector<std::string> statuses = codes("status", &Dependency::status);
    const std::string group = wording.say("column.status");
    for (const std::string &code : statuses) {
        table.columns.push_back({wording.label("status", code), group, ColumnKind::count, 1});
    }
    table.columns.push_back(column(wording, "word.sum", ColumnKind::count, 1));
    const auto run = [&](std::size_t at) { return column_run("dependency-answers", at, 0, all.size() - 1); };
    for (const std::string &category : codes("dependency_category", &Dependency::category)) {
        const std::size_t own = table.rows.size();
        std::vector<TableCell> cells{text(wording.label("dependency_category", category))};
        for (const std::string &code : statuses) {
            const auto number =
                static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Owned &one) {
                    return value_of(one.dependency->category) == category
                           && value_of(one.dependency->status) == code;
                }));
            cells.push_back(count(number, CountWhere{{{run(At::category), CellRef{"", own, 0}},
                                                      {run(At::status), wording.label("status", code)}}}));
        }
        cells.push_back(sum_across(cells, own));
        table.rows.push_back({RowRole::body, std::move(cells)});
    }
    table.rows.push_back(sums_row(table, wording.say("word.sum")));
    return table;
}

Table red_table(const Wording &wording, const std::vector<Owned> &red) {
    Table table = wording.table("red-dependencies", "dependencies.red-");
    table.columns = {column(wording, "column.initiative", ColumnKind::text, 2),
                     column(wording, "column.owner", ColumnKind::text, 1.6),
                     column(wording, "column.what", ColumnKind::text, 2.6),
                     column(wording, "column.on", ColumnKind::text, 1.8),
                     column(wording, "column.status", ColumnKind::status, 0.9),
                     column(wording, "column.criticality", ColumnKind::text, 1.1),
                     column(wording, "column.deadline", ColumnKind::text, 1.1)};
    for (const Owned &one : red) {
        TableRow whole = dependency_row(wording, one);
        TableRow shown{RowRole::body, {}};
        for (const std::size_t at :
             {At::initiative, At::owner, At::what, At::on, At::status, At::criticality, At::deadline}) {
            shown.cells.push_back(std::move(whole.cells[at]));
        }
        table.rows.push_back(std::move(shown));
    }
    return table;
}

/// "58 avhengigheter, 7 røde: 4 med høy og 3 med middels kritikalitet."
std::string words(const Wording &wording, const std::vector<Owned> &all, const std::vector<Owned> &red) {
    std::vector<std::string> parts;
    for (const foundation::Code &code : wording.portfolio.vocabulary.list("criticality").codes) {
        const auto number = std::count_if(red.begin(), red.end(), [&](const Owned &one) {
            return value_of(one.dependency->criticality) == code.id;
        });
        if (number > 0) {
            parts.push_back(
                wording.say("dependencies.of-criticality",
                            {{"count", number}, {"criticality", code.label.in(wording.language())}}));
        }
    }
    std::string text = wording.say("dependencies.words", {{"count", as_count(all.size())}});
    text += " ";
    text += red.empty()     ? wording.say("dependencies.red-none")
            : parts.empty() ? wording.say("dependencies.red", {{"count", as_count(red.size())}})
                            : wording.say("dependencies.red-by", {{"count", as_count(red.size())},
                                                                  {"parts", wording.listed(parts)}});
    return text;
}

} // namespace

Table dependency_table(const Wording &wording, const Initiative &initiative) {
    std::vector<Owned> own;
    own.reserve(initiative.dependencies.size());
    for (const Dependency &dependency : initiative.dependencies) {
        own.push_back({&initiative, &dependency});
    }
    return without_first_columns(all_table(wording, own), At::what);
}

std::string dependency_words(const Wording &wording) {
    const std::vector<Owned> all = all_of(wording.portfolio);
    return all.empty() ? std::string{} : words(wording, all, red_ones(wording, all));
}

std::vector<Section> dependencies_chapter(const Wording &wording) {
    const std::vector<Owned> all = all_of(wording.portfolio);
    if (all.empty()) {
        return {};
    }
    std::vector<Owned> red = red_ones(wording, all);
    const foundation::CodeList &criticality = wording.portfolio.vocabulary.list("criticality");
    std::stable_sort(red.begin(), red.end(), [&](const Owned &a, const Owned &b) {
        return criticality.rank(value_of(a.dependency->criticality))
               < criticality.rank(value_of(b.dependency->criticality));
    });
    Section section = wording.section("dependencies");
    std::string told = words(wording, all, red);
    DependencyTurns turns;
    if (wording.since != nullptr) {
        turns = dependency_turns(wording);
        told.append(" ").append(turns.words);
    }
    section.blocks.emplace_back(Paragraph{std::move(told)});
    section.blocks.emplace_back(matrix_table(wording, all));
    if (!red.empty()) {
        section.blocks.emplace_back(red_table(wording, red));
    }
    if (turns.table) {
        section.blocks.emplace_back(std::move(*turns.table));
    }
    section.blocks.emplace_back(all_table(wording, all));
    return {std::move(section)};
}

} // namespace kvartal::report
