// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <string>
#include <vector>

namespace kvartal::report {

/// What the cell shows in words; empty for a blank, an amount, a count or a date.
std::string words_in(const TableCell &cell);

/// What names each row of the table: its first words, with those that follow where other rows begin alike.
std::vector<std::string> row_labels(const Table &table);

} // namespace kvartal::report
