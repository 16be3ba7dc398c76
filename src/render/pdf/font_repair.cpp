// SPDX-License-Identifier: MIT
#include "render/pdf/font_repair.hpp"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <string>
#include <string_view>

namespace kvartal::render::pdf {
namespace {

using Object = QPDFObjectHandle;

/// The codes of the drawn text are UTF-16 units, so each maps to itself. Ranges may not cross a high byte.
std::string to_unicode_map() {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr int rows_allowed = 100;
    for (int high = 0; high < 256; ++high) {
        if (high % rows_allowed == 0) {
            map += std::to_string(std::min(rows_allowed, 256 - high)) + " beginbfrange\n";
        }
        const std::string byte{digits[static_cast<std::size_t>(high / 16)],
                               digits[static_cast<std::size_t>(high % 16)]};
        map.append("<").append(byte).append("00> <").append(byte);
        map.append("FF> <").append(byte).append("00>\n");
        if (high % rows_allowed == rows_allowed - 1 || high == 255) {
            map += "endbfrange\n";
        }
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

void repair_fonts(QPDF &pdf) {
    const Object map = pdf.newStream(to_unicode_map());
    for (Object font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.getKey("/Type").isNameAndEquals("/Font")
            || !font.getKey("/Subtype").isNameAndEquals("/Type0")) {
            continue;
        }
        font.replaceKey("/ToUnicode", map);
        Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        descendant.getKey("/CIDSystemInfo").replaceKey("/Ordering", Object::newString("Identity"));
        descendant.removeKey("/DW2");
        Object descriptor = descendant.getKey("/FontDescriptor");
        if (!descriptor.hasKey("/CapHeight")) {
            descriptor.replaceKey("/CapHeight", descriptor.getKey("/XHeight"));
        }
    }
}

} // namespace kvartal::render::pdf
