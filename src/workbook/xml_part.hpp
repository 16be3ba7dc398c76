// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/xml_cutter.hpp"

#include <pugixml.hpp>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace kvartal::workbook {

/// One XML part of a package, UTF-8 or UTF-16. It is never parsed whole: the elements that are asked for are
/// cut out and parsed in place, some hundred kilobytes at a time, so that memory stays near the part's own
/// size. Entities of a document type are never expanded, and depth costs no stack.
class XmlPart {
  public:
    using Names = std::initializer_list<std::string_view>;
    using Visit = std::function<void(pugi::xml_node)>;

    /// What becomes of white space between tags: kept only where an element holds nothing else, or
    /// everywhere.
    enum class Blanks : std::uint8_t { alone, kept };
    /// A way through a part. The role of an element may depend on what was entered and left before it, and
    /// not on what was visited.
    struct Walk {
        std::function<Role(std::string_view local)> role;
        Visit enter; ///< a container's start tag, without what stands in it
        std::function<void()> leave;
        Visit visit; ///< a wanted element
    };

    /// The name is what a refusal calls the part.
    XmlPart(std::string bytes, std::string name, Blanks blanks = Blanks::alone);

    /// The root element's local name; refuses a text without a root.
    std::string_view root() const;

    /// Visits, in order, the root's children that have one of the wanted local names, and those of its
    /// containers. Once only: parsing uses the text up. Refuses malformed XML.
    void each(Names containers, Names wanted, const Visit &visit);

    /// The same with containers in containers, to any depth.
    void walk(const Walk &walk);

  private:
    void parse(std::size_t begin, std::size_t end, const Visit &visit);
    void enter(const Tag &tag, const Visit &visit) const;

    std::string text_, name_;
    unsigned flags_;
};

/// The element's own text: its character data, without that of elements in it.
std::string own_text(pugi::xml_node element);

/// The first child element with the local name, or nothing.
pugi::xml_node child_element(pugi::xml_node parent, std::string_view local);

/// The value of the attribute with the local name, with any prefix, or empty.
std::string_view attribute_text(pugi::xml_node element, std::string_view local);

/// Whether an attribute or text of the type xsd:boolean says true.
bool is_true(std::string_view text);

} // namespace kvartal::workbook
