// SPDX-License-Identifier: MIT
#include "cli/command_line.hpp"
#include "cli/print_findings.hpp"
#include "cli/program.hpp"
#include "round/texts.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>
#include <vector>

using namespace kvartal;

namespace {

struct Run {
    cli::ExitStatus status;
    std::string out, err;
};

Run run(const std::vector<std::string> &arguments, foundation::Language language = foundation::Language::en,
        bool watched = false) {
    std::ostringstream out;
    std::ostringstream err;
    const cli::ExitStatus status = cli::run(arguments, {out, err, language, watched});
    return {status, out.str(), err.str()};
}

const std::string sample = KVARTAL_SOURCE_DIR "/samples/2019-q2";

} // namespace

TEST_CASE("every option is explained by its command's help, in every language") {
    for (const foundation::Language language : foundation::all_languages) {
        for (const std::string &name : cli::all_options()) {
            const auto space = name.find(' ');
            const std::string option = name.substr(space == std::string::npos ? 0 : space + 1);
            std::vector<std::string> arguments{"--help"};
            if (space != std::string::npos) {
                arguments.insert(arguments.begin(), name.substr(0, space));
            }
            CAPTURE(name);
            const Run help = run(arguments, language);
            CHECK(help.status == cli::done);
            CHECK(help.out.find(option) != std::string::npos);
            CHECK(help.err.empty());
        }
    }
}

TEST_CASE("wrong usage ends with 64, a word on what is wrong and where to read") {
    const Run wrong = run({"report", "--colour"});
    CHECK(wrong.status == cli::wrong_usage);
    CHECK(wrong.out.empty());
    CHECK(wrong.err.find("--colour") != std::string::npos);
    CHECK(wrong.err.find("kvartal report --help") != std::string::npos);
    CHECK(run({"report"}, foundation::Language::nb).err.find("Si hvilken runde") != std::string::npos);
}

TEST_CASE("what stops a job ends with 2 and the reason on standard error") {
    const Run stopped = run({"cells", "/nowhere/at-all.xlsx"});
    CHECK(stopped.status == cli::could_not);
    CHECK(stopped.out.empty());
    CHECK(stopped.err.find("at-all.xlsx") != std::string::npos);
}

TEST_CASE("progress is shown to a person who watches, and to nobody else") {
    CHECK(run({"check", sample}).err.empty());
    CHECK(run({"check", sample}, foundation::Language::en, true).err.find("Reading 10 of 10")
          != std::string::npos);
}

TEST_CASE("another program that asks for it is told of each file on a line of its own") {
    const Run told = run({"check", sample, "--progress"}, foundation::Language::nb, true);
    CHECK(told.err.starts_with("1/10 "));
    CHECK(told.err.find("\n10/10 ") != std::string::npos);
    CHECK(std::count(told.err.begin(), told.err.end(), '\n') == 10);
    CHECK(told.err.find('\r') == std::string::npos);
}

TEST_CASE("the progress line is never wider than the terminal") {
    std::ostringstream out;
    std::ostringstream err;
    const std::vector<std::string> arguments{"check", sample};
    cli::run(arguments, {out, err, foundation::Language::en, true, false, 20});
    CHECK(err.str().find("Reading 10 of 10:…") != std::string::npos);
}

TEST_CASE("on a terminal that shows colours findings are coloured, and not when they are asked not to be") {
    const auto printed = [](const std::vector<std::string> &arguments, bool colours) {
        std::ostringstream out;
        std::ostringstream err;
        cli::run(arguments, {out, err, foundation::Language::en, false, colours, 100});
        return out.str();
    };
    const std::string plain = printed({"check", sample}, false);
    const std::string coloured = printed({"check", sample}, true);
    CHECK(plain.find('\033') == std::string::npos);
    CHECK(coloured.find("\033[1;33mWARNING\033[0m") != std::string::npos);
    CHECK(printed({"check", sample, "--color", "never"}, true) == plain);
    CHECK(printed({"check", sample, "--color", "always"}, false) == coloured);
    CHECK(printed({"check", sample, "--format", "json", "--color", "always"}, true).find('\033')
          == std::string::npos);
}

TEST_CASE(
    "cells that share a fault are listed in runs, and the list ends where it would fill more than a line") {
    foundation::Finding finding =
        foundation::finding(foundation::FindingCode::field_blank).with("field", "Status");
    const auto place_of = [&] {
        std::ostringstream out;
        cli::print_finding(out, finding, round::terminal_texts(foundation::Language::en));
        return out.str().substr(0, out.str().find("  ["));
    };
    for (const std::uint32_t row : {11U, 13U, 14U, 15U, 16U, 17U, 18U}) {
        finding.cells.push_back({row, 2});
    }
    CHECK(place_of() == "  WARNING  C12, C14–C19");
    for (std::uint32_t row = 20; row < 2'000; row += 2) {
        finding.cells.push_back({row, 2});
    }
    CHECK(place_of().starts_with("  WARNING  C12, C14–C19, C21, C23, "));
    CHECK(place_of().ends_with(", …"));
    CHECK(place_of().size() < 110);
}

TEST_CASE("output that does not get through is not called done") {
    std::ostringstream out;
    std::ostringstream err;
    out.setstate(std::ios::badbit);
    const std::vector<std::string> arguments{"--version"};
    CHECK(cli::run(arguments, {out, err, foundation::Language::en, false}) == cli::could_not);
    CHECK_FALSE(err.str().empty());
}

TEST_CASE("a program's own share folder lies beside the folder that it runs in") {
    namespace fs = std::filesystem;
    CHECK(cli::shared_folder() == fs::canonical(KVARTAL_BINARY_DIR) / "tests" / "share" / "kvartal");
}
