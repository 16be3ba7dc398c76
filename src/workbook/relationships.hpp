// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/package.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::workbook {

/// How one part of a package leads to another.
struct Relationship {
    std::string id;
    std::string type; ///< the last segment of its URI, the same in strict and transitional files: "worksheet"
    std::string target; ///< the part's name from the package's root: "xl/worksheets/sheet1.xml"
};

/// The relationships of a part, "" for the package itself, without those that lead out of the package. None
/// when the part has no relationships part.
std::vector<Relationship> relationships_of(std::string_view part, const Package &package);

/// The first relationship's target of the type whose part is in the package.
std::optional<std::string> target_of_type(const std::vector<Relationship> &relationships,
                                          std::string_view type, const Package &package);

/// The name of the part that holds a part's relationships.
std::string relationships_part_of(std::string_view part);

/// The part that a target names from a part's own folder: "../media/a.png", "./b.xml", "/xl/c.xml".
std::string resolved_target(std::string_view from_part, std::string_view target);

} // namespace kvartal::workbook
