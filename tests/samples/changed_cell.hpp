// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace kvartal::made {

/// Writes another number into a cell of the workbook's first sheet, or of the sheet with that number, and
/// changes nothing else. Throws
/// std::runtime_error when the cell does not hold the number that it should.
void change_number(const std::filesystem::path &workbook, const std::string &cell, const std::string &from,
                   const std::string &to, int sheet = 1);

} // namespace kvartal::made
