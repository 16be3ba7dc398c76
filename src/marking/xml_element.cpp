// SPDX-License-Identifier: MIT
#include "marking/xml_element.hpp"

#include "marking/unmarkable.hpp"
#include "marking/xml_text.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace kvartal::marking {
namespace {

using workbook::Tag;
using workbook::TagReader;

constexpr std::string_view blanks = " \t\r\n";

Element element_at(const Tag &tag, std::size_t offset) {
    Element element;
    element.name = tag.name;
    element.begin = tag.begin + offset;
    element.open_end = element.close_begin = element.end = tag.end + offset;
    return element;
}

} // namespace

std::string_view Element::local() const {
    return workbook::local_name(name);
}

std::string Element::prefix() const {
    return std::string{name.substr(0, name.size() - local().size())};
}

Element root_of(std::string_view text) {
    const auto tag = TagReader{text}.next();
    if (!tag || tag->kind == Tag::Kind::close) {
        throw Unmarkable{};
    }
    Element root = element_at(*tag, 0);
    if (tag->kind == Tag::Kind::empty) {
        return root;
    }
    root.close_begin = text.rfind("</" + std::string{root.name});
    const auto close =
        root.close_begin == std::string_view::npos ? root.close_begin : text.find('>', root.close_begin);
    if (close == std::string_view::npos || root.close_begin < root.open_end) {
        throw Unmarkable{};
    }
    root.end = close + 1;
    return root;
}

std::vector<Element> children_of(std::string_view text, const Element &parent) {
    std::vector<Element> children;
    TagReader tags{parent.contents(text)};
    std::size_t depth = 0;
    while (const auto tag = tags.next()) {
        if (tag->kind == Tag::Kind::close) {
            if (depth == 0) {
                throw Unmarkable{};
            }
            if (--depth == 0) {
                children.back().close_begin = tag->begin + parent.open_end;
                children.back().end = tag->end + parent.open_end;
            }
            continue;
        }
        if (depth == 0) {
            children.push_back(element_at(*tag, parent.open_end));
        }
        depth += tag->kind == Tag::Kind::open ? 1U : 0U;
    }
    if (depth != 0) {
        throw Unmarkable{};
    }
    return children;
}

std::vector<Element> children_of(std::string_view text, const Element &parent, std::string_view local) {
    std::vector<Element> children = children_of(text, parent);
    std::erase_if(children, [&](const Element &child) { return child.local() != local; });
    return children;
}

std::optional<Element> child_of(std::string_view text, const Element &parent, std::string_view local) {
    const std::vector<Element> children = children_of(text, parent);
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const Element &child) { return child.local() == local; });
    return found == children.end() ? std::nullopt : std::optional{*found};
}

std::vector<Attribute> attributes_of(std::string_view text, const Element &element) {
    std::vector<Attribute> attributes;
    const std::string_view tag = text.substr(0, element.open_end); // no search goes beyond it
    std::size_t at = element.begin + 1 + element.name.size();
    for (;;) {
        const std::size_t begin = at;
        at = tag.find_first_not_of(blanks, at);
        const std::size_t equals = tag.find('=', at);
        const std::size_t quote =
            equals == std::string_view::npos ? equals : tag.find_first_not_of(blanks, equals + 1);
        if (quote == std::string_view::npos || (tag[quote] != '"' && tag[quote] != '\'')) {
            return attributes;
        }
        const std::size_t close = tag.find(tag[quote], quote + 1);
        if (close == std::string_view::npos) {
            return attributes;
        }
        const std::size_t name_end = tag.find_last_not_of(blanks, equals - 1) + 1;
        attributes.push_back({tag.substr(at, name_end - at), begin, quote + 1, close, close + 1});
        at = close + 1;
    }
}

std::optional<Attribute> find_attribute(std::string_view text, const Element &element,
                                        std::string_view local) {
    const std::vector<Attribute> attributes = attributes_of(text, element);
    const auto found = std::find_if(attributes.begin(), attributes.end(), [&](const Attribute &one) {
        return workbook::local_name(one.name) == local && !one.name.starts_with("xmlns");
    });
    return found == attributes.end() ? std::nullopt : std::optional{*found};
}

std::string attribute(std::string_view text, const Element &element, std::string_view local) {
    const auto found = find_attribute(text, element, local);
    return found ? unescaped(text.substr(found->value_begin, found->value_end - found->value_begin)) : "";
}

std::optional<std::string> declared_prefix(std::string_view text, const Element &element,
                                           std::string_view space) {
    constexpr std::string_view declaration = "xmlns:";
    for (const Attribute &one : attributes_of(text, element)) {
        if (one.name.starts_with(declaration)
            && text.substr(one.value_begin, one.value_end - one.value_begin) == space) {
            return std::string{one.name.substr(declaration.size())};
        }
    }
    return std::nullopt;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? std::optional{number}
                                                                           : std::nullopt;
}

} // namespace kvartal::marking
