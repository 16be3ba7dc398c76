// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kvartal::round {

/// A cell of a workbook as it is written in a formula or typed: "Portefølje!H12", "'Andre svar'!$C$9".
struct SheetCell {
    std::string sheet;                           ///< without apostrophes
    std::optional<foundation::CellAddress> cell; ///< nothing when what follows the sheet is no address
};

/// The cell that the words name; nothing when they name no sheet: they have no "!".
std::optional<SheetCell> sheet_cell_from(std::string_view words);

/// A figure's name as texts have it, whichever way it is typed: "{Budsjett netto}" → "budsjett_netto".
std::string figure_name_from(std::string_view words);

} // namespace kvartal::round
