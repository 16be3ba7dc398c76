// SPDX-License-Identifier: MIT
#include "cli/command_line.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::cli;

namespace {

Command typed(const std::vector<std::string> &words) {
    return read_command_line(words);
}

std::string fault_of(const std::vector<std::string> &words) {
    const Command command = typed(words);
    const auto *wrong = std::get_if<WrongUsage>(&command);
    return wrong == nullptr ? "" : wrong->fault;
}

} // namespace

TEST_CASE("a report is asked for with its options in any order") {
    for (const auto &words :
         {std::vector<std::string>{"report", "r", "--output", "o", "--lang=en", "--fonts", "f"},
          std::vector<std::string>{"report", "--fonts=f", "--lang", "en", "--output=o", "r"}}) {
        const Report report = std::get<Report>(typed(words));
        CHECK(report.round == "r");
        CHECK(report.output == "o");
        CHECK(report.fonts == "f");
        CHECK(report.language == kvartal::foundation::Language::en);
    }
    CHECK_FALSE(std::get<Report>(typed({"report", "r"})).language);
}

TEST_CASE("several files are checked, as text unless JSON is asked for") {
    const Check check = std::get<Check>(typed({"check", "a.xlsx", "b.xlsx"}));
    CHECK(check.paths == std::vector<std::filesystem::path>{"a.xlsx", "b.xlsx"});
    CHECK(check.format == Format::text);
    CHECK(std::get<Check>(typed({"check", "a", "--format", "json"})).format == Format::json);
}

TEST_CASE("a trace is of one figure of one round; without one, what can be asked for is listed") {
    const Trace trace = std::get<Trace>(typed({"trace", "r", "Bro!E8", "--format", "json", "--lang=en"}));
    CHECK(trace.round == "r");
    CHECK(trace.figure == "Bro!E8");
    CHECK(trace.format == Format::json);
    CHECK(trace.language == kvartal::foundation::Language::en);
    CHECK(std::get<Trace>(typed({"trace", "r"})).figure.empty());
    CHECK(fault_of({"trace"}) == "no-round");
    CHECK(fault_of({"trace", "r", "budsjett", "netto"}) == "one-figure");
    CHECK(fault_of({"trace", "r", "aktive", "--format", "csv"}) == "unknown-plain-format");
    CHECK(fault_of({"trace", "r", "aktive", "--lang", "de"}) == "unknown-language");
}

TEST_CASE("a loose file's round can be named, and another program be told of the progress") {
    CHECK(std::get<Check>(typed({"check", "a", "--round", "r"})).round == std::filesystem::path{"r"});
    CHECK_FALSE(std::get<Check>(typed({"check", "a"})).round);
    CHECK(fault_of({"check", "a", "--round"}) == "option-value");
    CHECK(std::get<Check>(typed({"check", "a", "--progress"})).tells_progress);
    CHECK(std::get<Report>(typed({"report", "r", "--progress"})).tells_progress);
    CHECK(std::get<New>(typed({"new", "r", "--progress", "--from", "p"})).tells_progress);
    CHECK_FALSE(std::get<New>(typed({"new", "r", "--from", "p"})).tells_progress);
}

TEST_CASE("marked copies are written where a folder is named, and else not") {
    CHECK(std::get<Check>(typed({"check", "a", "--mark", "m"})).mark == std::filesystem::path{"m"});
    CHECK_FALSE(std::get<Check>(typed({"check", "a"})).mark);
    CHECK(fault_of({"check", "a", "--mark"}) == "option-value");
}

TEST_CASE("the status and the letters are of one round, today unless a date is given") {
    const Status status = std::get<Status>(typed({"status", "r", "--format", "json", "--date=2023-10-31"}));
    CHECK(status.round == "r");
    CHECK(status.format == Format::json);
    REQUIRE(status.date.has_value());
    CHECK(kvartal::foundation::iso_text(*status.date) == "2023-10-31");
    CHECK_FALSE(std::get<Status>(typed({"status", "r"})).date.has_value());
    const Letters letters =
        std::get<Letters>(typed({"letters", "r", "--output", "o", "--from", "a@b.no", "--date=2023-10-31"}));
    CHECK(letters.round == "r");
    CHECK(letters.output == "o");
    CHECK(letters.sender == "a@b.no");
    CHECK(letters.date == status.date);
}

TEST_CASE("a file whose name looks like an option comes after two dashes") {
    CHECK(std::get<Cells>(typed({"cells", "--", "-a.xlsx"})).file == "-a.xlsx");
}

TEST_CASE("help is had for the program and for each command") {
    CHECK(std::get<ShowHelp>(typed({"--help"})).command.empty());
    for (const char *command : {"report", "check", "cells", "status", "letters"}) {
        CHECK(std::get<ShowHelp>(typed({command, "--help"})).command == command);
    }
    CHECK(std::holds_alternative<ShowVersion>(typed({"--version"})));
}

TEST_CASE("each command takes limits by name, as many as are given") {
    const Report report = std::get<Report>(typed({"report", "r", "--limit", "cells=7", "--limit=merged=9"}));
    CHECK(report.limits.cells == 7);
    CHECK(report.limits.merged_ranges == 9);
    CHECK(report.limits.sheets == kvartal::round::Limits{}.sheets);
    CHECK(std::get<Check>(typed({"check", "a", "--limit", "bytes=1"})).limits.file_bytes == 1);
    CHECK(std::get<Cells>(typed({"cells", "a", "--limit", "ratio=3"})).limits.ratio == 3);
    for (const char *limit :
         {"cells", "cells=", "cells=x", "cells=-1", "rows=5", "=5", "cells=99999999999999999999"}) {
        CAPTURE(limit);
        CHECK(fault_of({"check", "a", "--limit", limit}) == "unknown-limit");
    }
}

TEST_CASE("what cannot be understood is said") {
    CHECK(fault_of({}) == "no-command");
    CHECK(fault_of({"rapport"}) == "unknown-command");
    CHECK(fault_of({"--verbose"}) == "unknown-option");
    CHECK(fault_of({"report"}) == "no-round");
    CHECK(fault_of({"report", "a", "b"}) == "one-round");
    CHECK(fault_of({"report", "a", "--lang", "de"}) == "unknown-language");
    CHECK(fault_of({"report", "a", "--output"}) == "option-value");
    CHECK(fault_of({"report", "a", "--out", "o"}) == "unknown-option");
    CHECK(fault_of({"report", "a", "--lang", "en", "--lang", "nb"}) == "option-value");
    CHECK(fault_of({"check"}) == "no-files");
    CHECK(fault_of({"check", "a", "--format", "xml"}) == "unknown-format");
    CHECK(fault_of({"check", "a", "--format", "json", "--lang", "en"}) == "unknown-option");
    CHECK(fault_of({"status"}) == "no-round");
    CHECK(fault_of({"status", "a", "--format", "csv"}) == "unknown-plain-format");
    CHECK(fault_of({"status", "a", "--date", "31.10.2023"}) == "unknown-date");
    CHECK(fault_of({"letters", "a", "b"}) == "one-round");
    CHECK(fault_of({"letters", "a", "--date", "2023-02-30"}) == "unknown-date");
    CHECK(fault_of({"letters", "a", "--from", "a@b.no>, c@d.no"}) == "unknown-address");
    CHECK(fault_of({"cells"}) == "no-file");
    CHECK(fault_of({"cells", "a", "b"}) == "one-file");
}
