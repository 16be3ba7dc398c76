// SPDX-License-Identifier: MIT
#include "marking/worksheet_part.hpp"

#include "marking/xml_edits.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kvartal::marking {
namespace {

/// The order in which the standard wants a worksheet's elements.
constexpr std::array<std::string_view, 38> order{"sheetPr",
                                                 "dimension",
                                                 "sheetViews",
                                                 "sheetFormatPr",
                                                 "cols",
                                                 "sheetData",
                                                 "sheetCalcPr",
                                                 "sheetProtection",
                                                 "protectedRanges",
                                                 "scenarios",
                                                 "autoFilter",
                                                 "sortState",
                                                 "dataConsolidate",
                                                 "customSheetViews",
                                                 "mergeCells",
                                                 "phoneticPr",
                                                 "conditionalFormatting",
                                                 "dataValidations",
                                                 "hyperlinks",
                                                 "printOptions",
                                                 "pageMargins",
                                                 "pageSetup",
                                                 "headerFooter",
                                                 "rowBreaks",
                                                 "colBreaks",
                                                 "customProperties",
                                                 "cellWatches",
                                                 "ignoredErrors",
                                                 "smartTags",
                                                 "drawing",
                                                 "legacyDrawing",
                                                 "legacyDrawingHF",
                                                 "drawingHF",
                                                 "picture",
                                                 "oleObjects",
                                                 "controls",
                                                 "webPublishItems",
                                                 "tableParts"};

/// The place in the order. What is not in it is an extension, or an alternative for controls: both stand
/// late.
std::size_t place_of(std::string_view name) {
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), name) - order.begin());
}

std::optional<Element> first_view(std::string_view text) {
    const auto views = child_of(text, root_of(text), "sheetViews");
    return views ? child_of(text, *views, "sheetView") : std::nullopt;
}

} // namespace

std::string with_element(std::string text, std::string_view name, const std::string &xml) {
    if (xml.empty()) {
        return text;
    }
    const Element root = root_of(text);
    const std::vector<Element> children = children_of(text, root);
    const auto cells = std::find_if(children.begin(), children.end(),
                                    [](const Element &child) { return child.local() == "sheetData"; });
    const auto after = std::find_if(cells, children.end(), [&](const Element &child) {
        return place_of(child.local()) > place_of(name);
    });
    XmlEdits edits{text};
    if (after == children.end()) {
        edits.append_child(root, xml);
    } else {
        edits.insert(after->begin, xml);
    }
    return edits.applied();
}

std::optional<std::string> legacy_drawing_of(std::string_view text) {
    const auto drawing = child_of(text, root_of(text), "legacyDrawing");
    return drawing ? std::optional{attribute(text, *drawing, "id")} : std::nullopt;
}

std::string with_legacy_drawing(std::string text, std::string_view relationship, Conformance conformance) {
    const Element root = root_of(text);
    const std::string xml = "<" + root.prefix() + "legacyDrawing"
                            + relationship_attribute(text, root, relationship, conformance) + "/>";
    return with_element(std::move(text), "legacyDrawing", xml);
}

std::string without_legacy_drawing(const std::string &text) {
    XmlEdits edits{text};
    if (const auto drawing = child_of(text, root_of(text), "legacyDrawing")) {
        edits.erase(*drawing);
    }
    return edits.applied();
}

bool is_selected(std::string_view text) {
    const auto view = first_view(text);
    const std::string value = view ? attribute(text, *view, "tabSelected") : "";
    return value == "1" || value == "true";
}

std::string with_selection(std::string text, bool selected) {
    const auto view = first_view(text);
    if (!view || is_selected(text) == selected) {
        return text;
    }
    const std::string before = attribute(text, *view, "tabSelected");
    const bool in_words = before == "true" || before == "false";
    XmlEdits edits{text};
    edits.set_attribute(*view, "tabSelected",
                        in_words ? (selected ? "true" : "false") : (selected ? "1" : "0"));
    return edits.applied();
}

} // namespace kvartal::marking
