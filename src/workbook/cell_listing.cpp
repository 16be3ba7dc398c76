// SPDX-License-Identifier: MIT
#include "foundation/printable.hpp"
#include "workbook/read.hpp"

#include <array>

namespace kvartal::workbook {
namespace {

/// The text in one line that a terminal shows and does not obey.
std::string escaped(std::string_view text) {
    std::string line;
    for (const char c : text) {
        switch (c) {
        case '\\':
            line += "\\\\";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        case '\t':
            line += "\\t";
            break;
        default:
            line += c;
        }
    }
    return foundation::printable(line);
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
            listing += escaped(sheet.name());
            listing += '\t' + foundation::a1_text(cell.address) + '\t';
            listing += type_letters[cell.value.index()];
            listing += '\t';
            listing += escaped(text);
            listing += '\n';
        }
    }
    return listing;
}

} // namespace kvartal::workbook
