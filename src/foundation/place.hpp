// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"

#include <memory>
#include <string>

namespace kvartal::foundation {

/// A sheet of a file that somebody handed in; shared by all the places in it.
struct SheetOfFile {
    std::string file;  ///< the file's name without folders
    std::string sheet; ///< the sheet's name as the file has it
    friend bool operator==(const SheetOfFile &, const SheetOfFile &) = default;
};

/// One cell in one file. `sheet` is never null in a place that was read.
struct Place {
    std::shared_ptr<const SheetOfFile> sheet;
    CellAddress cell;
};

/// A value and the cell it was read from. `typed` is what the cell held, as a person would see it written.
template <class T>
struct Placed {
    T value{};
    Place place;
    std::string typed;
};

} // namespace kvartal::foundation
