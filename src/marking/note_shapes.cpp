// SPDX-License-Identifier: MIT
#include "marking/note_shapes.hpp"

#include "marking/xml_edits.hpp"
#include "marking/xml_text.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace kvartal::marking {
namespace {

using foundation::CellAddress;
using workbook::Tag;

constexpr std::string_view record_sign = "kvartal: ";
constexpr std::int64_t shapes_of_a_number = 1'024;
/// The namespaces of VML: the prefix that all programs use, and the name.
constexpr std::pair<const char *, const char *> vml_space{"v", "urn:schemas-microsoft-com:vml"};
constexpr std::pair<const char *, const char *> office_space{"o", "urn:schemas-microsoft-com:office:office"};
constexpr std::pair<const char *, const char *> excel_space{"x", "urn:schemas-microsoft-com:office:excel"};

/// A shape of the drawing. Drawings hold HTML that is not always well-formed XML, so only tags are followed.
struct Shape {
    Element element;
    bool is_note = false;
    std::optional<std::int64_t> row, column;
    std::size_t anchor_begin = 0, anchor_end = 0;
    std::optional<CellAddress> cell() const {
        const bool placed =
            is_note && row && column && *row >= 0 && *column >= 0 && *row < 1'048'576 && *column < 16'384;
        return placed ? std::optional{CellAddress{static_cast<std::uint32_t>(*row),
                                                  static_cast<std::uint32_t>(*column)}}
                      : std::nullopt;
    }
};

Element element_of(const Tag &tag) {
    Element element;
    element.name = tag.name;
    element.begin = tag.begin;
    element.open_end = element.close_begin = element.end = tag.end;
    return element;
}

std::string_view text_after(std::string_view text, const Tag &tag) {
    return text.substr(tag.end, text.find('<', tag.end) - tag.end);
}

void take_inner(Shape &shape, std::string_view text, const Tag &tag) {
    const std::string_view name = workbook::local_name(tag.name);
    if (name == "ClientData") {
        shape.is_note = attribute(text, element_of(tag), "ObjectType") == "Note";
    } else if (name == "Row") {
        shape.row = whole_number(text_after(text, tag));
    } else if (name == "Column") {
        shape.column = whole_number(text_after(text, tag));
    } else if (name == "Anchor") {
        constexpr std::string_view blanks = " \t\r\n";
        const std::string_view anchor = text_after(text, tag);
        const auto begin = std::min(anchor.find_first_not_of(blanks), anchor.size());
        shape.anchor_begin = tag.end + begin;
        shape.anchor_end = tag.end + std::max(begin, anchor.find_last_not_of(blanks) + 1);
    }
}

std::vector<Shape> shapes_of(std::string_view text) {
    std::vector<Shape> shapes;
    std::optional<Shape> open;
    workbook::TagReader tags{text};
    while (const auto tag = tags.next()) {
        const bool is_shape = workbook::local_name(tag->name) == "shape";
        if (is_shape && tag->kind == Tag::Kind::open) {
            open.emplace();
            open->element = element_of(*tag);
        } else if (is_shape && tag->kind == Tag::Kind::close && open) {
            open->element.close_begin = tag->begin;
            open->element.end = tag->end;
            shapes.push_back(*open);
            open.reset();
        } else if (open && tag->kind == Tag::Kind::open) {
            take_inner(*open, text, *tag);
        }
    }
    return shapes;
}

/// The number after the last of the shapes' ids, "_x0000_s1025".
std::int64_t free_shape_number(std::string_view text) {
    constexpr std::string_view sign = "_x0000_s";
    std::int64_t last = shapes_of_a_number;
    for (auto at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1)) {
        std::string_view digits = text.substr(at + sign.size(), 9);
        digits = digits.substr(0, digits.find_first_not_of("0123456789"));
        last = std::max(last, whole_number(digits).value_or(0));
    }
    return last + 1;
}

