// SPDX-License-Identifier: MIT
#include "marking/tabs.hpp"

#include "marking/unmarkable.hpp"
#include "marking/xml_edits.hpp"
#include "marking/xml_text.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>

namespace kvartal::marking {
namespace {

constexpr std::int64_t most_sheet_ids = 65'534;
constexpr std::int64_t most_tabs = 1'000'000; ///< a greater number is no tab's

std::vector<Element> children_of_root_child(std::string_view text, std::string_view name) {
    const auto parent = child_of(text, root_of(text), name);
    return parent ? children_of(text, *parent) : std::vector<Element>{};
}

std::vector<Element> views_of(std::string_view text) {
    return children_of_root_child(text, "bookViews");
}

std::int64_t free_sheet_id(std::string_view text, const std::vector<Element> &tabs) {
    std::set<std::int64_t> used;
    for (const Element &tab : tabs) {
        used.insert(whole_number(attribute(text, tab, "sheetId")).value_or(0));
    }
    if (!used.empty() && *used.rbegin() > 0 && *used.rbegin() < most_sheet_ids) {
        return *used.rbegin() + 1;
    }
    std::int64_t id = 1;
    while (used.contains(id)) {
        ++id;
    }
    return id;
}

void shift(XmlEdits &edits, std::string_view text, const Element &element, std::string_view name,
           std::int64_t from, std::int64_t by) {
    const auto number = whole_number(attribute(text, element, name));
    if (number && *number >= from && *number <= most_tabs) {
        edits.set_attribute(element, name, std::to_string(*number + by));
    }
}

/// What the first sheet's filter and printing go by (ECMA-376-1, 18.2.6).
std::string own_names(const FirstTab &tab, const std::string &prefix) {
    const std::string sheet = quoted_sheet(tab.name);
    const auto name = [&](std::string_view what, const std::string &range, std::string_view more) {
        return "<" + prefix + "definedName name=\"" + std::string{what} + "\" localSheetId=\"0\""
               + std::string{more} + ">" + escaped(sheet + range) + "</" + prefix + "definedName>";
    };
    return name("_xlnm._FilterDatabase", tab.table, " hidden=\"1\"")
           + name("_xlnm.Print_Titles", tab.header, "");
}

void add_names(XmlEdits &edits, std::string_view text, const Element &root, const std::string &names) {
    if (const auto list = child_of(text, root, "definedNames")) {
        edits.prepend_child(*list, names);
        return;
    }
    const std::string tag = root.prefix() + "definedNames";
    std::size_t at = 0;
    for (const char *before : {"sheets", "functionGroups", "externalReferences"}) {
        if (const auto element = child_of(text, root, before)) {
            at = element->end;
        }
    }
    edits.insert(at, "<" + tag + ">" + names + "</" + tag + ">");
}

void open_at_first(XmlEdits &edits, std::string_view text, Opening &before) {
    const std::vector<Element> views = views_of(text);
    for (std::size_t i = 0; i < views.size(); ++i) {
        if (i > 0) { // another window
            shift(edits, text, views[i], "activeTab", 0, 1);
            shift(edits, text, views[i], "firstSheet", 0, 1);
            continue;
        }
        before.active = attribute(text, views[i], "activeTab");
        before.first = attribute(text, views[i], "firstSheet");
        for (const char *name : {"activeTab", "firstSheet"}) {
            if (find_attribute(text, views[i], name)) {
                edits.set_attribute(views[i], name, "0");
            }
        }
    }
}

} // namespace

std::string quoted_sheet(std::string_view sheet) {
    std::string name = "'";
    for (const char c : sheet) {
        name += c == '\'' ? "''" : std::string(1, c);
    }
    return name + "'!";
}

std::vector<Tab> tabs_of(std::string_view workbook_xml) {
    std::vector<Tab> tabs;
    for (const Element &tab : children_of_root_child(workbook_xml, "sheets")) {
        tabs.push_back({attribute(workbook_xml, tab, "name"), attribute(workbook_xml, tab, "id")});
    }
    return tabs;
}

std::string with_first_tab(const std::string &text, const FirstTab &tab, Opening &before) {
    const Element root = root_of(text);
    const auto sheets = child_of(text, root, "sheets");
    if (!sheets) {
        throw Unmarkable{};
    }
    XmlEdits edits{text};
    for (const Element &name : children_of_root_child(text, "definedNames")) {
        shift(edits, text, name, "localSheetId", 0, 1);
    }
    open_at_first(edits, text, before);
    const std::int64_t id = free_sheet_id(text, children_of(text, *sheets));
    edits.prepend_child(*sheets, "<" + root.prefix() + "sheet name=\"" + escaped(tab.name) + "\" sheetId=\""
                                     + std::to_string(id) + "\""
                                     + relationship_attribute(text, root, tab.relationship, tab.conformance)
                                     + "/>");
    add_names(edits, text, root, own_names(tab, root.prefix()));
    return edits.applied();
}

bool opens_at(std::string_view text, std::size_t tab) {
    const std::vector<Element> views = views_of(text);
    const auto active =
        views.empty() ? 0 : whole_number(attribute(text, views.front(), "activeTab")).value_or(0);
    return active == static_cast<std::int64_t>(tab);
}

std::string without_tab(const std::string &text, std::size_t tab, const Opening &before) {
    const auto index = static_cast<std::int64_t>(tab);
    XmlEdits edits{text};
    edits.erase(children_of_root_child(text, "sheets").at(tab));

    const auto list = child_of(text, root_of(text), "definedNames");
    const std::vector<Element> names = children_of_root_child(text, "definedNames");
    const auto is_its_own = [&](const Element &name) {
        return whole_number(attribute(text, name, "localSheetId")) == index;
    };
    if (!names.empty() && std::all_of(names.begin(), names.end(), is_its_own)) {
        edits.erase(*list);
    } else {
        for (const Element &name : names) {
            if (is_its_own(name)) {
                edits.erase(name);
            } else {
                shift(edits, text, name, "localSheetId", index + 1, -1);
            }
        }
    }

    const std::vector<Element> views = views_of(text);
    for (std::size_t i = 0; i < views.size(); ++i) {
        if (i == 0 && opens_at(text, tab)) {
            if (!before.active.empty()) {
                edits.set_attribute(views[i], "activeTab", before.active);
            }
            if (!before.first.empty()) {
                edits.set_attribute(views[i], "firstSheet", before.first);
            }
        } else {
            shift(edits, text, views[i], "activeTab", index + 1, -1);
            shift(edits, text, views[i], "firstSheet", index + 1, -1);
        }
    }
    return edits.applied();
}

} // namespace kvartal::marking
