// SPDX-License-Identifier: MIT
#include "pdf_checker.hpp"

#include "pdf_content_check.hpp"
#include "pdf_metadata_check.hpp"
#include "pdf_object.hpp"
#include "pdf_tree_check.hpp"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace kvartal::render::tests {
namespace {

using Object = QPDFObjectHandle;

/// Whether the tags have all of the pages, and the pages lead back to the tags.
class PagesCheck {
  public:
    PagesCheck(QPDF &pdf, TaggedContent tagged, std::vector<std::string> &faults)
        : pdf_{pdf}, tagged_{std::move(tagged)}, faults_{faults} {
        parents_ = entry(entry(pdf.getRoot(), "/StructTreeRoot"), "/ParentTree");
    }

    void run() {
        name_ = "the way back to the tags";
        require(entry(parents_, "/Limits").isNull(), "its root has limits");
        int number = 0;
        for (auto &helper : QPDFPageDocumentHelper{pdf_}.getAllPages()) {
            Object page = helper.getObjectHandle();
            name_ = "page " + std::to_string(++number);
            check_marked(page);
            check_annotations(page);
        }
        name_ = "the tags";
        require(tagged_.marked.empty(), "they have content that no page has");
        require(tagged_.annotations.empty(), "they have a link that no page has");
    }

  private:
    void require(bool holds, const std::string &what) {
        if (!holds) {
            faults_.push_back(name_ + ": " + what);
        }
    }

    /// What the page or the annotation is part of, by its key in the tree that leads back.
    Object led_back(Object key) {
        Object found = Object::newNull();
        if (key.isInteger() && parents_.isDictionary()) {
            QPDFNumberTreeObjectHelper{parents_, pdf_}.findObject(key.getIntValue(), found);
        }
        return found;
    }

    void check_marked(Object page) {
        const std::set<int> ids = check_content(page, name_, faults_);
        Object owners = led_back(page.getKey("/StructParents"));
        for (const int id : ids) {
            const auto tag = tagged_.marked.find({page.getObjGen(), id});
            if (tag == tagged_.marked.end()) {
                require(false, "content that no tag has");
                continue;
            }
            require(owners.isArray() && id < owners.getArrayNItems()
                        && owners.getArrayItem(id).getObjGen() == tag->second,
                    "content that does not lead back to its tag");
            tagged_.marked.erase(tag);
        }
    }

    void check_annotations(Object page) {
        require(name_in(page, "/Tabs") == "S", "the tab key does not follow the tags");
        constexpr int printed = 4;
        for (const Object &annotation : list_in(page, "/Annots")) {
            require(!text_in(annotation, "/Contents").empty(), "a link that does not say where it leads");
            Object flags = entry(annotation, "/F");
            require(flags.isInteger() && (flags.getIntValueAsInt() & printed) != 0,
                    "a link that is not printed");
            const auto tag = tagged_.annotations.find(annotation.getObjGen());
            if (tag == tagged_.annotations.end()) {
                require(false, "a link that no tag has");
                continue;
            }
            require(led_back(entry(annotation, "/StructParent")).getObjGen() == tag->second,
                    "a link that does not lead back to its tag");
            tagged_.annotations.erase(tag);
        }
    }

    QPDF &pdf_;
    TaggedContent tagged_;
    std::vector<std::string> &faults_;
    Object parents_ = Object::newNull();
    std::string name_;
};

} // namespace

std::vector<std::string> faults_of(QPDF &pdf) {
    std::vector<std::string> faults;
    check_metadata(pdf, faults);
    PagesCheck{pdf, check_tree(pdf, faults), faults}.run();
    return faults;
}

} // namespace kvartal::render::tests
