// SPDX-License-Identifier: MIT
#include "checking/digest.hpp"
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "round/data_package.hpp"
#include "round/data_tables.hpp"
#include "round/json_schema.hpp"
#include "round/portfolio_json.hpp"
#include "round/temporary_folder.hpp"
#include "round/texts.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace kvartal;
using nlohmann::json;

namespace {

const foundation::Texts &norwegian() {
    return round::terminal_texts(foundation::Language::nb);
}

foundation::DateSpan third_quarter() {
    using namespace std::chrono;
    return {year{2024} / July / 1, year{2024} / September / 30};
}

/// A, of 12.5 MNOK, gives 2 to B, of half a million, and has one of each thing that an initiative may have.
portfolio::Portfolio small_portfolio() {
    portfolio::Return one = made::return_of(
        "a.xlsx", "HDIR",
        {{.id = "A", .name = "=1+1", .budget = "12.5", .shares = {{"rhf", "10"}, {"other", "3"}}},
         {.id = "B", .name = "Beta, \"to\"", .status = "", .budget = "0.5"}});
    portfolio::Initiative &first = one.initiatives[0];
    portfolio::Dependency dependency;
    dependency.what = made::placed<std::string>("En avtale");
    dependency.deadline = made::placed(third_quarter());
    first.dependencies.push_back(dependency);
    portfolio::Milestone milestone;
    milestone.result = made::placed<std::string>("Ferdig");
    milestone.planned = made::placed(third_quarter());
    first.milestones.push_back(milestone);
    first.operating_costs.push_back({{}, {}, {{2024, made::placed(made::mnok("14")), true, false}}});
    first.other_years.push_back({2020, {"rhf", made::placed(made::mnok("1.25"))}});
    portfolio::Setup setup = made::setup();
    setup.budget_year = 2019;
    setup.transfers.push_back(made::transfer("A", "B", "2"));
    return consolidation::consolidate(std::move(setup), made::vocabulary(), {std::move(one)});
}

std::string file_of(const std::vector<round::DataFile> &files, const std::string &name) {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const round::DataFile &file) { return file.name == name; });
    REQUIRE(found != files.end());
    return found->bytes;
}

std::string package_file(const std::string &name) {
    return file_of(round::data_package(small_portfolio(), norwegian()), name);
}

const round::DataTable &table_of(const std::vector<round::DataTable> &tables, std::string_view name) {
    return *std::find_if(tables.begin(), tables.end(),
                         [&](const round::DataTable &table) { return table.name == name; });
}

/// The values of the fields in each row.
std::vector<std::vector<std::string>> values_of(const round::DataTable &table,
                                                const std::vector<std::string_view> &names) {
    std::vector<std::vector<std::string>> all(table.rows.size());
    for (const std::string_view name : names) {
        const auto field = std::find_if(table.fields.begin(), table.fields.end(),
                                        [&](const round::DataField &one) { return one.name == name; });
        REQUIRE(field != table.fields.end());
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            all[row].push_back(table.rows[row].at(static_cast<std::size_t>(field - table.fields.begin())));
        }
    }
    return all;
}

} // namespace

TEST_CASE("an amount of data is in MNOK, exact, with a point") {
    CHECK(round::mnok_text(made::mnok("1234.5")) == "1234.5");
    CHECK(round::mnok_text(made::mnok("12")) == "12");
    CHECK(round::mnok_text(foundation::Money{}) == "0");
    CHECK(round::mnok_text(foundation::Money::from_ore(-1)) == "-0.00000001");
}

TEST_CASE("each share of a budget is a row with its file, sheet and cell") {
    CHECK(package_file("cost_shares.csv")
          == "initiative,number,year,funder,amount_mnok,file,sheet,cell\r\n"
             "A,1,2019,rhf,10,a.xlsx,Ark1,B2\r\n"
             "A,2,2019,other,3,a.xlsx,Ark1,B2\r\n"
             "A,3,2020,rhf,1.25,a.xlsx,Ark1,B2\r\n");
}

TEST_CASE("what is not stated may be negative, and is a number and no text") {
    const auto tables = round::data_tables(small_portfolio());
    CHECK(values_of(table_of(tables, "initiatives"),
                    {"initiative", "budget_mnok", "not_stated_mnok", "budget_cell"})
          == std::vector<std::vector<std::string>>{{"A", "12.5", "-0.5", "B2"}, {"B", "0.5", "0.5", "B2"}});
    CHECK(package_file("initiatives.csv").find(",-0.5,") != std::string::npos);
}

TEST_CASE("a name in the data never becomes a formula, and keeps to its field") {
    const std::string csv = package_file("initiatives.csv");
    CHECK(csv.find("A,A,'=1+1,HDIR") != std::string::npos);
    CHECK(csv.find("B,B,\"Beta, \"\"to\"\"\",HDIR") != std::string::npos);
}

