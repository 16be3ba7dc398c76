// SPDX-License-Identifier: MIT
#include "render/pdf/structure.hpp"

namespace kvartal::render::pdf {
namespace {

std::string_view tag_of(Role role) {
    switch (role) {
    case Role::document:
        return "Document";
    case Role::section:
        return "Sect";
    case Role::heading:
        return "H";
    case Role::paragraph:
        return "P";
    case Role::list:
        return "L";
    case Role::list_item:
        return "LI";
    case Role::list_body:
        return "LBody";
    case Role::contents:
        return "TOC";
    case Role::contents_item:
        return "TOCI";
    case Role::table:
        return "Table";
    case Role::caption:
        return "Caption";
    case Role::table_head:
        return "THead";
    case Role::table_body:
        return "TBody";
    case Role::table_row:
        return "TR";
    case Role::header_cell:
        return "TH";
    case Role::data_cell:
        return "TD";
    case Role::figure:
        return "Figure";
    case Role::note:
        return "Note";
    case Role::label:
        return "Lbl";
    case Role::reference:
        return "Reference";
    case Role::link:
        return "Link";
    }
    return "Span";
}

std::string described(const Element &element) {
    std::string line = tag_of(element);
    if (element.scope != Scope::none) {
        line += element.scope == Scope::column ? " scope=column" : " scope=row";
    }
    if (element.column_span != 1) {
        line += " columns=" + std::to_string(element.column_span);
    }
    if (element.row_span != 1) {
        line += " rows=" + std::to_string(element.row_span);
    }
    if (!element.id.empty()) {
        line += " id=" + element.id;
    }
    if (!element.alternative.empty()) {
        line += " alternative \"" + element.alternative + "\"";
    }
    if (!element.text.empty() && element.role != Role::figure) {
        line += " \"" + element.text + "\"";
    }
    return line;
}

void write(const Element &element, std::size_t depth, std::string &text) {
    text.append(2 * depth, ' ');
    text += described(element) + "\n";
    for (const Kid &kid : element.kids) {
        if (const auto *child = std::get_if<std::unique_ptr<Element>>(&kid)) {
            write(**child, depth + 1, text);
        }
    }
}

} // namespace

Element &Element::add(Role kid) {
    auto element = std::make_unique<Element>();
    element->role = kid;
    Element &added = *element;
    kids.emplace_back(std::move(element));
    return added;
}

std::string tag_of(const Element &element) {
    std::string tag{tag_of(element.role)};
    return element.role == Role::heading ? tag + std::to_string(element.level) : tag;
}

std::string as_text(const Element &root) {
    std::string text;
    write(root, 0, text);
    return text;
}

} // namespace kvartal::render::pdf
