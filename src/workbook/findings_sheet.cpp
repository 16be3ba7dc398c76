// SPDX-License-Identifier: MIT
#include "workbook/findings_sheet.hpp"

namespace kvartal::workbook {

std::string findings_sheet_record(const Sheet &sheet) {
    for (const Cell &cell : sheet.row(0)) {
        const auto *text = std::get_if<std::string>(&cell.value);
        if (text != nullptr && text->starts_with(findings_sheet_sign)) {
            return *text;
        }
    }
    return {};
}

bool is_findings_sheet(const Sheet &sheet) {
    return !findings_sheet_record(sheet).empty();
}

} // namespace kvartal::workbook
