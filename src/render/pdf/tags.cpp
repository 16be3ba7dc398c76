// SPDX-License-Identifier: MIT
#include "render/pdf/tags.hpp"

#include "render/pdf/tag_attributes.hpp"

#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>

#include <algorithm>
#include <unordered_map>

namespace kvartal::render::pdf {
namespace {

using Object = QPDFObjectHandle;
using Child = std::unique_ptr<Element>;

/// Nothing was drawn for it, so that it says nothing. A table's blank cells hold their places.
bool is_empty(const Element &element) {
    if (element.role == Role::header_cell || element.role == Role::data_cell) {
        return false;
    }
    return std::all_of(element.kids.begin(), element.kids.end(), [](const Kid &kid) {
        const auto *child = std::get_if<Child>(&kid);
        return child != nullptr && is_empty(**child);
    });
}

class TagWriter {
  public:
    TagWriter(QPDF &pdf, const Recording &recording, const Pages &pages,
              const std::vector<Object> &annotations)
        : pdf_{pdf},
          recording_{recording},
          pages_{pages},
          annotations_{annotations},
          root_{pdf.makeIndirectObject(Object::parse("<</Type /StructTreeRoot>>"))},
          ids_{QPDFNameTreeObjectHelper::newEmpty(pdf)},
          parents_{QPDFNumberTreeObjectHelper::newEmpty(pdf)} {}

    void write() {
        root_.replaceKey("/K", Object::newArray({written(recording_.root, root_)}));
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            lead_back_from(page);
        }
        root_.replaceKey("/ParentTree", parents_.getObjectHandle());
        root_.replaceKey("/ParentTreeNextKey", Object::newInteger(next_key_));
        if (has_ids_) {
            root_.replaceKey("/IDTree", ids_.getObjectHandle());
        }
        pdf_.getRoot().replaceKey("/StructTreeRoot", root_);
        pdf_.getRoot().replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
    }

  private:
    Object written(const Element &element, const Object &parent) {
        Object tag = pdf_.makeIndirectObject(Object::parse("<</Type /StructElem>>"));
        tags_.emplace(&element, tag);
        tag.replaceKey("/S", Object::newName("/" + (leads_nowhere(element) ? "Span" : tag_of(element))));
        tag.replaceKey("/P", parent);
        if (!element.alternative.empty()) {
            tag.replaceKey("/Alt", Object::newUnicodeString(element.alternative));
        }
        if (!element.id.empty()) {
            tag.replaceKey("/ID", Object::newUnicodeString(element.id));
            ids_.insert(element.id, tag);
            has_ids_ = true;
        }
        if (Object attributes = attributes_of(element); !attributes.isNull()) {
            tag.replaceKey("/A", attributes);
        }
        const int page = first_page(element);
        if (page >= 0) {
            tag.replaceKey("/Pg", page_of(page));
        }
        const std::vector<Object> kids = written_kids(element, tag, page);
        if (!kids.empty()) {
            tag.replaceKey("/K", kids.size() == 1 ? kids.front() : Object::newArray(kids));
        }
        return tag;
    }

    std::vector<Object> written_kids(const Element &element, const Object &tag, int page) {
        std::vector<Object> kids;
        for (const Kid &kid : element.kids) {
            if (const auto *child = std::get_if<Child>(&kid)) {
                if (!is_empty(**child)) {
                    kids.push_back(written(**child, tag));
                }
            } else if (const auto *content = std::get_if<MarkedContent>(&kid)) {
                kids.push_back(written(*content, page));
            } else if (const std::size_t link = std::get<LinkUse>(kid).link; leads_somewhere(link)) {
                kids.push_back(written_link(link, tag));
            }
        }
        return kids;
    }

    /// By its id alone on the element's own page.
    Object written(const MarkedContent &content, int page) const {
        if (content.page == page) {
            return Object::newInteger(content.id);
        }
        Object reference = Object::parse("<</Type /MCR>>");
        reference.replaceKey("/Pg", page_of(content.page));
        reference.replaceKey("/MCID", Object::newInteger(content.id));
        return reference;
    }

    Object written_link(std::size_t link, const Object &tag) {
        Object annotation = annotations_.at(link);
        annotation.replaceKey("/StructParent", Object::newInteger(next_key_));
        parents_.insert(next_key_++, tag);
        Object reference = Object::parse("<</Type /OBJR>>");
        reference.replaceKey("/Obj", annotation);
        reference.replaceKey("/Pg", page_of(recording_.links.at(link).page));
        return reference;
    }

    /// From the page's marked content to its elements.
    void lead_back_from(std::size_t index) {
        Object owners = Object::newArray();
        for (const Element *element : recording_.marked.at(index)) {
            owners.appendItem(tags_.at(element));
        }
        Object page = pages_[index];
        page.replaceKey("/StructParents", Object::newInteger(next_key_));
        page.replaceKey("/Tabs", Object::newName("/S"));
        parents_.insert(next_key_++, pdf_.makeIndirectObject(owners));
    }

    bool leads_somewhere(std::size_t link) const {
        Object annotation = annotations_.at(link);
        return !annotation.isNull();
    }

    bool leads_nowhere(const Element &element) const {
        return element.role == Role::link
               && std::none_of(element.kids.begin(), element.kids.end(), [&](const Kid &kid) {
                      const auto *use = std::get_if<LinkUse>(&kid);
                      return use != nullptr && leads_somewhere(use->link);
                  });
    }

    /// The page of its own content, or -1.
    static int first_page(const Element &element) {
        for (const Kid &kid : element.kids) {
            if (const auto *content = std::get_if<MarkedContent>(&kid)) {
                return content->page;
            }
        }
        return -1;
    }

    Object page_of(int page) const { return pages_.at(static_cast<std::size_t>(page)); }

    QPDF &pdf_;
    const Recording &recording_;
    const Pages &pages_;
    const std::vector<Object> &annotations_;
    Object root_;
    QPDFNameTreeObjectHelper ids_;
    QPDFNumberTreeObjectHelper parents_;
    std::unordered_map<const Element *, Object> tags_;
    bool has_ids_ = false;
    long long next_key_ = 0; ///< of the tree that leads back
};

} // namespace

void add_tags(QPDF &pdf, const Recording &recording, const Pages &pages,
              const std::vector<QPDFObjectHandle> &annotations) {
    TagWriter{pdf, recording, pages, annotations}.write();
}

} // namespace kvartal::render::pdf
