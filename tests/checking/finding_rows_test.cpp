// SPDX-License-Identifier: MIT
#include "checking/finding_rows.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::CellAddress;
using foundation::Finding;

namespace {

struct Row {
    std::uint32_t number;
    std::vector<workbook::CellValue> values; ///< from column A on
};

workbook::Workbook book(const std::vector<Row> &rows, std::uint32_t hidden_column = 1000) {
    workbook::Sheet::Parts sheet;
    sheet.name = "Tiltak";
    sheet.hidden_columns.emplace_back(hidden_column, hidden_column);
    for (const Row &row : rows) {
        for (std::uint32_t column = 0; column < row.values.size(); ++column) {
            sheet.cells.push_back({{row.number, column}, row.values[column], false});
        }
    }
    workbook::Workbook::Parts parts;
    parts.sheets.emplace_back(std::move(sheet));
    return workbook::Workbook{std::move(parts)};
}

Finding at(CellAddress cell) {
    Finding made = foundation::finding(foundation::FindingCode::amount_approximate);
    made.sheet = "Tiltak";
    made.cells.push_back(cell);
    return made;
}

std::string joined(const checking::FindingRow *row) {
    std::string text;
    if (row != nullptr) {
        for (const checking::RowCell &cell : row->cells) {
            text.append(text.empty() ? "" : "|").append(foundation::column_letters(cell.column));
            text.append(":").append(foundation::written(cell.shown, foundation::Language::en));
        }
    }
    return text;
}

} // namespace

TEST_CASE("a finding's row begins as the sheet's row does and shows the cell among its neighbours") {
    std::vector<workbook::CellValue> values;
    for (int i = 0; i < 20; ++i) { // A: "0" … T: "19"
        values.emplace_back(std::to_string(i));
    }
    const Finding finding = at({4, 10});
    const auto rows = checking::finding_rows(book({{4, values}}), {finding});
    CHECK(joined(checking::row_of(rows, finding))
          == "A:0|B:1|C:…|G:6|H:7|I:8|J:9|K:10|L:11|M:12|N:13|O:14|P:…");
}

TEST_CASE("a blank cell that should be filled in stands in its row") {
    const Finding finding = at({1, 2});
    const auto rows =
        checking::finding_rows(book({{1, {std::string{"41"}, std::string{"Portal"}, {}, 12.5}}}), {finding});
    CHECK(joined(checking::row_of(rows, finding)) == "A:41|B:Portal|C:|D:12.5");
}

TEST_CASE("what the sender does not see is not shown, but for the faulty cell") {
    const auto workbook = book({{1, {std::string{"41"}, std::string{"hidden"}, std::string{"ca. 12"}}}}, 1);
    const Finding seen = at({1, 2});
    const Finding hidden = at({1, 1});
    const auto rows = checking::finding_rows(workbook, {seen, hidden});
    CHECK(joined(checking::row_of(rows, seen)) == "A:41|C:ca. 12");
    CHECK(joined(checking::row_of(rows, hidden)) == "A:41|B:hidden|C:ca. 12");
}

TEST_CASE("a cell's text is shown in one line and cut when it is long") {
    const Finding finding = at({0, 1});
    const auto rows =
        checking::finding_rows(book({{0, {std::string{"to\nlinjer"}, std::string(5'000, 'x')}}}), {finding});
    CHECK(joined(checking::row_of(rows, finding)) == "A:to linjer|B:" + std::string(60, 'x') + "…");
}

TEST_CASE("a finding without a cell, or alone in its row, has no row to show") {
    const Finding alone = at({0, 0});
    Finding whole_sheet = alone;
    whole_sheet.cells.clear();
    Finding elsewhere = alone;
    elsewhere.sheet = "no such sheet";
    const auto rows =
        checking::finding_rows(book({{0, {std::string{"x"}}}}), {alone, whole_sheet, elsewhere});
    CHECK(rows.empty());
    CHECK(checking::row_of(rows, alone) == nullptr);
    CHECK(checking::row_of(rows, whole_sheet) == nullptr);
}

TEST_CASE("only the first few hundred findings of a file show their rows") {
    std::vector<Row> sheet;
    std::vector<Finding> findings;
    for (std::uint32_t row = 0; row < 1'000; ++row) {
        sheet.push_back({row, {std::string{"a"}, std::string{"b"}}});
        findings.push_back(at({row, 1}));
    }
    const auto rows = checking::finding_rows(book(sheet), findings);
    CHECK(rows.size() == 300);
    CHECK(checking::row_of(rows, findings[299]) != nullptr);
    CHECK(checking::row_of(rows, findings[300]) == nullptr);
}
