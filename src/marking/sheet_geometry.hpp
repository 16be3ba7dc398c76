// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace kvartal::marking {

/// How wide a sheet's columns and how tall its rows are, in pixels at 96 to the inch.
class SheetGeometry {
  public:
    explicit SheetGeometry(std::string_view worksheet_xml);

    int column_pixels(std::uint32_t column) const;
    int row_pixels(std::uint32_t row) const;

  private:
    struct Run {
        std::uint32_t first, last;
        int pixels;
    };
    std::vector<Run> columns_;                        ///< in order
    std::vector<std::pair<std::uint32_t, int>> rows_; ///< those with a height of their own, in order
    int column_ = 64, row_ = 20;                      ///< all others
};

} // namespace kvartal::marking
