// SPDX-License-Identifier: MIT
#include "workbook/ods_builder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;
using namespace std::chrono;

namespace {

const std::string shown_text = "<text:p>vist</text:p>";

/// A time in a cell of the style ce1, whose format has this attribute; ce1 inherits it from ce0.
CellValue time_in_style(const std::string &format_attribute, const std::string &duration) {
    const Workbook workbook = read(ods_of(
        R"(<style:style style:name="ce0" style:family="table-cell" style:data-style-name="N1"/>)"
        R"(<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="ce0"/>)"
        R"(<number:time-style style:name="N1" )"
            + format_attribute + "/>",
        R"(<table:table><table:table-row><table:table-cell table:style-name="ce1" office:value-type="time" office:time-value=")"
            + duration + R"("/></table:table-row></table:table>)"));
    return workbook.sheets()[0].find({0, 0})->value;
}

} // namespace

TEST_CASE("an .ods: numbers, percentages and currencies are numbers") {
    CHECK(value_of_cell(R"(office:value-type="float" office:value="1234.5")", shown_text)
          == CellValue{1234.5});
    CHECK(value_of_cell(R"(office:value-type="percentage" office:value="0.25")", "<text:p>25 %</text:p>")
          == CellValue{0.25});
    CHECK(
        value_of_cell(R"(office:value-type="currency" office:currency="NOK" office:value="-1E3")", shown_text)
        == CellValue{-1000.0});
}

TEST_CASE("an .ods: a value that cannot be read gives the text that the cell shows") {
    const CellValue shown{std::string{"vist"}};
    CHECK(value_of_cell(R"(office:value-type="float" office:value="1,5")", shown_text) == shown);
    CHECK(value_of_cell(R"(office:value-type="float")", shown_text) == shown);
    CHECK(value_of_cell(R"(office:value-type="float" office:value="1e999")", shown_text) == shown);
    CHECK(value_of_cell(R"(office:value-type="date" office:date-value="2019-02-30")", shown_text) == shown);
    CHECK(value_of_cell(R"(office:value-type="time" office:time-value="12:00")", shown_text) == shown);
    CHECK(value_of_cell(R"(office:value-type="boolean")", shown_text) == shown);
    CHECK(value_of_cell("", shown_text) == shown);
}

TEST_CASE("an .ods: dates and times are moments") {
    CHECK(value_of_cell(R"(office:value-type="date" office:date-value="2019-04-30")", shown_text)
          == CellValue{Moment{2019y / 4 / 30, std::nullopt}});
    CHECK(value_of_cell(R"(office:value-type="date" office:date-value="2019-04-30T12:30:00")", shown_text)
          == CellValue{Moment{2019y / 4 / 30, 12h + 30min}});
    CHECK(value_of_cell(R"(office:value-type="time" office:time-value="PT13H05M00S")", shown_text)
          == CellValue{Moment{std::nullopt, 13h + 5min}});
    CHECK(value_of_cell(R"(office:value-type="time" office:time-value="PT07H59M59.99999712S")", shown_text)
          == CellValue{Moment{std::nullopt, 8h}});
}

TEST_CASE("an .ods: day 0 is no day, as in an .xlsx") {
    CHECK(value_of_cell(R"(office:value-type="date" office:date-value="1899-12-30")", shown_text)
          == CellValue{0.0});
    CHECK(value_of_cell(R"(office:value-type="date" office:date-value="1899-12-30T06:00:00")", shown_text)
          == CellValue{Moment{std::nullopt, 6h}});
}

TEST_CASE("an .ods: hours that go on beyond 24 are a number of days") {
    CHECK(time_in_style(R"(number:truncate-on-overflow="false")", "PT36H00M00S") == CellValue{1.5});
    CHECK(time_in_style(R"(number:truncate-on-overflow="false")", "PT06H00M00S") == CellValue{0.25});
    CHECK(time_in_style("", "PT06H00M00S") == CellValue{Moment{std::nullopt, 6h}});
    CHECK(time_in_style("", "PT36H00M00S")
          == CellValue{Moment{1900y / 1 / 1, 12h}}); // as serial 1.5 in an .xlsx
    CHECK(time_in_style("", "-PT06H00M00S") == CellValue{-0.25});
}

