// SPDX-License-Identifier: MIT
#include "outgoing/template/needed_cells.hpp"

#include <numeric>

namespace kvartal::outgoing {

int SheetNeeds::needed_now() const {
    return std::accumulate(cells.begin(), cells.end(), 0,
                           [](int sum, const NeededCell &cell) { return sum + cell.needed_now; });
}

int SheetNeeds::missing_now() const {
    return std::accumulate(cells.begin(), cells.end(), 0,
                           [](int sum, const NeededCell &cell) { return sum + cell.missing_now; });
}

int NeededCells::needed_now() const {
    return std::accumulate(sheets.begin(), sheets.end(), 0,
                           [](int sum, const SheetNeeds &sheet) { return sum + sheet.needed_now(); });
}

int NeededCells::missing_now() const {
    return std::accumulate(sheets.begin(), sheets.end(), 0,
                           [](int sum, const SheetNeeds &sheet) { return sum + sheet.missing_now(); });
}

} // namespace kvartal::outgoing
