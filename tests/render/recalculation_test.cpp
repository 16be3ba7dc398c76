// SPDX-License-Identifier: MIT
// Run by `recalculate`: first [write], then a spreadsheet program, then [compare].
#include "render/render.hpp"
#include "round/report_job.hpp"
#include "xlsx_package.hpp"
#include "xlsx_portfolio.hpp"
#include "xlsx_texts.hpp"

#include <catch2/catch.hpp>

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace kvartal;
using namespace kvartal::render_tests;

namespace {

std::filesystem::path folder() {
    const char *path = std::getenv("KVARTAL_RECALCULATION_FOLDER");
    REQUIRE(path != nullptr);
    return path;
}

std::string bytes_of(const std::filesystem::path &file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

double number(const std::string &text) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    INFO("\"" << text << "\" as a number");
    REQUIRE((!text.empty() && read.ec == std::errc{} && read.ptr == text.data() + text.size()));
    return value;
}

/// A table whose total says 999 although its one row says 2: only a program that calculates finds out.
report::Document wrong_document() {
    report::Table table;
    table.id = "wrong";
    table.caption = table.sheet_name = "Wrong";
    table.columns = {{"Count", "", report::ColumnKind::count}};
    report::TableRow row;
    row.cells = {{std::int64_t{2}, {}, {}, {}}};
    report::TableRow total;
    total.role = report::RowRole::total;
    total.cells = {{std::int64_t{999}, report::SumOf{{{"", 0, 0, 0}}, {}}, {}, {}}};
    table.rows = {row, total};
    report::Document document;
    document.sections = {{"section", "Section", 1, {table}, false}};
    return document;
}

} // namespace

TEST_CASE("the workbooks to recalculate are written", "[.][write]") {
    std::ofstream{folder() / "portfolio.xlsx", std::ios::binary}
        << render::to_xlsx(portfolio_document(), xlsx_texts());
    std::ofstream{folder() / "wrong.xlsx", std::ios::binary}
        << render::to_xlsx(wrong_document(), xlsx_texts());
    for (const char *round : {"2019-q2", "2023-q4"}) {
        const auto sample = std::filesystem::path{KVARTAL_SOURCE_DIR} / "samples" / round;
        const auto made = round::make_report({sample, folder() / round, {}, {}}, {});
        std::filesystem::copy_file(made.written.at(0), folder() / (std::string{round} + ".xlsx"));
    }
}

TEST_CASE("a cached value that is wrong is found out, so the program did calculate", "[.][compare]") {
    const Package recalculated{bytes_of(folder() / "recalculated" / "wrong.xlsx")};
    REQUIRE(recalculated.cell("Wrong", "A5"));
    CHECK(number(recalculated.cell("Wrong", "A5")->value) == 2);
}

TEST_CASE("every formula's recalculated value is the one that the workbook was written with",
          "[.][compare]") {
    // The first is made by hand, the others are the reports of the sample rounds; the last one has a roadmap.
    const auto [name, at_least] = GENERATE(std::pair{"portfolio.xlsx", 80U}, std::pair{"2019-q2.xlsx", 200U},
                                           std::pair{"2023-q4.xlsx", 800U});
    CAPTURE(name);
    const Package written{bytes_of(folder() / name)};
    const Package recalculated{bytes_of(folder() / "recalculated" / name)};
    const auto formulas = written.formulas();
    CHECK(formulas.size() > at_least);
    for (const auto &[place, cell] : formulas) {
        INFO(place << " =" << cell.formula);
        const auto mark = place.find('!');
        const auto other = recalculated.cell(place.substr(0, mark), place.substr(mark + 1));
        REQUIRE(other);
        if (cell.type == "str") {
            CHECK(other->value == cell.value);
        } else {
            CHECK(number(other->value) == Approx(number(cell.value)).epsilon(1e-12).margin(1e-9));
        }
    }
}
