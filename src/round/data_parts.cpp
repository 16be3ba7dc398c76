// SPDX-License-Identifier: MIT
#include "round/data_parts.hpp"

#include "round/data_rows.hpp"

namespace kvartal::round {
namespace {

using enum DataType;
using portfolio::Initiative;
using portfolio::Portfolio;

constexpr DataField number_field{"number", integer, true};

/// Where the row's figure, or what names it, was read.
void add_place(std::vector<DataField> &fields) {
    fields.insert(fields.end(), {{"file"}, {"sheet"}, {"cell"}});
}

/// A table with rows that belong to initiatives, each with its number among the initiative's.
DataTable part_of_initiatives(std::string_view name, std::vector<DataField> fields) {
    fields.insert(fields.begin(), {{"initiative", string, true}, number_field});
    add_place(fields);
    return {
        name, std::move(fields), {"initiative", "number"}, {{"initiative", "initiatives", "initiative"}}, {}};
}

} // namespace

DataTable cost_shares(const Portfolio &portfolio) {
    DataTable table = part_of_initiatives(
        "cost_shares",
        {{"year", integer, true}, {"funder", string, true, "funder"}, {"amount_mnok", number, true}});
    for (const Initiative &initiative : portfolio::all_initiatives(portfolio)) {
        std::size_t number = 0;
        const auto add = [&](int year, const portfolio::CostShare &share) {
            table.rows.push_back(DataRow{}
                                     .text(initiative.key)
                                     .count(++number)
                                     .text(std::to_string(year))
                                     .text(share.funder)
                                     .amount(share.amount.value)
                                     .place(share.amount.place)
                                     .take());
        };
        for (const portfolio::CostShare &share : initiative.shares) {
            add(portfolio.setup.budget_year, share);
        }
        for (const portfolio::YearShare &other : initiative.other_years) {
            add(other.year, other.share);
        }
    }
    return table;
}

DataTable transfers(const Portfolio &portfolio) {
    DataTable table{
        "transfers",
        {number_field, {"giver", string, true}, {"receiver", string, true}, {"amount_mnok", number, true}},
        {"number"},
        {{"giver", "initiatives", "initiative"}, {"receiver", "initiatives", "initiative"}},
        {}};
    add_place(table.fields);
    for (const portfolio::BookedTransfer &booked : portfolio.transfers) {
        table.rows.push_back(DataRow{}
                                 .count(table.rows.size() + 1)
                                 .text(portfolio.initiatives[booked.giver].key)
                                 .text(portfolio.initiatives[booked.receiver].key)
                                 .amount(booked.transfer.amount.value)
                                 .place(booked.transfer.amount.place)
                                 .take());
    }
    return table;
}

DataTable dependencies(const Portfolio &portfolio) {
    DataTable table = part_of_initiatives("dependencies", {{"what"},
                                                           {"on"},
                                                           {"category", string, false, "dependency_category"},
                                                           {"status", string, false, "status"},
                                                           {"last_status", string, false, "status"},
                                                           {"criticality", string, false, "criticality"},
                                                           {"deadline_first", date},
                                                           {"deadline_last", date}});
    for (const Initiative &initiative : portfolio::all_initiatives(portfolio)) {
        std::size_t number = 0;
        for (const portfolio::Dependency &dependency : initiative.dependencies) {
            table.rows.push_back(DataRow{}
                                     .text(initiative.key)
                                     .count(++number)
                                     .text(dependency.what.value)
                                     .text(dependency.on)
                                     .text(dependency.category)
                                     .text(dependency.status)
                                     .text(dependency.last_status)
                                     .text(dependency.criticality)
                                     .span(dependency.deadline)
                                     .place(dependency.what.place)
                                     .take());
        }
    }
    return table;
}

DataTable milestones(const Portfolio &portfolio) {
    DataTable table = part_of_initiatives("milestones", {{"id"},
                                                         {"result"},
                                                         {"planned_first", date},
                                                         {"planned_last", date},
                                                         {"forecast_first", date},
                                                         {"forecast_last", date},
                                                         {"actual_first", date},
                                                         {"actual_last", date}});
    for (const Initiative &initiative : portfolio::all_initiatives(portfolio)) {
        std::size_t number = 0;
        for (const portfolio::Milestone &milestone : initiative.milestones) {
            table.rows.push_back(DataRow{}
                                     .text(initiative.key)
                                     .count(++number)
                                     .text(milestone.id)
                                     .text(milestone.result.value)
                                     .span(milestone.planned)
                                     .span(milestone.forecast)
                                     .span(milestone.actual)
                                     .place(milestone.result.place)
                                     .take());
        }
    }
    return table;
}

DataTable operating_costs(const Portfolio &portfolio) {
    DataTable table = part_of_initiatives("operating_costs", {{"solution", string, false, "solution"},
                                                              {"component"},
                                                              {"year", integer, true},
                                                              {"amount_mnok", number, true},
                                                              {"in_parentheses", boolean, true},
                                                              {"conditional", boolean, true}});
    for (const Initiative &initiative : portfolio::all_initiatives(portfolio)) {
        std::size_t number = 0;
        for (const portfolio::OperatingCost &cost : initiative.operating_costs) {
            for (const portfolio::YearCost &year : cost.years) {
                table.rows.push_back(DataRow{}
                                         .text(initiative.key)
                                         .count(++number)
                                         .text(cost.solution)
                                         .text(cost.component)
                                         .text(std::to_string(year.year))
                                         .amount(year.amount.value)
                                         .flag(year.in_parentheses)
                                         .flag(year.conditional)
                                         .place(year.amount.place)
                                         .take());
            }
        }
    }
    return table;
}

} // namespace kvartal::round
