// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "foundation/date.hpp"
#include "foundation/texts.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kvartal::workbook {

/// A day, a time of day, or both: what a number means when its format shows it as a date or a time.
struct Moment {
    std::optional<foundation::Date> date;
    std::optional<std::chrono::seconds> time; ///< absent at midnight when there is a date
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// "#REF!", "#N/A", … as the file has it.
struct CellError {
    std::string code;
    friend bool operator==(const CellError &, const CellError &) = default;
};

/// Empty, text (UTF-8, as typed, blanks and line breaks kept), number, boolean, date or error.
using CellValue = std::variant<std::monostate, std::string, double, bool, Moment, CellError>;

struct Cell {
    foundation::CellAddress address;
    CellValue value;
    bool is_formula = false;    ///< the value is what the formula gave when the file was saved; empty when it
                                ///< was never calculated
    bool is_percentage = false; ///< a number that is shown as one: 0.3 as 30 %
};

/// What a cell shows, as plain text: a number as the shortest decimal that reads back, a date in ISO.
std::string plain_text(const CellValue &value);

/// What a cell shows, for a sentence: a number and a day as its language writes them, else the plain text.
foundation::Argument shown(const CellValue &value);

/// What a cell is made for, whether it is filled or not: by a data validation, or by its number format.
enum class MadeFor : std::uint8_t { anything, text, number, whole_number, percentage, date, list };

/// A data validation, with the cells that it is for.
struct Validation {
    std::vector<foundation::CellRange> cells;
    MadeFor made_for = MadeFor::anything;
    std::vector<std::string> items; ///< of a list that holds them itself
    std::string
        source; ///< of a list: where its items stand, "Lists!$A$2:$A$6", or a defined name (drop_down.hpp)
};

/// Cells whose number format says what they are made for.
struct FormattedCells {
    foundation::CellRange cells;
    MadeFor made_for = MadeFor::anything;
};

enum class Visibility : std::uint8_t { visible, hidden };

/// One sheet's cells in row order, without the empty ones (but with formulas that have no value).
class Sheet {
  public:
    struct Parts {
        std::string name;
        Visibility visibility = Visibility::visible;
        std::vector<Cell> cells; ///< in any order; the last of two at one address counts
        std::vector<foundation::CellRange> merged;
        std::set<std::uint32_t> hidden_rows;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> hidden_columns; ///< first and last of each run
        std::vector<Validation> validations;
        std::vector<FormattedCells> formats; ///< of two that hold a cell the first counts
    };
    explicit Sheet(Parts parts);

    const std::string &name() const { return parts_.name; }
    Visibility visibility() const { return parts_.visibility; }
    std::span<const Cell> cells() const { return parts_.cells; }
    /// The cell at the address; null where there is nothing.
    const Cell *find(foundation::CellAddress address) const;
    /// The row's cells, from left to right.
    std::span<const Cell> row(std::uint32_t row) const;
    std::span<const foundation::CellRange> merged() const { return parts_.merged; }
    /// The merged range that the cell lies in.
    std::optional<foundation::CellRange> merged_around(foundation::CellAddress cell) const;
    bool is_row_hidden(std::uint32_t row) const { return parts_.hidden_rows.contains(row); }
    bool is_column_hidden(std::uint32_t column) const;
    std::span<const Validation> validations() const { return parts_.validations; }
    std::span<const FormattedCells> formats() const { return parts_.formats; }

  private:
    Parts parts_;
    std::vector<std::uint32_t> lowest_merged_rows_; ///< for looking up a merged range
};

/// What a file holds, read once and never changed.
class Workbook {
  public:
    struct Parts {
        std::vector<Sheet> sheets; ///< in the order of the tabs
        std::map<std::string, std::string, std::less<>>
            properties; ///< the file's custom document properties, as text
        std::map<std::string, std::string, std::less<>>
            names; ///< what each defined name, in small letters, refers to: "Lists!$A$2:$A$6"
        std::string
            application;   ///< the program that wrote it, as the file says ("Microsoft Excel"), or empty
        std::string saved; ///< when it was last saved, as the file says (ISO 8601), or empty
    };
    explicit Workbook(Parts parts) : parts_{std::move(parts)} {}

    std::span<const Sheet> sheets() const { return parts_.sheets; }
    const std::map<std::string, std::string, std::less<>> &properties() const { return parts_.properties; }
    const std::map<std::string, std::string, std::less<>> &names() const { return parts_.names; }
    const std::string &application() const { return parts_.application; }
    const std::string &saved() const { return parts_.saved; }

  private:
    Parts parts_;
};

} // namespace kvartal::workbook
