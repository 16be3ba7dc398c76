// SPDX-License-Identifier: MIT
#include "workbook/workbook_part.hpp"

#include "foundation/text_folding.hpp"
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

/// More names than any workbook has; they are a help, and the rest are passed over.
constexpr std::size_t most_names = 10'000;

void take_name(WorkbookPart &workbook, pugi::xml_node element) {
    std::string name = foundation::fold(without_escapes(attribute_text(element, "name")));
    if (!name.empty() && workbook.names.size() < most_names) {
        workbook.names.emplace(std::move(name), without_escapes(own_text(element)));
    }
}

} // namespace

WorkbookPart read_workbook_part(XmlPart part) {
    WorkbookPart workbook;
    part.each({"sheets", "definedNames"}, {"workbookPr", "sheet", "definedName"},
              [&](pugi::xml_node element) {
                  const std::string_view name = local_name(element.name());
                  if (name == "sheet") {
                      workbook.sheets.push_back(sheet_entry(element));
                  } else if (name == "definedName") {
                      take_name(workbook, element);
                  } else if (is_true(attribute_text(element, "date1904"))) {
                      workbook.date_system = DateSystem::from_1904;
                  }
              });
    return workbook;
}

} // namespace kvartal::workbook
