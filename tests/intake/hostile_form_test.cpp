// SPDX-License-Identifier: MIT
#include "form_grid.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <random>

using namespace kvartal;
using namespace kvartal::intake::testing;

namespace {

workbook::Sheet::Parts full_form() {
    FormGrid form = whole_form();
    answer(form, "Budsjett", "14 MNOK");
    answer(form, "Bærekraftsmål", "3; 9, 77");
    form.funding = {{"E-helse", 4, 5}, {"HDIR", "(10)"}, {"Sum", 14}};
    form.dependencies = {{"API", "NHN", "Leverandør", "Gul", "Rød", "Høy", "Q1 2024"}};
    form.milestones = {{"M1", "Pilot", day(2023, 10, 1), "31.10.2023", fault("#REF!")}};
    form.operating_costs = {{"E-resept", "Forskrivning", 1, "(14)", "12*"}};
    auto rows = form_rows(form);
    rows.at(13).push_back("Sum budsjett");
    return grid("A", rows);
}

std::size_t below(std::mt19937 &random, std::size_t limit) {
    return random() % limit;
}

/// Cells cut out, doubled or put elsewhere, rows swapped, ranges merged.
void disturb(workbook::Sheet::Parts &sheet, std::mt19937 &random) {
    auto &cells = sheet.cells;
    const std::size_t changes = 1 + below(random, 25);
    for (std::size_t i = 0; i < changes && cells.size() > 1; ++i) {
        const std::size_t one = below(random, cells.size()), other = below(random, cells.size());
        switch (below(random, 6)) {
        case 0:
            cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(one));
            break;
        case 1:
            std::swap(cells[one].value, cells[other].value);
            break;
        case 2:
            std::swap(cells[one].address, cells[other].address);
            break;
        case 3:
            cells[one].value = cells[other].value;
            break;
        case 4: {
            const std::uint32_t a = cells[one].address.row, b = cells[other].address.row;
            for (workbook::Cell &cell : cells) {
                cell.address.row = cell.address.row == a ? b : cell.address.row == b ? a : cell.address.row;
            }
            break;
        }
        default:
            cells[one].is_formula = true;
        }
    }
    constexpr std::array ranges{"A1:XFD1048576", "A3:A9", "C3:C9", "A13:G13", "C14:C20"};
    if (below(random, 3) == 0) {
        merge(sheet, ranges.at(below(random, ranges.size())));
    }
    sheet.hidden_rows = {static_cast<std::uint32_t>(below(random, 30))};
}

} // namespace

TEST_CASE("a form in any disorder gives a return whose findings can be said") {
    std::mt19937 random{2023}; // the same disorder each time
    for (int i = 0; i < 300; ++i) {
        CAPTURE(i);
        auto sheet = full_form();
        disturb(sheet, random);
        Properties properties;
        if (i % 2 == 0) {
            properties = {{"kvartal.template", "portfolio-form"}, {"kvartal.version", "2023.3"}};
        }
        REQUIRE_NOTHROW(read_forms({sheet, full_form()}, properties));
    }
}

TEST_CASE("thousands of rows that look like headers, titles or labels give one form") {
    FormRows rows = form_rows(whole_form());
    for (int i = 0; i < 20'000; ++i) {
        rows.push_back({"Finansiør", 2023, 2024, 2025});
        rows.push_back({"Hva som skal leveres", "Fra hvem", "Kategori", "Status nå"});
        rows.push_back({"Milepæler"});
        rows.push_back({"Status", "Gul", "Rød"});
    }
    const auto given = read_forms({grid("A", rows)});
    CHECK(given.initiatives.size() == 1);
    CHECK(given.initiatives.at(0).status->value == "green");
}
