// SPDX-License-Identifier: MIT
#include "cli/print_row.hpp"
#include "cli/terminal_text.hpp"
#include "round/texts.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::Language;

namespace {

/// Cells from column A on, the first of which names the row.
checking::FindingRow row(const std::vector<std::string> &texts, std::uint32_t faulty) {
    checking::FindingRow made{"Tiltak", {11, faulty}, {}};
    for (std::uint32_t column = 0; column < texts.size(); ++column) {
        made.cells.push_back({column, texts[column], column == 0});
    }
    return made;
}

std::string line(const checking::FindingRow &of, std::size_t columns, Language language = Language::en) {
    const cli::RowLine made = cli::row_line(of, round::terminal_texts(language), columns);
    return made.before + made.faulty + made.after;
}

} // namespace

TEST_CASE("a row that fits is shown whole, the faulty cell quoted") {
    const auto of = row({"41", "Portal", "ca. 12", "Gul"}, 2);
    CHECK(line(of, 80) == "C12 │ 41 │ Portal │ ‘ca. 12’ │ Gul");
    CHECK(line(of, 80, Language::nb) == "C12 │ 41 │ Portal │ «ca. 12» │ Gul");
    CHECK(line(row({"Budsjett", ""}, 1), 80) == "B12 │ Budsjett │ ‘’");
}

TEST_CASE("what does not fit is left out, farthest from the fault first and the row's name last") {
    const std::string before(20, 'b');
    const std::string after(20, 'c');
    const auto of = row({"41", "aaa", before, "?", after, "ddd"}, 3);
    CHECK(line(of, 44) == "D12 │ 41 │ … │ ‘?’ │ …");
    CHECK(line(of, 60) == "D12 │ 41 │ … │ " + before + " │ ‘?’ │ …");
    CHECK(line(of, 70) == "D12 │ 41 │ … │ " + before + " │ ‘?’ │ " + after + " │ …");
}

TEST_CASE("no line is wider than it may be, whatever stands in the cells") {
    const std::string much(500, 'x');
    for (std::size_t columns = 40; columns < 130; ++columns) {
        CAPTURE(columns);
        CHECK(cli::columns_of(line(row({much, much, much, much, much}, 2), columns)) <= columns);
        CHECK(cli::columns_of(line(row({"1", "東京東京東京", much, "4", "5", "6"}, 4), columns)) <= columns);
    }
}

TEST_CASE("a cell's control characters do not reach the line") {
    CHECK(line(row({"\033[2J", "x\u009B1m"}, 1), 80) == "B12 │ \uFFFD[2J │ ‘x\uFFFD1m’");
}
