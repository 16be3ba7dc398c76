// SPDX-License-Identifier: MIT
// The data beside the page hold what was published of the sample rounds, exactly.
#include "round/issue.hpp"
#include "round/portfolio_json.hpp"
#include "round/texts.hpp"
#include "samples/report_workbook.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace kvartal;
using nlohmann::json;

namespace {

json data_of(const char *sample) {
    return json::parse(round::to_json(round::read_round(made::sample(sample), {}),
                                      round::terminal_texts(foundation::Language::nb)));
}

foundation::Money amount_of(const json &mnok) {
    return foundation::money_from_decimal(mnok.get<std::string>(), foundation::AmountUnit::mnok).value();
}

/// What is summed of the growth in the year: all but what is in parentheses.
foundation::Money growth(const json &portfolio, int year) {
    foundation::Money sum;
    for (const json &initiative : portfolio["initiatives"]) {
        for (const json &cost : initiative["operating_costs"]) {
            if (cost["year"] == year && cost["in_parentheses"] == false) {
                sum += amount_of(cost["amount_mnok"]);
            }
        }
    }
    return sum;
}

} // namespace

TEST_CASE("the data of the fourth quarter of 2023 hold the published budget and growth of operating costs") {
    const json portfolio = data_of("2023-q4");
    CHECK(portfolio["totals"]["gross_mnok"] == "548.1");
    CHECK(growth(portfolio, 2024) == foundation::Money::from_mnok(93));
    CHECK(growth(portfolio, 2025) == amount_of("21.5")); // printed 22
    CHECK(growth(portfolio, 2026) == foundation::Money::from_mnok(12));
}

TEST_CASE("the data of the second quarter of 2019 take each internal transfer out once") {
    const json portfolio = data_of("2019-q2");
    REQUIRE(portfolio["transfers"].size() == 2);
    CHECK(portfolio["transfers"][0]["amount_mnok"] == "10");
    CHECK(portfolio["transfers"][1]["amount_mnok"] == "2");
    const json &totals = portfolio["totals"];
    CHECK(amount_of(totals["gross_mnok"]) - amount_of(totals["net_mnok"])
          == foundation::Money::from_mnok(12));
}

TEST_CASE("the data's shares of each initiative add up to what is distributed of its budget") {
    for (const char *sample : {"2019-q2", "2023-q4"}) {
        const json portfolio = data_of(sample);
        for (const json &initiative : portfolio["initiatives"]) {
            foundation::Money sum;
            for (const json &share : initiative["cost_shares"]) {
                sum += share["year"] == initiative["budget_year"] ? amount_of(share["amount_mnok"])
                                                                  : foundation::Money{};
                CHECK_FALSE(share["cell"].is_null());
            }
            INFO(sample << ", " << initiative["name"]);
            CHECK((initiative["distributed_mnok"].is_null()
                   || sum == amount_of(initiative["distributed_mnok"])));
        }
    }
}
