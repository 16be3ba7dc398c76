// SPDX-License-Identifier: MIT
#include "render/render.hpp"
#include "render/xlsx/defined_names.hpp"
#include "render/xlsx/front_sheet.hpp"
#include "render/xlsx/layout.hpp"
#include "render/xlsx/table_sheet.hpp"
#include "spreadsheet/cell_text.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <chrono>

namespace kvartal::render {
namespace {

using namespace xlsx;

/// Seconds since 1970; never 0, which the library takes for "now".
std::time_t noon_of(foundation::Date date) {
    using namespace std::chrono;
    const auto day = date.ok() ? sys_days{date} : sys_days{year{2000} / January / 1};
    return static_cast<std::time_t>(duration_cast<seconds>(day.time_since_epoch() + hours{12}).count());
}

void set_properties(lxw_workbook *workbook, const report::Document &document) {
    constexpr std::size_t longest_property = 255;
    std::string title = spreadsheet::plain_text(document.front.title, longest_property);
    std::string subject = spreadsheet::plain_text(document.front.subtitle, longest_property);
    std::string publisher = spreadsheet::plain_text(document.front.publisher, longest_property);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = publisher.data();
    properties.company = publisher.data();
    properties.created = noon_of(document.dated);
    spreadsheet::check(workbook_set_properties(workbook, &properties));
}

} // namespace

std::string to_xlsx(const report::Document &document, const foundation::Texts &texts) {
    spreadsheet::WorkbookWriter workbook;
    set_properties(workbook.get(), document);
    const Layout layout = layout_of(document, texts);
    Formats formats{workbook.get()};
    lxw_worksheet *front_sheet = workbook.add_sheet(layout.front_sheet());
    const FrontPlaces front = write_front_sheet(front_sheet, document, layout, texts, formats);
    const SheetContext context{document, texts, layout, front, workbook.get(), formats};
    for (const PlacedTable &placed : layout.tables()) {
        write_table_sheet(workbook.add_sheet(placed.sheet), placed, context);
    }
    define_names(workbook.get(), document, layout);
    return workbook.finish();
}

} // namespace kvartal::render
