// SPDX-License-Identifier: MIT
#include "round/json_schema.hpp"
#include "round/round_folder.hpp"
#include "round/trace_job.hpp"
#include "round/trace_json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace kvartal;
using report::Made;
using report::TracedFigure;
using round::TraceFault;
using round::TraceOutcome;

namespace {

TraceOutcome traced(const char *sample, const std::string &figure) {
    return round::trace_figure(
        {std::filesystem::path{KVARTAL_SOURCE_DIR} / "samples" / sample, figure, std::nullopt}, {});
}

const TracedFigure &first(const TraceOutcome &outcome) {
    REQUIRE(outcome.trace);
    return outcome.trace->figures.front();
}

/// The sum of the amounts that were read in returns, each once.
foundation::Money read_in_returns(const TraceOutcome &outcome) {
    foundation::Money sum;
    for (const TracedFigure &figure : outcome.trace->figures) {
        if (figure.made == Made::read && figure.source->file != "round.xlsx") {
            sum += std::get<foundation::Money>(figure.content);
        }
    }
    return sum;
}

} // namespace

TEST_CASE(
    "the net budget of 2019 is the budgets of ten returns less the two published transfers of the setup") {
    const TraceOutcome outcome = traced("2019-q2", "budsjett_netto");
    const TracedFigure &net = first(outcome);
    CHECK(std::get<foundation::Money>(net.content)
          == *foundation::money_from_decimal("1518.5", foundation::AmountUnit::mnok));
    REQUIRE(net.parts.size() == 3);
    for (const auto &[part, typed] : {std::pair{1, "10"}, std::pair{2, "2"}}) {
        const TracedFigure &transfer =
            outcome.trace->figures[net.parts[static_cast<std::size_t>(part)].figure];
        REQUIRE(transfer.source);
        CHECK(transfer.source->file == "round.xlsx");
        CHECK(transfer.source->typed == typed);
    }
    CHECK(read_in_returns(outcome) - foundation::Money::from_mnok(12)
          == std::get<foundation::Money>(net.content));
    CHECK(round::all_agree(*outcome.trace));
    CHECK(outcome.trace->files.size() == 11);
    for (const report::TracedFile &file : outcome.trace->files) {
        CHECK(file.sha256.size() == 64);
    }
}

TEST_CASE("the published figures of 2023 lead back to their forms") {
    const TraceOutcome net = traced("2023-q4", "Budsjett netto");
    CHECK(std::get<foundation::Money>(first(net).content)
          == *foundation::money_from_decimal("548.1", foundation::AmountUnit::mnok));
    CHECK(read_in_returns(net) == std::get<foundation::Money>(first(net).content));
    const TraceOutcome active = traced("2023-q4", "aktive");
    CHECK(first(active).parts.size() == 38);
    CHECK(first(traced("2023-q4", "røde_avhengigheter")).parts.size() == 7);
}

TEST_CASE("a cell of the report's workbook is traced by its address") {
    const TraceOutcome named = traced("2019-q2", "budsjett_brutto");
    const std::string address = named.addresses.at(first(named).parts.at(0).figure);
    const TraceOutcome cell = traced("2019-q2", address);
    CHECK(cell.asked == address);
    CHECK(first(cell).content == first(named).content);
    CHECK(cell.addresses.front() == address);
    CHECK(named.example == address);
}

TEST_CASE("what is no figure of the report says what was most likely meant") {
    const TraceOutcome name = traced("2019-q2", "budsjet_netto");
    CHECK(name.fault == TraceFault::unknown_name);
    CHECK(name.suggestion == "budsjett_netto");
    const TraceOutcome sheet = traced("2019-q2", "Portefølge!H12");
    CHECK(sheet.fault == TraceFault::unknown_sheet);
    CHECK(sheet.suggestion == "Portefølje");
    CHECK(traced("2019-q2", "").fault == TraceFault::not_said);
    CHECK(traced("2019-q2", "Bro!").fault == TraceFault::no_address);
    CHECK(traced("2019-q2", "Bro!A1").fault == TraceFault::no_figure);
    CHECK(traced("2019-q2", "{}").fault == TraceFault::unknown_name);
    CHECK_FALSE(name.trace);
    CHECK(std::any_of(name.figures.begin(), name.figures.end(), [](const auto &figure) {
        return figure.name == "budsjett_netto" && figure.is_amount;
    }));
}

TEST_CASE("a trace as JSON is as its schema says") {
    using nlohmann::json;
    const json schema = json::parse(made::bytes_of(KVARTAL_SOURCE_DIR "/src/round/trace.schema.json"));
    for (const char *figure : {"budsjett_netto", "rød_status", "kvartal"}) {
        CAPTURE(figure);
        const json document = json::parse(round::to_json(traced("2019-q2", figure)));
        made::check_against(document, schema, schema);
    }
    const json net = json::parse(round::to_json(traced("2019-q2", "budsjett_netto")));
    const json &figures = net.at("figures");
    CHECK(figures.at(0).at("made") == "sum");
    CHECK(figures.at(0).at("cell").is_null());
    const json &transfer = figures.at(figures.at(0).at("parts").at(1).at("figure").get<std::size_t>());
    CHECK(transfer.at("amount_mnok") == "-10");
    CHECK(transfer.at("source").at("typed") == "10");
    CHECK(net.at("files").size() == 11);
}
