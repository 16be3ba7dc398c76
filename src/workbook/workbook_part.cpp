// SPDX-License-Identifier: MIT
#include "workbook/workbook_part.hpp"

#include "workbook/encoding.hpp"
#include "workbook/text_runs.hpp"
#include "workbook/xml_tags.hpp"

namespace kvartal::workbook {
namespace {

SheetEntry sheet_entry(pugi::xml_node sheet) {
    SheetEntry entry;
    entry.name = valid_utf8(without_escapes(attribute_text(sheet, "name")));
    const std::string_view state = attribute_text(sheet, "state");
    const bool hidden = state == "hidden" || state == "veryHidden";
    entry.visibility = hidden ? Visibility::hidden : Visibility::visible;
    entry.relationship = attribute_text(sheet, "id");
    return entry;
}

} // namespace

WorkbookPart read_workbook_part(XmlPart part) {
    WorkbookPart workbook;
    part.each({"sheets"}, {"workbookPr", "sheet"}, [&](pugi::xml_node element) {
        if (local_name(element.name()) == "sheet") {
            workbook.sheets.push_back(sheet_entry(element));
        } else if (is_true(attribute_text(element, "date1904"))) {
            workbook.date_system = DateSystem::from_1904;
        }
    });
    return workbook;
}

} // namespace kvartal::workbook
