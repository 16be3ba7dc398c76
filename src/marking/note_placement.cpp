// SPDX-License-Identifier: MIT
#include "marking/note_placement.hpp"

#include "marking/xml_element.hpp"
#include "marking/xml_text.hpp"

#include <algorithm>

namespace kvartal::marking {
namespace {

constexpr int width = 330;
constexpr std::size_t characters_of_a_line = 46; ///< of Tahoma 9 in that width, with some to spare
constexpr int line = 16;
constexpr int margins = 20;
constexpr int tallest = 640;              ///< taller would not fit on a screen
constexpr std::uint32_t gap = 15;         ///< between the cell and the box
constexpr std::uint32_t farthest = 2'000; ///< hidden rows or columns that a box may span
constexpr std::uint32_t last_column = 16'383, last_row = 1'048'575;

/// Goes so many pixels down or to the right.
template <class Size>
void walk(std::uint32_t &index, std::uint32_t &offset, int pixels, std::uint32_t last, Size size_of) {
    int left = static_cast<int>(std::min(offset, 4'000U)) + pixels;
    const std::uint32_t end = std::min(last, index + farthest);
    while (index < end && left >= size_of(index)) {
        left -= size_of(index);
        ++index;
    }
    offset = static_cast<std::uint32_t>(std::clamp(left, 0, std::max(size_of(index) - 1, 0)));
}

/// The column in which a box that ends before the cell begins.
std::uint32_t column_to_the_left(std::uint32_t column, const SheetGeometry &geometry) {
    int left = width + 2 * static_cast<int>(gap);
    while (column > 0 && left > 0) {
        left -= geometry.column_pixels(--column);
    }
    return column;
}

} // namespace

std::string written(const Anchor &anchor) {
    std::string text;
    for (const std::uint32_t number : anchor) {
        text += (text.empty() ? "" : ", ") + std::to_string(number);
    }
    return text;
}

std::optional<Anchor> anchor_from(std::string_view text) {
    Anchor anchor{};
    for (std::uint32_t &place : anchor) {
        const auto comma = std::min(text.find(','), text.size());
        std::string_view number = text.substr(0, comma);
        number.remove_prefix(std::min(number.find_first_not_of(" \t\r\n"), number.size()));
        number = number.substr(0, number.find_last_not_of(" \t\r\n") + 1);
        const auto value = whole_number(number);
        if (!value || *value < 0 || *value > last_row) {
            return std::nullopt;
        }
        place = static_cast<std::uint32_t>(*value);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return text.empty() ? std::optional{anchor} : std::nullopt;
}

int pixels_of_text(std::string_view text) {
    std::size_t lines = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines += std::max<std::size_t>(1, (length(text.substr(0, end)) + characters_of_a_line - 1)
                                              / characters_of_a_line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::min(static_cast<int>(std::min<std::size_t>(lines, 100)) * line + margins, tallest);
}

Anchor box_beside(foundation::CellAddress cell, std::string_view text, const SheetGeometry &geometry) {
    const auto columns = [&](std::uint32_t column) { return geometry.column_pixels(column); };
    std::uint32_t left = cell.column + 1;
    std::uint32_t right = left;
    std::uint32_t right_offset = gap;
    walk(right, right_offset, width, last_column, columns);
    if (left >= last_column || right >= last_column) {
        left = right = column_to_the_left(cell.column, geometry);
        right_offset = gap;
        walk(right, right_offset, width, last_column, columns);
    }
    const std::uint32_t top = cell.row == 0 ? 0 : cell.row - 1;
    Anchor box{left, gap, top, cell.row == 0 ? 2U : 10U, right, right_offset, top, cell.row == 0 ? 2U : 10U};
    return taller(box, pixels_of_text(text), geometry);
}

Anchor taller(Anchor box, int pixels, const SheetGeometry &geometry) {
    walk(box[6], box[7], pixels, last_row, [&](std::uint32_t row) { return geometry.row_pixels(row); });
    return box;
}

} // namespace kvartal::marking
