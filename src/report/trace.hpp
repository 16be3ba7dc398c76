// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::report {

/// How a figure came to be: read in a cell of a file, summed up or counted from its parts, or neither.
enum class Made : std::uint8_t { read, sum, count, stated };

/// The cell that a figure was read from.
struct TracedSource {
    std::string file, sheet, cell; ///< the cell as "H14"
    std::string typed;             ///< as a person sees it there
};

/// A figure that another one is made of.
struct TracedPart {
    std::size_t figure = 0;  ///< an index into the trace's figures
    bool subtracted = false; ///< a sum takes it away
    std::string label;       ///< what sets it apart from the other parts
};

struct TracedFigure {
    std::optional<CellRef> cell; ///< in the document; none for one that only texts name, or that is counted
    std::string table, row, column; ///< in words: the table's caption, what names the row, the column's label
    CellContent content;            ///< a word or a status where it is its row that is counted
    foundation::AmountUnit unit = foundation::AmountUnit::mnok;
    int decimals = 0;            ///< how many the report shows an amount with
    bool in_parentheses = false; ///< an amount that is in no sum
    Made made = Made::stated;
    std::vector<TracedPart> parts;
    std::size_t nothing = 0; ///< sums that come to 0, and are left out of the parts
    std::optional<TracedSource> source;
    bool agrees = true; ///< the parts come to the figure, exactly
};

struct TracedFile {
    std::string name, sha256; ///< the digest is empty when the document does not have it
};

/// The way back from a figure to the files.
struct Trace {
    std::vector<TracedFigure>
        figures;                   ///< each once, whatever it is part of; first the one that was asked for
    std::vector<TracedFile> files; ///< that figures were read from, by name
};

/// Whether the amount has more decimals than the report shows.
bool is_rounded(const TracedFigure &figure);

/// The way back from the cell. Nothing when the document has no such cell, or it is blank.
std::optional<Trace> trace(const Document &document, const CellRef &cell);
Trace trace(const Document &document, const NamedFigure &figure);

} // namespace kvartal::report
