// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "foundation/texts.hpp"
#include "workbook/limits.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace kvartal::marking {

/// Why a file cannot be marked.
enum class MarkFault : std::uint8_t {
    none,
    not_xlsx,        ///< OpenDocument, text, PDF, …
    unreadable,      ///< protected by a password, damaged, too large
    signed_workbook, ///< a change would break the signature
};

/// The fault in words, as the end of a sentence: "it cannot be read". Empty for none.
std::string reason(MarkFault fault, const foundation::Texts &texts);

/// The marked workbook, or why there is none.
struct MarkedCopy {
    std::string bytes;
    MarkFault why_not = MarkFault::none;
};

/// A copy of an .xlsx or .xlsm in which each cell that a finding names is coloured and has a note in words,
/// and a first sheet lists all the findings with links to the cells. Parts that need no change keep their
/// bytes. Marks of an earlier time are taken away first: without findings the copy is clean. Never throws for
/// anything that the bytes hold.
MarkedCopy mark(std::string_view workbook_bytes, std::span<const foundation::Finding> findings,
                const foundation::Texts &texts, const workbook::Limits &limits = {});

/// An .xlsx that holds only the list of the findings, for a file that cannot be marked; it says why.
std::string findings_list(std::span<const foundation::Finding> findings, MarkFault why_not,
                          const foundation::Texts &texts);

} // namespace kvartal::marking