TEST_CASE("a date in the data is the first and the last day that it may mean") {
    CHECK(package_file("dependencies.csv").find("En avtale,,,,,,2024-07-01,2024-09-30,")
          != std::string::npos);
    CHECK(package_file("milestones.csv").find("Ferdig,2024-07-01,2024-09-30,,,,,") != std::string::npos);
}

TEST_CASE("the data have the internal transfers and the growth of operating costs") {
    CHECK(package_file("transfers.csv").find("1,A,B,2,") != std::string::npos);
    CHECK(package_file("operating_costs.csv").find("A,1,,,2024,14,true,false,a.xlsx,Ark1,B2")
          != std::string::npos);
}

TEST_CASE("the data hold no address of anybody") {
    portfolio::Portfolio portfolio = small_portfolio();
    portfolio.setup.organisations.all[0].contact = {"Kontakt", "somebody@example.org", {}};
    for (const round::DataFile &file : round::data_package(portfolio, norwegian())) {
        CHECK(file.bytes.find("somebody") == std::string::npos);
    }
    CHECK(round::to_json(portfolio, norwegian()).find("somebody") == std::string::npos);
}

TEST_CASE("each key of the data is unique, and what refers to it finds it") {
    const auto tables = round::data_tables(small_portfolio());
    for (const round::DataTable &table : tables) {
        INFO(table.name);
        const auto keys = values_of(table, table.primary_key);
        CHECK(std::set(keys.begin(), keys.end()).size() == table.rows.size());
        for (const std::vector<std::string> &row : table.rows) {
            CHECK(row.size() == table.fields.size());
        }
        for (const round::DataReference &reference : table.references) {
            const auto targets = values_of(table_of(tables, reference.table), {reference.target});
            for (const auto &value : values_of(table, {reference.field})) {
                CHECK((value.front().empty()
                       || std::find(targets.begin(), targets.end(), value) != targets.end()));
            }
        }
    }
}

TEST_CASE("the package describes each file: its fields, types, titles, keys and sum") {
    const auto files = round::data_package(small_portfolio(), norwegian());
    const json package = json::parse(files.front().bytes);
    CHECK(package["profile"] == "tabular-data-package");
    REQUIRE(package["resources"].size() + 1 == files.size());
    for (const json &resource : package["resources"]) {
        const std::string bytes = file_of(files, resource["path"]);
        INFO(resource["path"]);
        CHECK(resource["profile"] == "tabular-data-resource");
        CHECK(resource["hash"] == "sha256:" + checking::sha256(bytes));
        CHECK(resource["bytes"] == bytes.size());
        std::string header;
        for (const json &field : resource["schema"]["fields"]) {
            header.append(header.empty() ? "" : ",").append(field["name"]);
            CHECK_FALSE(field["title"].get<std::string>().empty());
        }
        CHECK(bytes.starts_with(header + "\r\n"));
        CHECK(resource["schema"]["missingValues"] == json::array({""}));
        CHECK(resource["schema"]["primaryKey"].is_array());
    }
    const json &shares = package["resources"][4]["schema"];
    CHECK(
        shares["foreignKeys"][0]
        == json::parse(
            R"({"fields": "initiative", "reference": {"resource": "initiatives", "fields": "initiative"}})"));
    CHECK(shares["fields"][4]["type"] == "number");
    CHECK(shares["fields"][4]["description"] == "MNOK, nøyaktig");
}

TEST_CASE("the portfolio as JSON is what its schema says, member for member") {
    const json schema = json::parse(made::bytes_of(KVARTAL_SOURCE_DIR "/src/round/portfolio.schema.json"));
    made::check_against(json::parse(round::to_json(small_portfolio(), norwegian())), schema, schema);
}

TEST_CASE("the portfolio as JSON has amounts as exact texts, and null for what is not reported") {
    const json portfolio = json::parse(round::to_json(small_portfolio(), norwegian()));
    CHECK(portfolio["totals"]["gross_mnok"] == "13");
    CHECK(portfolio["totals"]["net_mnok"] == "11");
    const json &first = portfolio["initiatives"][0];
    CHECK(first["name"] == "=1+1");
    CHECK(first["budget_mnok"] == "12.5");
    CHECK(first["cost_shares"].size() == 3);
    CHECK(first["cost_shares"][1]["amount_mnok"] == "3");
    CHECK(first["operating_costs"][0]["in_parentheses"] == true);
    CHECK(portfolio["initiatives"][1]["status"].is_null());
    CHECK(portfolio["initiatives"][1]["cost_shares"].empty());
}
