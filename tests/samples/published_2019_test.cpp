// SPDX-License-Identifier: MIT
#include "make/portfolio_csv.hpp"
#include "samples/report_workbook.hpp"

#include <catch2/catch.hpp>

#include <charconv>
#include <map>

using namespace kvartal;
using samples::PublishedInitiative;

namespace {

const made::ReportWorkbook &report() {
    static const made::MadeReport made{made::sample("2019-q2")};
    return made.workbook;
}

const std::vector<PublishedInitiative> &published() {
    static const auto rows =
        samples::read_portfolio_csv(KVARTAL_SOURCE_DIR "/samples/make/portfolio-2019q2.csv");
    return rows;
}

double printed(const std::string &text) {
    double value = 0;
    if (!text.empty()) {
        REQUIRE(std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc{});
    }
    return value;
}

struct Sum {
    double count = 0, budget = 0;
};

/// Count and budget by what `key` gives of a row of the published table.
template <class Key>
std::map<std::string, Sum> published_by(const Key &key) {
    std::map<std::string, Sum> sums;
    for (const PublishedInitiative &row : published()) {
        Sum &sum = sums[key(row)];
        sum.count += 1;
        sum.budget += printed(row.budget);
    }
    return sums;
}

constexpr const char *gross = "Budsjett brutto";

} // namespace

TEST_CASE("the portfolio's totals are the published ones, exactly") {
    const double distribution = report().figure("Bro", "Fordelt på finansiører", "Beløp");
    CHECK(published().size() == 52);
    CHECK(report().figure("Status", "Sum", "Antall") == 52);
    CHECK(report().figure("Bro", gross, "Beløp") == 1530.5);
    CHECK(distribution == 1530);
    CHECK(report().figure("Bro", "Ikke oppgitt finansiør", "Beløp") == 0.5);
    CHECK(report().figure("Bro", "Budsjett netto", "Beløp") == 1518.5);
    const std::uint32_t first = report().row_of("Bro", 0, "Intern overføring");
    CHECK(report().number("Bro", first, 4) == -10);
    CHECK(report().number("Bro", first + 1, 4) == -2);
    CHECK(report().text("Bro", first, 1) == "Helsedataprogrammet");
}

TEST_CASE("each funder pays what was published") {
    const std::map<std::string, double> expected{
        {"E-helse", 221}, {"HDIR", 231}, {"RHF", 833}, {"NIKT", 66},   {"KS/kommune", 9},
        {"FHI", 1},       {"NHN", 0},    {"SLV", 2},   {"Andre", 148}, {"Fastlege (takstforhandlinger)", 19}};
    for (const auto &[funder, amount] : expected) {
        CAPTURE(funder);
        CHECK(report().figure("Finansiører", funder, "Beløp") == amount);
    }
    CHECK(report().figure("Finansiører", "Ikke oppgitt", "Beløp") == 0.5);
    CHECK(report().figure("Finansiører", gross, "Beløp") == 1530.5);
}

TEST_CASE("the statuses are counted as published, one of them not reported") {
    const std::map<std::string, double> expected{
        {"Grønn", 26}, {"Gul", 22}, {"Rød", 3}, {"Ikke rapportert", 1}};
    for (const auto &[status, count] : expected) {
        CAPTURE(status);
        CHECK(report().figure("Status", status, "Antall") == count);
    }
}

TEST_CASE("each focus area's budget is the published one, and transfers leave the giver's") {
    const std::map<std::string, double> expected{{"1.1", 656}, {"1.2", 107}, {"2.1", 71.5}, {"2.2", 65},
                                                 {"3.1", 75},  {"3.2", 155}, {"4.1", 176},  {"4.3", 89},
                                                 {"5.1", 119}, {"6.1", 14},  {"6.3", 3}};
    for (const auto &[area, budget] : expected) {
        CAPTURE(area);
        CHECK(report().figure("Innsatsområder", area, gross) == budget);
        CHECK(report().figure("Innsatsområder", area, "Budsjett netto") == (area == "3.2" ? 143 : budget));
    }
    CHECK(published_by([](const auto &row) { return row.focus_area.substr(0, 3); }).size()
          == expected.size());
}

TEST_CASE("owners, phases and priorities add up to what the published rows do") {
    const std::map<std::string, std::string> name_of{{"E-helse", "Direktoratet for e-helse"},
                                                     {"HDIR", "Helsedirektoratet"},
                                                     {"FHI", "Folkehelseinstituttet"},
                                                     {"Oslo Kommune", "Oslo kommune"}};
    const auto owner = [&](const PublishedInitiative &row) {
        const auto other = name_of.find(row.owner);
        return other == name_of.end() ? row.owner : other->second;
    };
    const auto check = [](const char *sheet, const std::map<std::string, Sum> &sums) {
        for (const auto &[value, sum] : sums) {
            CAPTURE(sheet, value);
            CHECK(report().figure(sheet, value, "Antall") == sum.count);
            CHECK(report().figure(sheet, value, gross) == sum.budget);
        }
    };
    const auto owners = published_by(owner);
    CHECK(owners.size() == 10);
    check("Virksomheter", owners);
    check("Faser", published_by([](const auto &row) { return row.phase; }));
    check("Prioriteter", published_by([](const auto &row) { return row.priority; }));
}

TEST_CASE("each of the 52 rows has the published budget and shares, and each strategic area its sum") {
    const std::string sheet = "Portefølje";
    for (const PublishedInitiative &row : published()) {
        CAPTURE(row.id, row.name);
        const std::uint32_t at = report().row_of(sheet, 0, row.id);
        CHECK(report().text(sheet, at, 1) == row.name);
        const auto budget = report().number(sheet, at, report().column_of(sheet, "Budsjett 2019"));
        CHECK(budget.has_value() == !row.budget.empty());
        CHECK(budget.value_or(0) == printed(row.budget));
        for (std::size_t i = 0; i < samples::funders.size(); ++i) {
            CAPTURE(samples::funders[i]);
            const std::uint32_t column = report().column_of(sheet, std::string{samples::funders[i]});
            CHECK(report().number(sheet, at, column).value_or(0) == printed(row.shares[i]));
        }
    }
    for (const auto &[area, sum] : published_by([](const auto &row) { return row.strategic_area; })) {
        CAPTURE(area);
        const std::uint32_t at = report().row_of(sheet, 1, "Sum " + area);
        CHECK(report().number(sheet, at, report().column_of(sheet, "Budsjett 2019")) == sum.budget);
    }
}

TEST_CASE("the report says why its totals are not the printed ones") {
    std::string words;
    for (const workbook::Cell &cell : report().sheet("Rapport").cells()) {
        words += workbook::plain_text(cell.value) + "\n";
    }
    CHECK(words.find("1 527") != std::string::npos);
    CHECK(words.find("1 515") != std::string::npos);
}
