// SPDX-License-Identifier: MIT
#include "round/portfolio_json.hpp"

#include "checking/json_text.hpp"
#include "consolidation/bridge.hpp"
#include "round/data_tables.hpp"

#include <nlohmann/json.hpp>

#include <charconv>
#include <map>

namespace kvartal::round {
namespace {

using nlohmann::ordered_json;

/// A text of a table as the value that its type says; null for what is not reported. Amounts stay texts, so
/// that no reader rounds them.
ordered_json value_json(const DataField &field, const std::string &text) {
    if (text.empty()) {
        return nullptr;
    }
    if (field.type == DataType::boolean) {
        return text == "true";
    }
    if (field.type == DataType::integer) {
        std::int64_t number = 0;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }
    return text;
}

ordered_json row_json(const DataTable &table, const std::vector<std::string> &row) {
    ordered_json json = ordered_json::object();
    for (std::size_t i = 0; i < row.size(); ++i) {
        json[std::string{table.fields[i].name}] = value_json(table.fields[i], row[i]);
    }
    return json;
}

bool is_part_of_initiatives(const DataTable &table) {
    return table.name != "initiatives" && table.fields.front().name == "initiative";
}

/// Each initiative with the rows of other tables that belong to it.
ordered_json initiatives_json(const std::vector<DataTable> &tables) {
    ordered_json all = ordered_json::array();
    std::map<std::string, std::size_t> place_of;
    for (const DataTable &table : tables) {
        if (table.name == "initiatives") {
            for (const std::vector<std::string> &row : table.rows) {
                place_of.emplace(row.front(), all.size());
                all.push_back(row_json(table, row));
            }
        } else if (is_part_of_initiatives(table)) {
            for (ordered_json &initiative : all) {
                initiative[std::string{table.name}] = ordered_json::array();
            }
            for (const std::vector<std::string> &row : table.rows) {
                ordered_json part = row_json(table, row);
                part.erase("initiative");
                all[place_of.at(row.front())][std::string{table.name}].push_back(std::move(part));
            }
        }
    }
    return all;
}

ordered_json totals_json(const portfolio::Portfolio &portfolio) {
    const consolidation::Bridge bridge = consolidation::bridge(portfolio);
    return {{"initiatives", portfolio.initiatives.size()},
            {"gross_mnok", mnok_text(bridge.gross)},
            {"distributed_mnok", mnok_text(bridge.distribution)},
            {"not_stated_mnok", mnok_text(bridge.not_stated)},
            {"transfers_mnok", mnok_text(bridge.transfers)},
            {"net_mnok", mnok_text(bridge.net)}};
}

} // namespace

std::string to_json(const portfolio::Portfolio &portfolio, const foundation::Texts &texts) {
    const portfolio::Setup &setup = portfolio.setup;
    ordered_json document{
        {"version", 1},
        {"title", setup.title.empty() ? texts.fill("report.front.title") : setup.title},
        {"period", std::to_string(setup.period.year) + "-q" + std::to_string(setup.period.quarter)},
        {"cut_off", foundation::iso_text(setup.cut_off)},
        {"budget_year", setup.budget_year},
        {"unit", "MNOK"},
        {"totals", totals_json(portfolio)}};
    const std::vector<DataTable> tables = data_tables(portfolio);
    for (const DataTable &table : tables) {
        if (table.name == "initiatives") {
            document["initiatives"] = initiatives_json(tables);
        } else if (!is_part_of_initiatives(table)) {
            ordered_json &rows = document[std::string{table.name}] = ordered_json::array();
            for (const std::vector<std::string> &row : table.rows) {
                rows.push_back(row_json(table, row));
            }
        }
    }
    return checking::without_controls(document.dump(2, ' ', false, ordered_json::error_handler_t::replace))
           + "\n";
}

} // namespace kvartal::round
