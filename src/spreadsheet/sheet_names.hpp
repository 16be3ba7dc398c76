// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace kvartal::spreadsheet {

/// Gives out names that a spreadsheet takes: 1 to 31 UTF-16 units without []:*?/\, no apostrophe at either
/// end, not "History", no two the same in any case.
class SheetNames {
  public:
    std::string unique(std::string_view wanted);

  private:
    std::set<std::string> taken_; ///< folded
};

/// The name as a formula writes it: 'Budsjett per eier', with apostrophes doubled.
std::string quoted_sheet_name(std::string_view name);

} // namespace kvartal::spreadsheet
