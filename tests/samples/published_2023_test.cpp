// SPDX-License-Identifier: MIT
// What was published of the fourth quarter of 2023, against what its sample round reads back.
#include "consolidation/cost_notes.hpp"
#include "consolidation/totals.hpp"
#include "round/issue.hpp"
#include "samples/report_workbook.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace kvartal;
using portfolio::Initiative;
using portfolio::Portfolio;

namespace {

const Portfolio &third() {
    static const Portfolio round = round::read_round(made::sample("2023-q3"), {});
    return round;
}

const Portfolio &fourth() {
    static const Portfolio round = round::read_round(made::sample("2023-q4"), {});
    return round;
}

using Code = std::optional<foundation::Placed<std::string>>;

std::string id_of(const Code &code) {
    return code ? code->value : std::string{};
}

std::vector<const Initiative *> in_state(const Portfolio &round, const std::string &state) {
    std::vector<const Initiative *> all;
    for (const Initiative &one : round.initiatives) {
        if (id_of(one.state) == state) {
            all.push_back(&one);
        }
    }
    return all;
}

/// How many of the active ones have each code.
template <class Get>
std::map<std::string, int> active_by(const Portfolio &round, const Get &get) {
    std::map<std::string, int> counts;
    for (const Initiative *one : in_state(round, "active")) {
        ++counts[id_of(get(*one))];
    }
    return counts;
}

const Initiative &named(const Portfolio &round, const std::string &name) {
    const auto found = std::find_if(round.initiatives.begin(), round.initiatives.end(),
                                    [&](const Initiative &one) { return one.name.value == name; });
    REQUIRE(found != round.initiatives.end());
    return *found;
}

/// The dependencies of active initiatives with that status, by criticality.
std::map<std::string, int> red_dependencies(const Portfolio &round) {
    std::map<std::string, int> counts;
    for (const Initiative *one : in_state(round, "active")) {
        for (const portfolio::Dependency &dependency : one->dependencies) {
            if (id_of(dependency.status) == "red") {
                ++counts[id_of(dependency.criticality)];
            }
        }
    }
    return counts;
}

std::size_t dependencies(const Portfolio &round) {
    std::size_t count = 0;
    for (const Initiative *one : in_state(round, "active")) {
        count += one->dependencies.size();
    }
    return count;
}

/// What is said of a round's returns, but "in order".
std::vector<std::string> findings(const Portfolio &round) {
    std::vector<std::string> all;
    const auto add = [&](const std::vector<foundation::Finding> &some) {
        for (const foundation::Finding &one : some) {
            all.emplace_back(foundation::kind_of(one.code).id);
        }
    };
    add(round.findings);
    for (const portfolio::Return &one : round.returns) {
        add(one.findings);
    }
    return all;
}

/// The sum of a year's growth in operating cost: what is in parentheses is covered already.
foundation::Money growth(const Portfolio &round, int year) {
    foundation::Money sum;
    for (const Initiative &one : round.initiatives) {
        for (const portfolio::OperatingCost &row : one.operating_costs) {
            for (const portfolio::YearCost &cost : row.years) {
                if (cost.year == year && !cost.in_parentheses) {
                    sum += cost.amount.value;
                }
            }
        }
    }
    return sum;
}

constexpr std::int64_t ore_in_mnok = 100'000'000;

foundation::Money tenths_of_mnok(std::int64_t tenths) {
    return foundation::Money::from_ore(tenths * ore_in_mnok / 10);
}

} // namespace

TEST_CASE("the fourth quarter of 2023 reads back without a finding, from all fifteen returns") {
    CHECK(fourth().returns.size() == 15);
    CHECK(findings(fourth()) == std::vector<std::string>{});
    CHECK(findings(third()) == std::vector<std::string>{});
    CHECK(fourth().missing.empty());
}

TEST_CASE("38 initiatives are active, 12 of them in Samstyre with 548.1 MNOK in all") {
    CHECK(in_state(fourth(), "active").size() == 38);
    CHECK(active_by(fourth(), [](const auto &one) { return one.segment; }).at("samstyre") == 12);
    foundation::Money budget;
    for (const Initiative *one : in_state(fourth(), "active")) {
        CHECK(one->budget.has_value() == (id_of(one->segment) == "samstyre"));
        budget += portfolio::budget_or_zero(*one);
        CHECK(portfolio::not_stated(*one).is_zero());
    }
    CHECK(budget == tenths_of_mnok(5481));
    CHECK(consolidation::totals(fourth()).net() == budget);
}

