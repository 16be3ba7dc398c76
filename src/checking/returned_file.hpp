// SPDX-License-Identifier: MIT
#pragma once

#include "intake/read_return.hpp"
#include "workbook/limits.hpp"
#include "workbook/read.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kvartal::checking {

/// What a file gave: the return, and its cells where they could be read.
struct ReturnedFile {
    portfolio::Return one;
    std::optional<workbook::Workbook> cells;
};

/// A file's cells, or why there are none.
struct FileCells {
    portfolio::ReturnFile file;
    workbook::Reading reading;
};

/// The first half of read_returned_file, for those who tell how far they are: the cells.
FileCells read_cells(std::string_view bytes, std::string name, const workbook::Limits &limits);

/// The second half: the return that the cells are, checked.
ReturnedFile check_cells(FileCells cells, const intake::IntakeContext &context);

/// The return that the bytes are, its SHA-256 with it. What cannot be read is a return with one finding and
/// no definition. Never throws for what the bytes hold.
ReturnedFile read_returned_file(std::string_view bytes, std::string name,
                                const intake::IntakeContext &context, const workbook::Limits &limits);

/// A return of which nothing is known but why it cannot be read.
portfolio::Return unread_return(portfolio::ReturnFile file, foundation::Finding refusal);

} // namespace kvartal::checking