TEST_CASE("an .ods: a cell without a style has its column's, or its row's") {
    const std::string styles =
        R"(<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>)"
        R"(<number:time-style style:name="N1" number:truncate-on-overflow="false"/>)";
    const std::string time = R"(<table:table-cell office:value-type="time" office:time-value="PT6H"/>)";
    CHECK(listing(ods_of(
              styles,
              R"(<table:table table:name="Ark1"><table:table-column/>)"
              R"(<table:table-column table:number-columns-repeated="2" table:default-cell-style-name="ce1"/>)"
              "<table:table-row>"
                  + time + time + time + time
                  + R"(</table:table-row><table:table-row table:default-cell-style-name="ce1">)" + time
                  + "</table:table-row></table:table>"))
          == "Ark1\tA1\td\t06:00:00\nArk1\tB1\tn\t0.25\nArk1\tC1\tn\t0.25\nArk1\tD1\td\t06:00:00\n"
             "Ark1\tA2\tn\t0.25\n");
}

TEST_CASE("an .ods: a time of more than a day is counted in the workbook's date system") {
    const std::string time =
        R"(<table:table table:name="Ark1"><table:table-row><table:table-cell office:value-type="time" office:time-value="PT30H"/></table:table-row></table:table>)";
    CHECK(listing(ods_of("", R"(<table:calculation-settings><table:null-date table:date-value="1904-01-01"/>)"
                             "</table:calculation-settings>"
                                 + time))
          == "Ark1\tA1\td\t1904-01-02T06:00:00\n");
    CHECK(listing(ods_of("", time)) == "Ark1\tA1\td\t1900-01-01T06:00:00\n");
}

TEST_CASE("an .ods: booleans are booleans") {
    CHECK(value_of_cell(R"(office:value-type="boolean" office:boolean-value="true")", shown_text)
          == CellValue{true});
    CHECK(value_of_cell(R"(office:value-type="boolean" office:boolean-value="false")", shown_text)
          == CellValue{false});
}

TEST_CASE("an .ods: a text's own attribute goes before what is shown") {
    CHECK(value_of_cell(R"(office:value-type="string" office:string-value="a&#10;b")", shown_text)
          == CellValue{std::string{"a\nb"}});
    CHECK(value_of_cell(R"(office:value-type="string" office:string-value="")", shown_text)
          == CellValue{std::string{"vist"}});
}

TEST_CASE("an .ods: an error that LibreOffice marks is one, in either order of the marks") {
    for (const char *error : {"#REF!", "#N/A", "#DIV/0!", "Err:502"}) {
        CAPTURE(error);
        const std::string shown = "<text:p>" + std::string{error} + "</text:p>";
        const CellValue expected{CellError{error}};
        CHECK(
            value_of_cell(
                R"(table:formula="of:=1" office:value-type="string" office:string-value="" calcext:value-type="error")",
                shown)
            == expected);
        CHECK(value_of_cell(R"(calcext:value-type="error" office:value-type="string" office:string-value="")",
                            shown)
              == expected);
    }
}

TEST_CASE("an .ods: without LibreOffice's marks, a formula that shows an error's name has an error") {
    const std::string shown = "<text:p>#REF!</text:p>";
    CHECK(value_of_cell(R"(table:formula="of:=1" office:value-type="string")", shown)
          == CellValue{CellError{"#REF!"}});
    CHECK(value_of_cell(R"(table:formula="of:=1" office:value-type="float" office:value="0")", shown)
          == CellValue{CellError{"#REF!"}});
    CHECK(value_of_cell(R"(table:formula="of:=1" office:value-type="string" calcext:value-type="string")",
                        shown)
          == CellValue{std::string{"#REF!"}});
    CHECK(value_of_cell(R"(office:value-type="string")", shown) == CellValue{std::string{"#REF!"}});
    CHECK(value_of_cell(R"(table:formula="of:=1" office:value-type="string")", "<text:p>Err:x</text:p>")
          == CellValue{std::string{"Err:x"}});
}

TEST_CASE("an .ods: a formula is known, with the value that it had when the file was saved") {
    const Workbook workbook = read(ods_of_cells(
        R"(<table:table-cell table:formula="of:=[.B1]+[.B2]" office:value-type="float" office:value="12.5"/>)"
        R"(<table:table-cell office:value-type="float" office:value="12.5"/>)"
        R"(<table:table-cell table:formula="of:=[.B1]"/>)"
        R"(<table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell>)"
        R"(<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""/>)"));
    const auto cells = workbook.sheets()[0].cells();
    REQUIRE(cells.size() == 5);
    CHECK(cells[0].is_formula);
    CHECK(cells[0].value == CellValue{12.5});
    CHECK(!cells[1].is_formula);
    CHECK(cells[2].is_formula);
    CHECK(cells[2].value == CellValue{}); // never calculated
    CHECK(cells[3].value == CellValue{std::string{}});
    CHECK(cells[4].value == CellValue{std::string{}});
}
