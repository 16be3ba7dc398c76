// SPDX-License-Identifier: MIT
#include "render/pdf/tags.hpp"

#include "render/pdf/tag_attributes.hpp"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace kvartal::render::pdf {
namespace {

using Object = QPDFObjectHandle;
using Child = std::unique_ptr<Element>;

/// Nothing was drawn for it, so that it says nothing. A table's blank cells hold their places, and a head
/// must have a body, also one without rows.
bool is_empty(const Element &element) {
    if (element.role == Role::header_cell || element.role == Role::data_cell
        || element.role == Role::table_body) {
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
          root_{pdf.makeIndirectObject(Object::parse("<</Type /StructTreeRoot>>"))} {}

    void write() {
        root_.replaceKey("/K", Object::newArray({written(recording_.root, root_)}));
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            lead_back_from(page);
        }
        root_.replaceKey("/ParentTree", parent_tree());
        root_.replaceKey("/ParentTreeNextKey", Object::newInteger(next_key()));
        if (!ids_.empty()) {
            root_.replaceKey("/IDTree", id_tree());
        }
        pdf_.getRoot().replaceKey("/StructTreeRoot", root_);
        pdf_.getRoot().replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
    }

  private:
    Object written(const Element &element, const Object &parent) {
        const std::string name = leads_nowhere(element) ? "Span" : tag_of(element);
        Object tag = pdf_.makeIndirectObject(Object::newDictionary({{"/Type", Object::newName("/StructElem")},
                                                                    {"/S", Object::newName("/" + name)},
                                                                    {"/P", parent}}));
        tags_.emplace(&element, tag);
        if (!element.alternative.empty()) {
            tag.replaceKey("/Alt", Object::newUnicodeString(element.alternative));
        }
        if (!element.id.empty()) {
            tag.replaceKey("/ID", Object::newUnicodeString(element.id));
            ids_.emplace(element.id, tag);
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
        return Object::newDictionary({{"/Type", Object::newName("/MCR")},
                                      {"/Pg", page_of(content.page)},
                                      {"/MCID", Object::newInteger(content.id)}});
    }

    Object written_link(std::size_t link, const Object &tag) {
        Object annotation = annotations_.at(link);
        annotation.replaceKey("/StructParent", Object::newInteger(next_key()));
        parents_.push_back(tag);
        return Object::newDictionary({{"/Type", Object::newName("/OBJR")},
                                      {"/Obj", annotation},
                                      {"/Pg", page_of(recording_.links.at(link).page)}});
    }

    /// From the page's marked content to its elements.
    void lead_back_from(std::size_t index) {
        Object owners = Object::newArray();
        for (const Element *element : recording_.marked.at(index)) {
            owners.appendItem(tags_.at(element));
        }
        Object page = pages_[index];
        page.replaceKey("/StructParents", Object::newInteger(next_key()));
        page.replaceKey("/Tabs", Object::newName("/S"));
        parents_.push_back(pdf_.makeIndirectObject(owners));
    }

    long long next_key() const { return static_cast<long long>(parents_.size()); }

    /// In one node each: qpdf 11's own trees keep limits at their root, by which veraPDF does not find the
    /// last.
    Object parent_tree() const {
        std::vector<Object> numbers;
        numbers.reserve(2 * parents_.size());
        for (const Object &parent : parents_) {
            numbers.push_back(Object::newInteger(static_cast<long long>(numbers.size() / 2)));
            numbers.push_back(parent);
        }
        return tree("/Nums", numbers);
    }

    Object id_tree() const {
        std::vector<Object> names;
        names.reserve(2 * ids_.size());
        for (const auto &[id, tag] : ids_) {
            names.push_back(Object::newUnicodeString(id));
            names.push_back(tag);
        }
        return tree("/Names", names);
    }

    Object tree(const char *kind, const std::vector<Object> &entries) const {
        Object root = Object::newDictionary();
        root.replaceKey(kind, Object::newArray(entries));
        return pdf_.makeIndirectObject(root);
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
    std::unordered_map<const Element *, Object> tags_;
    std::map<std::string, Object> ids_; ///< the notes
    std::vector<Object> parents_;       ///< of pages' content and of annotations, by key
};

} // namespace

void add_tags(QPDF &pdf, const Recording &recording, const Pages &pages,
              const std::vector<QPDFObjectHandle> &annotations) {
    TagWriter{pdf, recording, pages, annotations}.write();
}

} // namespace kvartal::render::pdf
