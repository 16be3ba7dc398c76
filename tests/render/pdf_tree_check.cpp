// SPDX-License-Identifier: MIT
#include "pdf_tree_check.hpp"

#include "pdf_object.hpp"

#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <set>

namespace kvartal::render::tests {
namespace {

using Object = QPDFObjectHandle;
using Names = std::set<std::string>;

/// Each tag that our reports use, and which tags it may stand right below.
const std::map<std::string, Names> &tags_above() {
    static const Names block{"Document", "Sect"};
    static const std::map<std::string, Names> table{
        {"Document", {""}},
        {"Sect", block},
        {"H1", block},
        {"H2", block},
        {"H3", block},
        {"P", block},
        {"L", block},
        {"LI", {"L"}},
        {"Lbl", {"LI", "Note"}},
        {"LBody", {"LI"}},
        {"TOC", block},
        {"TOCI", {"TOC"}},
        {"Table", block},
        {"Caption", {"Table"}},
        {"THead", {"Table"}},
        {"TBody", {"Table"}},
        {"TR", {"THead", "TBody"}},
        {"TH", {"TR"}},
        {"TD", {"TR"}},
        {"Figure", block},
        {"Note", block},
        {"Reference", {"TOCI", "TH", "TD"}},
        {"Link", {"Reference", "TH", "TD"}},
    };
    return table;
}

/// An attribute of the tag; null when it has none of that name.
Object attribute_of(const Object &tag, const char *key) {
    return entry(entry(tag, "/A"), key);
}

std::size_t span_of(const Object &cell, const char *key) {
    Object span = attribute_of(cell, key);
    return span.isInteger() ? static_cast<std::size_t>(span.getIntValue()) : 1;
}

std::vector<Object> kids_of(const Object &tag) {
    return list_in(tag, "/K");
}

bool is_tag(const Object &kid) {
    return !name_in(kid, "/S").empty();
}

std::vector<Object> tags_below(const Object &tag, const std::string &name) {
    std::vector<Object> found = kids_of(tag);
    std::erase_if(found, [&](Object kid) { return !is_tag(kid) || name_in(kid, "/S") != name; });
    return found;
}

class TreeCheck {
  public:
    TreeCheck(QPDF &pdf, std::vector<std::string> &faults) : pdf_{pdf}, faults_{faults} {}

    TaggedContent walk() {
        root_ = pdf_.getRoot().getKey("/StructTreeRoot");
        if (!root_.isDictionary()) {
            fault("there is no tree of tags");
            return {};
        }
        for (const Object &tag : kids_of(root_)) {
            visit(tag, root_, "");
        }
        require(titles_ == 1, "there are " + std::to_string(titles_) + " titles (H1), not one");
        return std::move(content_);
    }

  private:
    void fault(std::string what) { faults_.push_back(std::move(what)); }
    void require(bool holds, std::string what) {
        if (!holds) {
            fault(std::move(what));
        }
    }

    void visit(Object tag, Object parent, const std::string &above) {
        const std::string name = name_in(tag, "/S");
        const auto row = tags_above().find(name);
        if (row == tags_above().end()) {
            fault("a tag of a kind that is not known: " + name);
        } else {
            require(row->second.contains(above), name + " stands below " + above);
        }
        require(entry(tag, "/P").getObjGen() == parent.getObjGen(), name + " does not lead to its parent");
        check_kind(tag, name);
        for (Object &kid : kids_of(tag)) {
            if (is_tag(kid)) {
                visit(kid, tag, name);
            } else {
                note_content(kid, tag, name);
            }
        }
    }

    void check_kind(const Object &tag, const std::string &name) {
        if (name == "H1" || name == "H2" || name == "H3") {
            check_heading(name);
        } else if (name == "Figure") {
            require(!text_in(tag, "/Alt").empty(), "a figure without alternative text");
        } else if (name == "TH") {
            check_header_cell(tag);
        } else if (name == "Table") {
            check_table(tag);
        } else if (name == "L") {
            check_list(tag);
        } else if (name == "LI") {
            require(tags_below(tag, "LBody").size() == 1, "a list's item without a body");
        } else if (name == "Link") {
            check_link(tag);
        } else if (name == "Note") {
            check_note(tag);
        }
    }

    void check_heading(const std::string &name) {
        const int level = name[1] - '0';
        titles_ += level == 1 ? 1 : 0;
        require(level <= level_ + 1, "a heading's level is skipped before " + name);
        level_ = level;
    }

