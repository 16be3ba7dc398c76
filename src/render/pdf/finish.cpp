// SPDX-License-Identifier: MIT
#include "render/pdf/finish.hpp"

#include "foundation/error.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/Constants.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <vector>

namespace kvartal::render::pdf {
namespace {

using Object = QPDFObjectHandle;
using Pages = std::vector<Object>;

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

/// libharu 2.3.0 writes ToUnicode maps that no reader understands and names the CID ordering wrongly.
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

/// A view of the page from that height on, at the reader's own zoom.
Object view_of(const Destination &place, const Pages &pages) {
    const auto page = static_cast<std::size_t>(place.page);
    return Object::newArray({pages.at(page), Object::newName("/XYZ"), Object::newInteger(0),
                             Object::newReal(place.y, 2), Object::newNull()});
}

void add_links(QPDF &pdf, const Recording &recording, Pages &pages) {
    for (const Link &link : recording.links) {
        const auto target = recording.destinations.find(link.destination);
        if (target == recording.destinations.end()) {
            continue;
        }
        Object annotation =
            pdf.makeIndirectObject(Object::parse("<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0]>>"));
        annotation.replaceKey("/Rect", Object::newFromRectangle({link.area.left, link.area.bottom,
                                                                 link.area.right(), link.area.top()}));
        annotation.replaceKey("/Contents", Object::newUnicodeString(link.description));
        annotation.replaceKey("/Dest", view_of(target->second, pages));
        Object page = pages.at(static_cast<std::size_t>(link.page));
        if (!page.hasKey("/Annots")) {
            page.replaceKey("/Annots", Object::newArray());
        }
        page.getKey("/Annots").appendItem(annotation);
    }
}

/// Links items to each other and to the one above them.
void chain(Object parent, const std::vector<Object> &items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        Object item = items[i];
        item.replaceKey("/Parent", parent);
        if (i > 0) {
            item.replaceKey("/Prev", items[i - 1]);
        }
        if (i + 1 < items.size()) {
            item.replaceKey("/Next", items[i + 1]);
        }
    }
    if (!items.empty()) {
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
        parent.replaceKey("/Count", Object::newInteger(static_cast<long long>(items.size())));
    }
}

void add_bookmarks(QPDF &pdf, const Recording &recording, const Pages &pages) {
    if (recording.bookmarks.empty()) {
        return;
    }
    Object root = pdf.makeIndirectObject(Object::parse("<</Type /Outlines>>"));
    std::vector<Object> chapters;
    std::vector<std::vector<Object>> parts;
    for (const Bookmark &bookmark : recording.bookmarks) {
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", Object::newUnicodeString(bookmark.title));
        item.replaceKey("/Dest", view_of(bookmark.place, pages));
        if (bookmark.level > 1 && !chapters.empty()) {
            parts.back().push_back(item);
        } else {
            chapters.push_back(item);
            parts.emplace_back();
        }
    }
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        chain(chapters[i], parts[i]);
    }
    chain(root, chapters);
    // An outline counts all the items that are open.
    root.replaceKey("/Count", Object::newInteger(static_cast<long long>(recording.bookmarks.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void add_properties(QPDF &pdf, const Properties &properties) {
    Object info = pdf.makeIndirectObject(Object::newDictionary());
    const auto put = [&](const char *key, const std::string &value) {
        if (!value.empty()) {
            info.replaceKey(key, Object::newUnicodeString(value));
        }
    };
    put("/Title", properties.title);
    put("/Author", properties.author);
    put("/Subject", properties.subject);
    put("/Creator", "kvartal");
    put("/Producer", "libharu, qpdf");
    if (properties.dated.ok()) {
        std::string day = foundation::iso_text(properties.dated);
        day.erase(std::remove(day.begin(), day.end(), '-'), day.end());
        info.replaceKey("/CreationDate", Object::newString("D:" + day + "000000Z"));
        info.replaceKey("/ModDate", Object::newString("D:" + day + "000000Z"));
    }
    pdf.getTrailer().replaceKey("/Info", info);

    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(properties.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
    root.replaceKey("/PageLabels", Object::parse("<</Nums [0 <</S /D /St 1>>]>>"));
}

std::string written_out(QPDF &pdf) {
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

std::string finished(const std::string &pages, const Recording &recording, const Properties &properties) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", pages.data(), pages.size());
        Pages handles;
        for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            handles.push_back(page.getObjectHandle());
        }
        repair_fonts(pdf);
        add_links(pdf, recording, handles);
        add_bookmarks(pdf, recording, handles);
        add_properties(pdf, properties);
        return written_out(pdf);
    } catch (const std::exception &error) {
        throw foundation::Error{foundation::finding(foundation::FindingCode::internal_error)
                                    .with("what", std::string{"libqpdf: "} + error.what())};
    }
}

} // namespace kvartal::render::pdf
