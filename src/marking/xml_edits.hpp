// SPDX-License-Identifier: MIT
#pragma once

#include "marking/xml_element.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::marking {

/// Changes to an XML text, gathered while it is looked at and made in one go. Of two that overlap, the later
/// one in the text is left out.
class XmlEdits {
  public:
    explicit XmlEdits(std::string_view text) : text_{text} {}

    void insert(std::size_t at, std::string xml) { replace(at, at, std::move(xml)); }
    void erase(const Element &element) { replace(element.begin, element.end, ""); }
    void replace(std::size_t begin, std::size_t end, std::string xml);
    /// Puts the XML last in the element, which may be an empty one.
    void append_child(const Element &element, std::string_view xml);
    /// Puts the XML first in the element.
    void prepend_child(const Element &element, std::string_view xml);
    /// Gives the attribute with the local name the value; adds it, with the name as given, if there is none.
    void set_attribute(const Element &element, std::string_view name, std::string_view value);

    bool empty() const { return edits_.empty(); }
    /// The text with the changes.
    std::string applied() const;

  private:
    struct Edit {
        std::size_t begin, end;
        std::string xml;
    };
    std::string_view text_;
    std::vector<Edit> edits_;
};

} // namespace kvartal::marking
