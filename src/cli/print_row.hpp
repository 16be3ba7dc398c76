// SPDX-License-Identifier: MIT
#pragma once

#include "checking/finding_rows.hpp"
#include "foundation/texts.hpp"

#include <cstddef>
#include <string>

namespace kvartal::cli {

/// A row in one line, cut to fit.
struct RowLine {
    std::string before; ///< the faulty cell's address and the cells before it
    std::string faulty; ///< as it is quoted
    std::string after;
};

/// "C12 │ 41 │ Nasjonal helseportal │ ‘ca. 12’ │ …" in at most so many columns (not under 40). What lies
/// farthest from the faulty cell is left out first, what names the row last.
RowLine row_line(const checking::FindingRow &row, const foundation::Texts &texts, std::size_t columns);

} // namespace kvartal::cli
