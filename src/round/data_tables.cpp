// SPDX-License-Identifier: MIT
#include "round/data_tables.hpp"

#include "round/data_parts.hpp"
#include "round/data_rows.hpp"

#include <algorithm>
#include <cstdint>
#include <set>

namespace kvartal::round {
namespace {

using enum DataType;
using portfolio::Initiative;
using portfolio::Portfolio;

/// The round's, and those that only a return or an initiative names.
DataTable organisations(const Portfolio &portfolio) {
    DataTable table{
        "organisations",
        {{"organisation", string, true}, {"expected", boolean, true}, {"returned", boolean, true}},
        {"organisation"},
        {},
        {}};
    std::set<std::string> returned;
    std::set<std::string> others;
    for (const portfolio::Return &one : portfolio.returns) {
        if (one.organisation) {
            returned.insert(*one.organisation);
            others.insert(*one.organisation);
        }
    }
    for (const Initiative &initiative : portfolio::all_initiatives(portfolio)) {
        if (initiative.owner) {
            others.insert(initiative.owner->value);
        }
    }
    const auto add = [&](const std::string &id, bool expected) {
        table.rows.push_back(DataRow{}.text(id).flag(expected).flag(returned.contains(id)).take());
    };
    for (const portfolio::Organisation &organisation : portfolio.setup.organisations.all) {
        add(organisation.id, organisation.expected);
        others.erase(organisation.id);
    }
    for (const std::string &id : others) {
        add(id, false);
    }
    return table;
}

DataTable returns(const Portfolio &portfolio) {
    DataTable table{"returns",
                    {{"file", string, true},
                     {"sha256"},
                     {"organisation"},
                     {"template"},
                     {"template_version"},
                     {"initiatives", integer, true}},
                    {"file"},
                    {{"organisation", "organisations", "organisation"}},
                    {}};
    for (const portfolio::Return &one : portfolio.returns) {
        table.rows.push_back(DataRow{}
                                 .text(one.file.name)
                                 .text(one.file.sha256)
                                 .text(one.organisation.value_or(""))
                                 .text(one.definition)
                                 .text(one.version)
                                 .count(one.initiatives.size())
                                 .take());
    }
    return table;
}

DataTable codes(const Portfolio &portfolio) {
    DataTable table{
        "codes",
        {{"list", string, true}, {"code", string, true}, {"label_nb"}, {"label_nn"}, {"label_en"}, {"group"}},
        {"list", "code"},
        {},
        {}};
    for (const foundation::CodeList &list : portfolio.vocabulary.lists) {
        for (const foundation::Code &code : list.codes) {
            table.rows.push_back(DataRow{}
                                     .text(list.id)
                                     .text(code.id)
                                     .text(code.label.in(foundation::Language::nb))
                                     .text(code.label.in(foundation::Language::nn))
                                     .text(code.label.in(foundation::Language::en))
                                     .text(code.group)
                                     .take());
        }
    }
    return table;
}

/// Several codes in one field, apart by ";".
std::string joined(const std::vector<foundation::Placed<std::string>> &values) {
    std::string all;
    for (const auto &value : values) {
        all.append(all.empty() ? "" : ";").append(value.value);
    }
    return all;
}

std::vector<std::string> initiative_row(const Initiative &initiative, int budget_year) {
    const bool has_money = initiative.budget || !initiative.shares.empty();
    DataRow row;
    row.text(initiative.key).text(initiative.id).text(initiative.name.value).text(initiative.owner);
    row.text(initiative.state).text(initiative.segment).text(initiative.priority).text(initiative.phase);
    row.text(initiative.strategic_area).text(initiative.focus_area).text(initiative.status);
    row.text(initiative.risk).text(initiative.main_goal).text(joined(initiative.supporting_goals));
    row.text(joined(initiative.sustainability_goals)).span(initiative.start).span(initiative.end);
    row.text(std::to_string(budget_year));
    row.text(initiative.budget ? mnok_text(initiative.budget->value) : "");
    row.text(has_money ? mnok_text(distributed(initiative)) : "");
    row.text(has_money ? mnok_text(not_stated(initiative)) : "");
    row.place(initiative.budget ? initiative.budget->place : foundation::Place{});
    row.place(initiative.name.place);
    return row.take();
}

DataTable initiatives(const Portfolio &portfolio) {
    DataTable table{"initiatives",
                    {{"initiative", string, true},
                     {"id"},
                     {"name"},
                     {"owner"},
                     {"state", string, false, "state"},
                     {"segment", string, false, "segment"},
                     {"priority", string, false, "priority"},
                     {"phase", string, false, "phase"},
                     {"strategic_area", string, false, "strategic_area"},
                     {"focus_area", string, false, "focus_area"},
                     {"status", string, false, "status"},
                     {"risk", string, false, "status"},
                     {"main_goal", string, false, "strategic_goal"},
                     {"supporting_goals", string, false, "strategic_goal"},
                     {"sustainability_goals", string, false, "sdg"},
                     {"start_first", date},
                     {"start_last", date},
                     {"end_first", date},
                     {"end_last", date},
                     {"budget_year", integer, true},
                     {"budget_mnok", number},
                     {"distributed_mnok", number},
                     {"not_stated_mnok", number},
                     {"budget_file"},
                     {"budget_sheet"},
                     {"budget_cell"},
                     {"file"},
                     {"sheet"},
                     {"cell"}},
                    {"initiative"},
                    {{"owner", "organisations", "organisation"}},
                    {}};
    for (const Initiative &initiative : portfolio::all_initiatives(portfolio)) {
        table.rows.push_back(initiative_row(initiative, portfolio.setup.budget_year));
    }
    return table;
}

} // namespace

std::string_view id_of(DataType type) {
    switch (type) {
    case integer:
        return "integer";
    case number:
        return "number";
    case boolean:
        return "boolean";
    case date:
        return "date";
    case string:
        break;
    }
    return "string";
}

std::vector<DataTable> data_tables(const Portfolio &portfolio) {
    return {organisations(portfolio), returns(portfolio),     codes(portfolio),
            initiatives(portfolio),   cost_shares(portfolio), transfers(portfolio),
            dependencies(portfolio),  milestones(portfolio),  operating_costs(portfolio)};
}

std::string mnok_text(foundation::Money amount) {
    const bool is_negative = amount.ore() < 0;
    const auto ore =
        is_negative ? 0 - static_cast<std::uint64_t>(amount.ore()) : static_cast<std::uint64_t>(amount.ore());
    const auto per = static_cast<std::uint64_t>(foundation::ore_per(foundation::AmountUnit::mnok));
    std::string text = std::to_string(ore / per);
    if (const std::uint64_t rest = ore % per; rest != 0) {
        std::string decimals = std::to_string(per + rest).substr(1);
        decimals.erase(decimals.find_last_not_of('0') + 1);
        text.append(".").append(decimals);
    }
    return is_negative ? "-" + text : text;
}

} // namespace kvartal::round