TEST_CASE("one status and one risk are red, the same initiative's; EPJ-løftet was red before") {
    const auto status = [](const Initiative &one) { return one.status; };
    const auto risk = [](const Initiative &one) { return one.risk; };
    CHECK(active_by(fourth(), status).at("red") == 1);
    CHECK(active_by(fourth(), risk).at("red") == 1);
    const Initiative &red = named(fourth(), "Prosessplattform og digital hjemmeoppfølging");
    CHECK(id_of(red.status) == "red");
    CHECK(id_of(red.risk) == "red");
    CHECK(active_by(third(), status).at("red") == 1);
    CHECK(active_by(third(), risk).count("red") == 0);
    CHECK(id_of(named(third(), "EPJ-løftet").status) == "red");
    CHECK(id_of(named(fourth(), "EPJ-løftet").status) == "yellow");
    CHECK(active_by(fourth(), risk).at("yellow") > active_by(third(), risk).at("yellow"));
}

TEST_CASE(
    "active initiatives have 58 dependencies; seven are red, four of high and three of medium criticality") {
    CHECK(dependencies(fourth()) == 58);
    CHECK(dependencies(third()) > 58);
    CHECK(red_dependencies(fourth()) == std::map<std::string, int>{{"high", 4}, {"medium", 3}});
    const Initiative &licence = named(fourth(), "Digital førerettsforvaltning");
    const auto red = std::find_if(licence.dependencies.begin(), licence.dependencies.end(),
                                  [](const auto &one) { return id_of(one.status) == "red"; });
    REQUIRE(red != licence.dependencies.end());
    CHECK(red->what.value == "Leverandørenes støtte for SMART on FHIR");
    CHECK(foundation::iso_text(red->deadline.value().value.last) == "2023-12-31");
    CHECK(id_of(red->last_status) == "yellow");
}

TEST_CASE("two initiatives are new, none is completed, three are paused of which one since the last round") {
    std::vector<std::string> added;
    for (const Initiative &one : fourth().initiatives) {
        const bool known = std::any_of(third().initiatives.begin(), third().initiatives.end(),
                                       [&](const Initiative &before) {
                                           return before.id && one.id && before.id->value == one.id->value;
                                       });
        if (!known) {
            added.push_back(one.name.value);
        }
    }
    std::sort(added.begin(), added.end());
    CHECK(added == std::vector<std::string>{"Etablering av multimonitor plattform", "Legemiddel grunndata"});
    CHECK(in_state(fourth(), "completed").empty());
    CHECK(in_state(fourth(), "paused").size() == 3);
    CHECK(in_state(third(), "paused").size() == 2);
    CHECK(id_of(named(third(), "Digital patologi").state) == "active");
    CHECK(id_of(named(fourth(), "Digital patologi").state) == "paused");
}

TEST_CASE("operating costs grow by 93, 21.5 and 12 MNOK from 2024 to 2026") {
    CHECK(growth(fourth(), 2024) == tenths_of_mnok(930));
    CHECK(growth(fourth(), 2025) == tenths_of_mnok(215));
    CHECK(growth(fourth(), 2026) == tenths_of_mnok(120));
    const auto &costs = named(fourth(), "Pasientens legemiddelliste").operating_costs;
    CHECK((costs.at(0).years.at(0).in_parentheses && costs[0].years[0].conditional));  // (14)*
    CHECK((!costs.at(1).years.at(1).in_parentheses && costs[1].years[1].conditional)); // -12*
}

TEST_CASE("every asterisk of the operating costs has a condition that the round names") {
    const consolidation::CostNotes notes{fourth()};
    int conditional = 0;
    for (const Initiative &one : fourth().initiatives) {
        for (const portfolio::OperatingCost &cost : one.operating_costs) {
            for (const portfolio::YearCost &year : cost.years) {
                conditional += year.conditional ? 1 : 0;
                CHECK((notes.of({one, cost, year}) != nullptr) == year.conditional);
            }
        }
    }
    CHECK(conditional == 7); // (14)*, (24)*, -12*, (2)*, (2,3)*, (1)* and (1,1)*
    CHECK(notes.check().empty());
}

