// SPDX-License-Identifier: MIT
#include "marking/xml_edits.hpp"

#include "marking/xml_text.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <utility>

namespace kvartal::marking {

void XmlEdits::replace(std::size_t begin, std::size_t end, std::string xml) {
    edits_.push_back({begin, end, std::move(xml)});
}

void XmlEdits::append_child(const Element &element, std::string_view xml) {
    if (element.is_empty()) {
        replace(element.open_end - 2, element.open_end,
                ">" + std::string{xml} + "</" + std::string{element.name} + ">");
    } else {
        insert(element.close_begin, std::string{xml});
    }
}

void XmlEdits::prepend_child(const Element &element, std::string_view xml) {
    if (element.is_empty()) {
        append_child(element, xml);
    } else {
        insert(element.open_end, std::string{xml});
    }
}

void XmlEdits::set_attribute(const Element &element, std::string_view name, std::string_view value) {
    if (const auto found = find_attribute(text_, element, workbook::local_name(name))) {
        replace(found->value_begin, found->value_end, escaped(value));
        return;
    }
    const std::size_t end = element.open_end - (element.is_empty() ? 2 : 1);
    const std::size_t last = text_.find_last_not_of(" \t\r\n", end - 1) + 1;
    insert(last, " " + std::string{name} + "=\"" + escaped(value) + "\"");
}

std::string XmlEdits::applied() const {
    std::vector<const Edit *> in_order;
    in_order.reserve(edits_.size());
    for (const Edit &edit : edits_) {
        in_order.push_back(&edit);
    }
    std::stable_sort(in_order.begin(), in_order.end(), [](const Edit *a, const Edit *b) {
        return std::pair{a->begin, a->end} < std::pair{b->begin, b->end};
    });
    std::string changed;
    std::size_t at = 0;
    for (const Edit *edit : in_order) {
        if (edit->begin < at) {
            continue;
        }
        changed += text_.substr(at, edit->begin - at);
        changed += edit->xml;
        at = edit->end;
    }
    changed += text_.substr(at);
    return changed;
}

} // namespace kvartal::marking
