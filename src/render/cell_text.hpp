// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"
#include "report/document.hpp"

#include <optional>
#include <string>

namespace kvartal::render {

/// A cell's content as the language writes it; blank is empty.
std::string written(const report::CellContent &content, const report::Table &table,
                    foundation::Language language);

/// The same for a cell of a row: sums with their own decimals, and in parentheses what is in no sum.
std::string written(const report::TableCell &cell, report::RowRole role, const report::Table &table,
                    foundation::Language language);

/// The content as a number, in the table's unit: an amount or a count; nothing for another content.
std::optional<double> number_of(const report::CellContent &content, const report::Table &table);

} // namespace kvartal::render
