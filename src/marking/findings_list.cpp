// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "marking/findings_sheet.hpp"
#include "marking/mark.hpp"
#include "marking/tabs.hpp"
#include "marking/xml_text.hpp"
#include "marking/zip_file.hpp"
#include "workbook/findings_sheet.hpp"

namespace kvartal::marking {
namespace {

constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

std::string content_types() {
    const std::string base = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const auto part = [&](const char *name, const char *type) {
        return "<Override PartName=\"/xl/" + std::string{name} + "\" ContentType=\"" + base + type
               + "+xml\"/>";
    };
    return std::string{declaration}
           + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
             "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
             "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           + part("workbook.xml", "sheet.main") + part("worksheets/sheet1.xml", "worksheet")
           + part("styles.xml", "styles") + "</Types>";
}

std::string relationships(std::initializer_list<std::pair<const char *, const char *>> targets) {
    std::string xml =
        std::string{declaration}
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    std::size_t number = 0;
    for (const auto &[type, target] : targets) {
        xml += "<Relationship Id=\"rId" + std::to_string(++number) + "\" Type=\""
               + std::string{relationship_namespace(Conformance::transitional)} + "/" + type + "\" Target=\""
               + target + "\"/>";
    }
    return xml + "</Relationships>";
}

std::string workbook_xml(std::span<const foundation::Finding> findings, const foundation::Texts &texts) {
    const std::string none = std::string{declaration} + "<workbook xmlns=\""
                             + std::string{spreadsheet_namespace(Conformance::transitional)} + "\" xmlns:r=\""
                             + std::string{relationship_namespace(Conformance::transitional)}
                             + "\"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>";
    Opening before;
    return with_first_tab(none,
                          {texts.fill("mark.list.sheet"), "rId1", Conformance::transitional,
                           filtered_range(findings), repeated_rows()},
                          before);
}

} // namespace

std::string findings_list(std::span<const foundation::Finding> findings, MarkFault why_not,
                          const foundation::Texts &texts) {
    std::string styles = empty_styles(spreadsheet_namespace(Conformance::transitional));
    FindingsSheet sheet;
    sheet.styles = add_mark_styles(styles);
    sheet.record = std::string{workbook::findings_sheet_sign};
    sheet.why_not = why_not == MarkFault::none ? MarkFault::unreadable : why_not;
    auto bytes = new_zip({{"[Content_Types].xml", content_types()},
                          {"_rels/.rels", relationships({{"officeDocument", "xl/workbook.xml"}})},
                          {"xl/workbook.xml", workbook_xml(findings, texts)},
                          {"xl/_rels/workbook.xml.rels",
                           relationships({{"worksheet", "worksheets/sheet1.xml"}, {"styles", "styles.xml"}})},
                          {"xl/styles.xml", styles},
                          {"xl/worksheets/sheet1.xml", findings_sheet_xml(findings, sheet, texts)}});
    if (!bytes) {
        throw foundation::Error{foundation::finding(foundation::FindingCode::internal_error)
                                    .with("what", std::string{"libzip cannot write the list of findings"})};
    }
    return std::move(*bytes);
}

} // namespace kvartal::marking