    void check_header_cell(const Object &cell) {
        Object scope = attribute_of(cell, "/Scope");
        require(scope.isName() && Names{"/Column", "/Row"}.contains(scope.getName()),
                "a header cell without scope");
    }

    void check_table(const Object &table) {
        std::vector<SpanRow> rows;
        bool headed = false;
        for (Object &group : kids_of(table)) {
            for (const Object &row : tags_below(group, "TR")) {
                SpanRow spans;
                for (Object &cell : kids_of(row)) {
                    headed = headed || name_in(cell, "/S") == "TH";
                    spans.emplace_back(span_of(cell, "/ColSpan"), span_of(cell, "/RowSpan"));
                }
                rows.push_back(std::move(spans));
            }
        }
        require(headed, "a table without header cells");
        require(!tags_below(table, "TBody").empty(), "a table without body");
        if (const std::string irregularity = irregularity_of(rows); !irregularity.empty()) {
            fault("a table is not regular: " + irregularity);
        }
    }

    void check_list(const Object &list) {
        const std::vector<Object> items = tags_below(list, "LI");
        const bool labelled = std::any_of(
            items.begin(), items.end(), [](const Object &item) { return !tags_below(item, "Lbl").empty(); });
        Object numbering = attribute_of(list, "/ListNumbering");
        require(numbering.isName() && (numbering.getName() != "/None") == labelled,
                "a list does not say how its items are labelled");
    }

    void check_link(const Object &link) {
        const std::vector<Object> kids = kids_of(link);
        require(std::any_of(kids.begin(), kids.end(),
                            [](const Object &kid) { return name_in(kid, "/Type") == "OBJR"; }),
                "a link without annotation");
    }

    void check_note(Object note) {
        const std::string id = text_in(note, "/ID");
        require(!id.empty() && ids_.insert(id).second, "a note without an ID of its own");
        Object found = Object::newNull();
        Object tree = entry(root_, "/IDTree");
        if (tree.isDictionary()) {
            QPDFNameTreeObjectHelper{tree, pdf_}.findObject(id, found);
        }
        require(found.getObjGen() == note.getObjGen(), "a note is not found by its ID");
    }

    void note_content(Object kid, Object tag, const std::string &name) {
        if (kid.isInteger()) {
            note_marked(entry(tag, "/Pg"), kid, tag, name);
        } else if (name_in(kid, "/Type") == "MCR") {
            Object page = entry(entry(kid, "/Pg").isNull() ? tag : kid, "/Pg");
            note_marked(page, entry(kid, "/MCID"), tag, name);
        } else if (name_in(kid, "/Type") == "OBJR") {
            Object annotation = entry(kid, "/Obj");
            const bool first = content_.annotations.emplace(annotation.getObjGen(), tag.getObjGen()).second;
            require(first, "an annotation belongs to two tags");
        } else {
            fault(name + " is made of something unknown");
        }
    }

    void note_marked(Object page, Object id, Object tag, const std::string &name) {
        if (!page.isDictionary() || !id.isInteger()) {
            fault(name + " does not say on which page its content stands");
            return;
        }
        const std::pair place{page.getObjGen(), id.getIntValueAsInt()};
        require(content_.marked.emplace(place, tag.getObjGen()).second, "content belongs to two tags");
    }

    QPDF &pdf_;
    std::vector<std::string> &faults_;
    Object root_ = Object::newNull();
    TaggedContent content_;
    std::set<std::string> ids_;
    int titles_ = 0;
    int level_ = 0; ///< of the heading before
};

} // namespace

TaggedContent check_tree(QPDF &pdf, std::vector<std::string> &faults) {
    return TreeCheck{pdf, faults}.walk();
}

std::string irregularity_of(const std::vector<SpanRow> &rows) {
    std::set<std::pair<std::size_t, std::size_t>> taken;
    std::size_t width = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::size_t column = 0;
        for (const auto &[columns, deep] : rows[row]) {
            while (taken.contains({row, column})) {
                ++column;
            }
            for (std::size_t place = 0; place < columns * deep; ++place) {
                if (!taken.emplace(row + place / columns, column + place % columns).second) {
                    return "cells overlap in row " + std::to_string(row + 1);
                }
            }
            width = std::max(width, column + columns);
        }
    }
    if (!taken.empty() && taken.rbegin()->first >= rows.size()) {
        return "a cell reaches below the last row";
    }
    return taken.size() == width * rows.size() ? "" : "a row is shorter than another";
}

} // namespace kvartal::render::tests
