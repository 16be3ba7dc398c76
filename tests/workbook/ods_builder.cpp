// SPDX-License-Identifier: MIT
#include "workbook/ods_builder.hpp"

namespace kvartal::workbook::testing {
namespace {

std::string namespaces() {
    std::string text;
    for (const std::string name : {"office", "table", "text", "style"}) {
        text += " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
    }
    return text + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
           + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
}

} // namespace

Parts ods_of(std::string_view styles, std::string_view spreadsheet) {
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
             "<office:document-content" + namespaces() + "><office:automatic-styles>" + std::string{styles}
                 + "</office:automatic-styles><office:body><office:spreadsheet>" + std::string{spreadsheet}
                 + "</office:spreadsheet></office:body></office:document-content>"}};
}

Parts ods_of_table(std::string_view table) {
    return ods_of("", "<table:table table:name=\"Ark1\">" + std::string{table} + "</table:table>");
}

Parts ods_of_cells(std::string_view cells) {
    return ods_of_table("<table:table-row>" + std::string{cells} + "</table:table-row>");
}

std::string text_cell(std::string_view text, std::string_view attributes) {
    return "<table:table-cell office:value-type=\"string\" " + std::string{attributes} + "><text:p>"
           + std::string{text} + "</text:p></table:table-cell>";
}

CellValue value_of_cell(std::string_view attributes, std::string_view inside) {
    const Workbook workbook = read(ods_of_cells("<table:table-cell " + std::string{attributes} + ">"
                                                + std::string{inside} + "</table:table-cell>"));
    const Cell *cell = workbook.sheets()[0].find({0, 0});
    return cell == nullptr ? CellValue{} : cell->value;
}

} // namespace kvartal::workbook::testing
