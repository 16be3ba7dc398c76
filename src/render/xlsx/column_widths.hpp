// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"
#include "report/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::render::xlsx {

/// The content as a reader sees it in the cell, without its note's mark.
std::string shown(const report::CellContent &content, const report::Table &table,
                  foundation::Language language);

/// Whether a column of the kind is set to the right.
bool is_figure(report::ColumnKind kind);

/// Whether a column of words needs some air after the figures to its left.
bool indented(const report::Table &table, std::size_t column);

/// Whether the cell's words, a heading or "Sum of …", run on over the blank cells to its right.
bool runs_on(const report::TableRow &row, std::size_t column);

/// The columns' widths in characters, as spreadsheets count them: figures in full, words wrapped where there
/// are many; together no wider than a page across can show, unless the figures alone are.
std::vector<double> column_widths(const report::Table &table, foundation::Language language, bool filtered);

} // namespace kvartal::render::xlsx
