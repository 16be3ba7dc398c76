// SPDX-License-Identifier: MIT
#include "checking/digest.hpp"
#include "foundation/cell_address.hpp"
#include "samples/report_workbook.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace kvartal;

namespace {

const workbook::Sheet *sheet_named(const workbook::Workbook &workbook, const std::string &name) {
    for (const workbook::Sheet &sheet : workbook.sheets()) {
        if (sheet.name() == name) {
            return &sheet;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("every budget and share leads back to the cell of the return that holds it") {
    const made::MadeReport made{made::sample("2019-q2")};
    const made::ReportWorkbook &report = made.workbook;
    const std::string sources = "Kilder";
    const std::uint32_t amount = report.column_of(sources, "Beløp");
    const std::uint32_t typed = report.column_of(sources, "Slik det står");
    const std::uint32_t file = report.column_of(sources, "Fil");
    const std::uint32_t sheet = report.column_of(sources, "Ark");
    const std::uint32_t cell = report.column_of(sources, "Celle");
    std::map<std::string, workbook::Workbook> returns;
    double budgets = 0;
    double shares = 0;
    std::size_t lines = 0;
    for (std::uint32_t row = report.row_of(sources, 0, "Id") + 1; !report.text(sources, row, file).empty();
         ++row) {
        const std::string name = report.text(sources, row, file);
        CAPTURE(row, name);
        const auto known =
            returns.try_emplace(name, made::workbook_in(made::sample("2019-q2") / "returns" / name)).first;
        const workbook::Sheet *source = sheet_named(known->second, report.text(sources, row, sheet));
        REQUIRE(source != nullptr);
        const auto address = foundation::cell_from_a1(report.text(sources, row, cell));
        REQUIRE(address);
        const workbook::Cell *held = source->find(*address);
        REQUIRE(held != nullptr);
        CHECK(workbook::plain_text(held->value)
              == workbook::plain_text(report.sheet(sources).find({row, typed})->value));
        const bool is_budget = report.text(sources, row, 2) == "Budsjett 2019";
        (is_budget ? budgets : shares) += report.number(sources, row, amount).value();
        ++lines;
    }
    CHECK(budgets == 1530.5);
    CHECK(shares == 1530);
    CHECK(lines > 100);
}

TEST_CASE("each file that the report is made of is listed with its SHA-256") {
    const made::MadeReport made{made::sample("2019-q2")};
    std::size_t files = 0;
    for (const auto &entry : std::filesystem::directory_iterator{made::sample("2019-q2") / "returns"}) {
        const std::uint32_t row = made.workbook.row_of("Kildefiler", 0, entry.path().filename().string());
        CHECK(made.workbook.text("Kildefiler", row, 2) == checking::sha256(made::bytes_of(entry.path())));
        ++files;
    }
    CHECK(files == 10);
}
