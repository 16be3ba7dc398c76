// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/place.hpp"
#include "round/data_tables.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kvartal::round {

/// A row of a table of data, filled from left to right.
class DataRow {
  public:
    DataRow &text(std::string words) {
        fields_.push_back(std::move(words));
        return *this;
    }
    DataRow &text(const std::optional<foundation::Placed<std::string>> &words) {
        return text(words ? words->value : "");
    }
    DataRow &count(std::size_t number) { return text(std::to_string(number)); }
    DataRow &flag(bool is_so) { return text(is_so ? "true" : "false"); }
    DataRow &amount(foundation::Money amount) { return text(mnok_text(amount)); }
    /// The first and the last day.
    DataRow &span(const std::optional<foundation::Placed<foundation::DateSpan>> &dates) {
        return text(dates ? foundation::iso_text(dates->value.first) : "")
            .text(dates ? foundation::iso_text(dates->value.last) : "");
    }
    /// The file, the sheet and the cell.
    DataRow &place(const foundation::Place &place) {
        return text(place.sheet ? place.sheet->file : "")
            .text(place.sheet ? place.sheet->sheet : "")
            .text(place.sheet ? foundation::a1_text(place.cell) : "");
    }

    std::vector<std::string> take() { return std::move(fields_); }

  private:
    std::vector<std::string> fields_;
};

} // namespace kvartal::round
