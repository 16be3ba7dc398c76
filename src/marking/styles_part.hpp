// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding_code.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace kvartal::marking {

/// The looks of the findings sheet's cells, in the order in which their formats are added.
enum class Look : std::uint8_t {
    title,
    lead,
    header,
    number,
    body,
    error,
    warning,
    note,
    link,
    record,
};

/// Where the marks' formats stand in a workbook's styles.
struct MarkStyles {
    std::size_t first_look = 0; ///< of cellXfs
    std::size_t first_fill = 0; ///< of dxfs: error, warning, note
    std::size_t of(Look look) const { return first_look + static_cast<std::size_t>(look); }
    std::size_t fill_of(foundation::Severity severity) const {
        return first_fill + static_cast<std::size_t>(severity);
    }
};

/// A workbook's styles part with nothing in it.
std::string empty_styles(std::string_view spreadsheet_namespace);

/// Adds the marks' formats after all others, so that those keep their numbers. Throws Unmarkable where there
/// is no room for them.
MarkStyles add_mark_styles(std::string &text);

/// The styles without the marks' formats, where they stand last.
std::string without_mark_styles(std::string text);

} // namespace kvartal::marking
