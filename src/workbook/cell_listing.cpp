// SPDX-License-Identifier: MIT
#include "workbook/read.hpp"

#include <array>

namespace kvartal::workbook {
namespace {

void append_escaped(std::string &listing, std::string_view text) {
    for (const char c : text) {
        switch (c) {
        case '\\':
            listing += "\\\\";
            break;
        case '\n':
            listing += "\\n";
            break;
        case '\r':
            listing += "\\r";
            break;
        case '\t':
            listing += "\\t";
            break;
        default:
            listing += c;
        }
    }
}

/// In the order of CellValue's alternatives; empty values are not listed.
constexpr std::array type_letters{'\0', 's', 'n', 'b', 'd', 'e'};
static_assert(type_letters.size() == std::variant_size_v<CellValue>);

} // namespace

std::string cell_listing(const Workbook &workbook) {
    std::string listing;
    for (const Sheet &sheet : workbook.sheets()) {
        for (const Cell &cell : sheet.cells()) {
            const std::string text = plain_text(cell.value);
            if (text.empty()) {
                continue;
            }
            append_escaped(listing, sheet.name());
            listing += '\t' + foundation::a1_text(cell.address) + '\t';
            listing += type_letters[cell.value.index()];
            listing += '\t';
            append_escaped(listing, text);
            listing += '\n';
        }
    }
    return listing;
}

} // namespace kvartal::workbook
