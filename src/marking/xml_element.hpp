// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::marking {

/// Where an element stands in an XML text. The text is edited in place, so that all that is not meant to
/// change keeps its bytes.
struct Element {
    std::string_view name;                ///< with its prefix
    std::size_t begin = 0, open_end = 0;  ///< its start tag
    std::size_t close_begin = 0, end = 0; ///< its end tag; at the end of the start tag of an empty one
    bool is_empty() const { return open_end == end; }
    std::string_view local() const;
    std::string prefix() const; ///< with the colon: "x:"
    std::string_view contents(std::string_view text) const {
        return text.substr(open_end, close_begin - open_end);
    }
};

/// The root element. Throws Unmarkable for a text without one.
Element root_of(std::string_view text);

/// The elements right below the parent, in order. Throws Unmarkable where the text is malformed.
std::vector<Element> children_of(std::string_view text, const Element &parent);
std::vector<Element> children_of(std::string_view text, const Element &parent, std::string_view local);

/// The first child with the local name.
std::optional<Element> child_of(std::string_view text, const Element &parent, std::string_view local);

/// Where an attribute stands.
struct Attribute {
    std::string_view name;
    std::size_t begin = 0; ///< of the blank before it
    std::size_t value_begin = 0, value_end = 0, end = 0;
};
std::vector<Attribute> attributes_of(std::string_view text, const Element &element);

/// What the attribute with the local name says; empty when there is none.
std::string attribute(std::string_view text, const Element &element, std::string_view local);
std::optional<Attribute> find_attribute(std::string_view text, const Element &element,
                                        std::string_view local);

/// The prefix, without a colon, that the element gives the namespace; nothing when it gives none.
std::optional<std::string> declared_prefix(std::string_view text, const Element &element,
                                           std::string_view space);

/// The whole number that the text is.
std::optional<std::int64_t> whole_number(std::string_view text);

} // namespace kvartal::marking