TEST_CASE("no segment of the fourth quarter deviates from the proposal of 2020, which its round states") {
    CHECK(fourth().segment_rule.size() == 7);
    for (const Initiative &one : fourth().initiatives) {
        const auto by_answers = portfolio::segment_by_answers(one, fourth().segment_rule);
        CHECK(by_answers.outcome == portfolio::SegmentByAnswers::Outcome::segment);
        CHECK_FALSE(portfolio::deviates(one, by_answers));
    }
}

TEST_CASE(
    "the renamed initiative is known by its former name, and the new ones are not in the register yet") {
    const auto &known = fourth().setup.known;
    const auto renamed = std::find_if(known.begin(), known.end(),
                                      [](const auto &one) { return one.name.value == "Pasientbehandling"; });
    REQUIRE(renamed != known.end());
    CHECK(renamed->former_names == std::vector<std::string>{"HELIKS"});
    CHECK(named(fourth(), "Pasientbehandling").id->value == named(third(), "HELIKS").id->value);
    CHECK(known.size() == third().initiatives.size());
}

TEST_CASE(
    "the fourth quarter's returns are the templates that were issued, but for what their contacts changed") {
    std::vector<std::string> changed;
    std::size_t kept = 0;
    for (const portfolio::Return &one : fourth().returns) {
        const std::string name = std::filesystem::path{one.file.name}.stem().string() + ".xlsx";
        const auto file = made::sample("2023-q4") / "returns" / one.file.name;
        const made::ReportWorkbook filled{file}, issued{made::sample("2023-q4") / "templates" / name};
        for (const workbook::Sheet &sheet : issued.whole().sheets()) {
            for (const workbook::Cell &cell : sheet.cells()) {
                const std::string before = issued.text(sheet.name(), cell.address.row, cell.address.column);
                const std::string now = filled.text(sheet.name(), cell.address.row, cell.address.column);
                kept += before == now ? 1 : 0;
                if (before != now && !cell.is_formula) {
                    changed.push_back(before + " -> " + now);
                }
            }
        }
    }
    CHECK(kept > 10'000);
    std::sort(changed.begin(), changed.end());
    CHECK(changed
          == std::vector<std::string>{"2023-06-30 -> ", "2023-08-31 -> ", "Avklaring av forskrift -> ",
                                      "Beslutning -> ", "Godkjent arkitektur -> ",
                                      "HELIKS -> Pasientbehandling", "Helse- og omsorgsdepartementet -> ",
                                      "Lav -> ", "Middels -> ", "Norsk Helsenett SF -> ", "Virksomhet -> "});
}

TEST_CASE("the report of the fourth quarter holds what was published, beside the last round") {
    const made::MadeReport made{made::sample("2023-q4")};
    const auto &book = made.workbook;
    CHECK(book.figure("Bro", "Budsjett brutto", "Beløp") == 548.1);
    CHECK(book.figure("Bro", "Budsjett netto", "Beløp") == 548.1);
    CHECK(book.figure("Segmenter", "Samstyre", "Antall") == 12);
    CHECK(book.figure("Segmenter", "Samstyre", "Budsjett brutto") == 548.1);
    CHECK(book.figure("Segmenter", "Sum", "Antall") == 38);
    CHECK(book.figure("Status", "Rød", "Antall") == 1);
    CHECK(book.figure("Status", "Rød", "Forrige gang") == 1);
    CHECK(book.figure("Risiko", "Rød", "Antall") == 1);
    CHECK(book.figure("Risiko", "Rød", "Forrige gang") == 0);
    CHECK(book.figure("Risiko", "Gul", "Endring") > 0); // "a few more than last round"
    CHECK(book.figure("Avhengigheter", "Sum", "Sum") == 58);
    CHECK(book.figure("Avhengigheter", "Sum", "Rød") == 7);
    CHECK(book.figure("Endringsbro", "Nye tiltak", "Antall") == 2);
    CHECK(book.figure("Endringsbro", "Satt på pause", "Antall") == -1);
    CHECK(book.figure("Endringsbro", "4. kvartal 2023", "Antall") == 38);
    CHECK(book.figure("Driftskostnader", "Sum", "2024") == 93);
    CHECK(book.figure("Driftskostnader", "Sum", "2025") == 21.5);
    CHECK(book.figure("Driftskostnader", "Sum", "2026") == 12);
}
