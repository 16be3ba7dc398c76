// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/geometry.hpp"

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kvartal::render::pdf {

/// What a part of the document is, after the standard structure types of ISO 32000-1, 14.8.4.
enum class Role {
    document,
    section,
    heading,
    paragraph,
    list,
    list_item,
    list_body,
    contents,
    contents_item,
    table,
    caption,
    table_head,
    table_body,
    table_row,
    header_cell,
    data_cell,
    figure,
    note,
    label,
    reference,
    link,
};

/// Which cells a header cell heads.
enum class Scope { none, column, row };

struct Element;

/// A run of drawing operators on a page, by its marked-content id.
struct MarkedContent {
    int page = 0, id = 0;
};

/// One of the recording's links, by its place there.
struct LinkUse {
    std::size_t link = 0;
};

using Kid = std::variant<std::unique_ptr<Element>, MarkedContent, LinkUse>;

/// A part of the document: what it is and what it is made of, in reading order.
struct Element {
    Role role = Role::document;
    int level = 0; ///< a heading's: 1 is the document's title
    Scope scope = Scope::none;
    std::size_t column_span = 1, row_span = 1;
    std::string id;          ///< a note's
    std::string alternative; ///< a figure's, in words
    std::optional<Box> area; ///< a figure's, when it stands on one page
    std::string text;        ///< what was drawn for the element itself, in UTF-8
    std::vector<Kid> kids;

    Element &add(Role kid);
};

/// The structure type's name: "H2", "TH".
std::string tag_of(const Element &element);

/// The tree as text, one element a line, for reading and for comparing.
std::string as_text(const Element &root);

/// A place in the finished pages.
struct Destination {
    int page = 0;
    double y = 0;
};

/// What on a page leads to the destination of that name.
struct Link {
    int page = 0;
    std::vector<Box> areas; ///< one a line of text
    std::string destination;
    std::string description; ///< for those who cannot see where it leads
};

struct Bookmark {
    std::string title;
    int level = 1;
    Destination place;
};

/// What the pages mean: recorded while they are drawn, so that tags, links and bookmarks can follow.
struct Recording {
    Element root;
    std::vector<std::vector<Element *>> marked; ///< a page's marked content, by id: whose it is
    std::deque<Link> links;
    std::map<std::string, Destination> destinations;
    std::vector<Bookmark> bookmarks;
};

} // namespace kvartal::render::pdf
