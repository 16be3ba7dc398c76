// SPDX-License-Identifier: MIT
#include "render/pdf/bookmarks.hpp"

#include <qpdf/QPDFObjectHandle.hh>

namespace kvartal::render::pdf {
namespace {

using Object = QPDFObjectHandle;

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

} // namespace

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

} // namespace kvartal::render::pdf
