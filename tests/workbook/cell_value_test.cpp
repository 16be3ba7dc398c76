// SPDX-License-Identifier: MIT
#include "workbook/package_builder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;

namespace {

/// The value of A1 from its attributes and what stands in it.
Cell cell(const std::string &attributes, const std::string &inside) {
    const Workbook workbook =
        read(workbook_of_rows("<row r=\"1\"><c r=\"A1\" " + attributes + ">" + inside + "</c></row>"));
    const Cell *found = workbook.sheets()[0].find({0, 0});
    return found == nullptr ? Cell{} : *found;
}

CellValue value(const std::string &attributes, const std::string &inside) {
    return cell(attributes, inside).value;
}

} // namespace

TEST_CASE("numbers are read exactly, whatever their notation") {
    CHECK(value("", "<v>1234.5</v>") == CellValue{1234.5});
    CHECK(value("t=\"n\"", "<v> -0.1 </v>") == CellValue{-0.1});
    CHECK(value("", "<v>1.0E-2</v>") == CellValue{0.01});
    CHECK(value("", "<v>+7</v>") == CellValue{7.0});
    CHECK(value("", "<v>0.30000000000000004</v>") == CellValue{0.1 + 0.2});
}

TEST_CASE("a number that is none is kept as the text that it is") {
    CHECK(value("", "<v>1 234,5</v>") == CellValue{std::string{"1 234,5"}});
    CHECK(value("", "<v>NaN</v>") == CellValue{std::string{"NaN"}});
    CHECK(value("", "<v>1e999</v>") == CellValue{std::string{"1e999"}});
}

TEST_CASE("booleans and errors are told from text") {
    CHECK(value("t=\"b\"", "<v>1</v>") == CellValue{true});
    CHECK(value("t=\"b\"", "<v>0</v>") == CellValue{false});
    CHECK(value("t=\"e\"", "<v>#REF!</v>") == CellValue{CellError{"#REF!"}});
    CHECK(value("t=\"str\"", "<v>#REF!</v>") == CellValue{std::string{"#REF!"}});
}

TEST_CASE("a formula gives the value that it had when the file was saved") {
    const Cell sum = cell("", "<f>SUM(B1:B3)</f><v>12.5</v>");
    CHECK(sum.is_formula);
    CHECK(sum.value == CellValue{12.5});
    const Cell shared = cell("", "<f t=\"shared\" si=\"0\"/><v>3</v>");
    CHECK(shared.is_formula);
    CHECK(shared.value == CellValue{3.0});
    CHECK(!cell("", "<v>12.5</v>").is_formula);
}

TEST_CASE("a formula that was never calculated is there without a value") {
    for (const char *inside : {"<f>B1</f>", "<f>B1</f><v/>", "<f>B1</f><v></v>"}) {
        const Cell formula = cell("", inside);
        CHECK(formula.is_formula);
        CHECK(formula.value == CellValue{});
    }
}

TEST_CASE("a formula that gave an empty text has an empty text") {
    const Cell formula = cell("t=\"str\"", "<f>IF(TRUE,\"\")</f><v></v>");
    CHECK(formula.is_formula);
    CHECK(formula.value == CellValue{std::string{}});
}

TEST_CASE("cells that only have a format, and empty texts, are not there") {
    const Workbook workbook = read(workbook_of_rows(
        R"(<row r="1"><c r="A1" s="3"/><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1"><v>1</v></c></row>)"));
    CHECK(workbook.sheets()[0].cells().size() == 1);
}

TEST_CASE("plain text of a number is the shortest decimal that reads back") {
    CHECK(plain_text(CellValue{100000.0}) == "100000");
    CHECK(plain_text(CellValue{0.1}) == "0.1");
    CHECK(plain_text(CellValue{-1518.5}) == "-1518.5");
    CHECK(plain_text(CellValue{1e20}) == "100000000000000000000");
    CHECK(plain_text(CellValue{1e22}) == "1e+22");
    CHECK(plain_text(CellValue{0.00001}) == "0.00001");
    CHECK(plain_text(CellValue{1e-7}) == "1e-07");
    CHECK(plain_text(CellValue{0.0}) == "0");
}

TEST_CASE("plain text of the other values") {
    using namespace std::chrono;
    CHECK(plain_text(CellValue{}).empty());
    CHECK(plain_text(CellValue{std::string{" a "}}) == " a ");
    CHECK(plain_text(CellValue{true}) == "TRUE");
    CHECK(plain_text(CellValue{false}) == "FALSE");
    CHECK(plain_text(CellValue{CellError{"#N/A"}}) == "#N/A");
    CHECK(plain_text(CellValue{Moment{2019y / 4 / 30, std::nullopt}}) == "2019-04-30");
    CHECK(plain_text(CellValue{Moment{2019y / 4 / 30, 13h + 5min}}) == "2019-04-30T13:05:00");
    CHECK(plain_text(CellValue{Moment{std::nullopt, 9h + 7s}}) == "09:00:07");
}