/// Declares what the root does not.
std::string declarations(std::string_view text, const Element &root) {
    std::string all;
    for (const auto &[prefix, space] : {vml_space, office_space, excel_space}) {
        if (declared_prefix(text, root, space) != prefix) {
            all += " xmlns:" + std::string{prefix} + "=\"" + space + "\"";
        }
    }
    return all;
}

std::string shape_type(const std::string &declared) {
    return "<v:shapetype" + declared
           + " id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
             "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" "
             "o:connecttype=\"rect\"/></v:shapetype>";
}

std::string shape(const NoteBox &box, std::int64_t number, const std::string &declared) {
    return "<v:shape" + declared + " id=\"_x0000_s" + std::to_string(number)
           + "\" type=\"#_x0000_t202\" style=\"position:absolute;margin-left:60pt;margin-top:2pt;width:247pt;"
             "height:90pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
             "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
             "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
             "<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\">"
             "<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
           + written(box.anchor) + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
           + std::to_string(box.cell.row) + "</x:Row><x:Column>" + std::to_string(box.cell.column)
           + "</x:Column></x:ClientData></v:shape>";
}

/// The anchor that the shape keeps as a record.
std::optional<Anchor> recorded_anchor(std::string_view text, const Shape &shape) {
    const std::string record = attribute(text, shape.element, "alt");
    return record.starts_with(record_sign) ? anchor_from(std::string_view{record}.substr(record_sign.size()))
                                           : std::nullopt;
}

} // namespace

std::string empty_drawing(std::size_t number) {
    return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" "
           "xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
           "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap "
           "v:ext=\"edit\" data=\""
           + std::to_string(number) + "\"/></o:shapelayout></xml>";
}

bool has_shapes(std::string_view text) {
    return !shapes_of(text).empty();
}

std::string with_boxes(const std::string &text, std::span<const NoteBox> boxes) {
    if (boxes.empty()) {
        return text;
    }
    const Element root = root_of(text);
    const std::string declared = declarations(text, root);
    std::string shapes =
        text.find("\"_x0000_t202\"") == std::string::npos ? shape_type(declared) : std::string{};
    std::int64_t number = free_shape_number(text);
    for (const NoteBox &box : boxes) {
        shapes += shape(box, number++, declared);
    }
    XmlEdits edits{text};
    edits.append_child(root, shapes);
    return edits.applied();
}

std::string with_taller_boxes(const std::string &text, const std::map<CellAddress, int> &pixels,
                              const SheetGeometry &geometry) {
    XmlEdits edits{text};
    for (const Shape &shape : shapes_of(text)) {
        const auto cell = shape.cell();
        const auto more = cell ? pixels.find(*cell) : pixels.end();
        const auto anchor = anchor_from(
            std::string_view{text}.substr(shape.anchor_begin, shape.anchor_end - shape.anchor_begin));
        if (more == pixels.end() || !anchor || find_attribute(text, shape.element, "alt")) {
            continue;
        }
        edits.set_attribute(shape.element, "alt", std::string{record_sign} + written(*anchor));
        edits.replace(shape.anchor_begin, shape.anchor_end, written(taller(*anchor, more->second, geometry)));
    }
    return edits.applied();
}

std::string without_boxes(const std::string &text, const std::set<CellAddress> &gone,
                          const std::set<CellAddress> &shortened) {
    XmlEdits edits{text};
    for (const Shape &shape : shapes_of(text)) {
        const auto cell = shape.cell();
        if (cell && gone.contains(*cell)) {
            edits.erase(shape.element);
        } else if (cell && shortened.contains(*cell)) {
            if (const auto anchor = recorded_anchor(text, shape)) {
                const auto record = find_attribute(text, shape.element, "alt");
                edits.replace(record->begin, record->end, "");
                edits.replace(shape.anchor_begin, shape.anchor_end, written(*anchor));
            }
        }
    }
    return edits.applied();
}

} // namespace kvartal::marking
