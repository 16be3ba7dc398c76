// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "marking/note_placement.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace kvartal::marking {

/// The box that shows a cell's note when the pointer is over the cell.
struct NoteBox {
    foundation::CellAddress cell;
    Anchor anchor;
};

/// A sheet's VML drawing without any shape. The number is its own in the workbook.
std::string empty_drawing(std::size_t number);

bool has_shapes(std::string_view text);
std::string with_boxes(const std::string &text, std::span<const NoteBox> boxes);

/// Makes the boxes of the contact's notes taller by so many pixels; each keeps its former place as a record.
std::string with_taller_boxes(const std::string &text, const std::map<foundation::CellAddress, int> &pixels,
                              const SheetGeometry &geometry);

/// Takes the boxes of the notes that are gone away, and gives those of the shortened ones their former place.
std::string without_boxes(const std::string &text, const std::set<foundation::CellAddress> &gone,
                          const std::set<foundation::CellAddress> &shortened);

} // namespace kvartal::marking
