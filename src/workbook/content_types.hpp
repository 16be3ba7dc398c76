// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/package.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::workbook {

/// What a package says that a part is.
enum class PartKind { other, workbook, binary_workbook, word_document, presentation, drawing, fixed_page };

/// What [Content_Types].xml says, of those parts that a file of its kind begins with.
struct MainPart {
    std::string name; ///< empty when the type is given to an extension, not to one part
    std::string extension;
    PartKind kind = PartKind::other;
};

/// The main parts that the package declares; none when it has no content types.
std::vector<MainPart> declared_main_parts(const Package &package);

/// The declared kind of the part.
PartKind declared_kind(std::string_view part, const std::vector<MainPart> &declared);

} // namespace kvartal::workbook
