// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <compare>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace kvartal::report {

bool is_blank(const TableCell &cell);

/// The tables of a document by their id. Refers to the document.
class Tables {
  public:
    explicit Tables(const Document &document);
    const Table *find(std::string_view id) const; ///< null when there is none

  private:
    std::map<std::string_view, const Table *> by_id_;
};

/// A cell of the document.
struct Spot {
    const Table *table = nullptr;
    std::size_t row = 0, column = 0;

    const TableCell &cell() const { return table->rows[row].cells[column]; }
    friend auto operator<=>(const Spot &, const Spot &) = default;
};

/// A cell that a figure comes from.
struct Piece {
    Spot spot;
    bool subtracted = false;
};

/// The cells that the derivation names, those that a count counts; `own` is the table that it stands in.
/// Nothing when it names none, or one that the document does not have.
std::optional<std::vector<Piece>> pieces_of(const Derivation &derivation, const Table *own,
                                            const Tables &tables);

} // namespace kvartal::report
