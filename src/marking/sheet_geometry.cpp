// SPDX-License-Identifier: MIT
#include "marking/sheet_geometry.hpp"

#include "marking/xml_element.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

namespace kvartal::marking {
namespace {

constexpr double pixels_of_a_digit = 7;       ///< of Calibri 11, which widths are counted in
constexpr double pixels_of_a_point = 4.0 / 3; ///< 96 to 72
constexpr double most = 2'000;                ///< Excel's largest column has 1 790

std::optional<int> pixels(const std::string &length, double scale) {
    double number = 0;
    const auto read = std::from_chars(length.data(), length.data() + length.size(), number);
    if (length.empty() || read.ec != std::errc{} || !(number >= 0)) {
        return std::nullopt;
    }
    return static_cast<int>(std::lround(std::min(number * scale, most)));
}

bool is_hidden(std::string_view text, const Element &element) {
    const std::string hidden = attribute(text, element, "hidden");
    return hidden == "1" || hidden == "true";
}

Element element_of(const workbook::Tag &tag) {
    Element element;
    element.name = tag.name;
    element.begin = tag.begin;
    element.open_end = element.close_begin = element.end = tag.end;
    return element;
}

} // namespace

SheetGeometry::SheetGeometry(std::string_view text) {
    std::uint32_t next_row = 0;
    workbook::TagReader tags{text};
    while (const auto tag = tags.next()) {
        const std::string_view name = workbook::local_name(tag->name);
        if (tag->kind == workbook::Tag::Kind::close) {
            if (name == "sheetData") {
                break;
            }
            continue;
        }
        const Element element = element_of(*tag);
        if (name == "sheetFormatPr") {
            column_ =
                pixels(attribute(text, element, "defaultColWidth"), pixels_of_a_digit).value_or(column_);
            row_ = pixels(attribute(text, element, "defaultRowHeight"), pixels_of_a_point).value_or(row_);
        } else if (name == "col") {
            const std::int64_t first = whole_number(attribute(text, element, "min")).value_or(0);
            const std::int64_t last = whole_number(attribute(text, element, "max")).value_or(0);
            if (first >= 1 && first <= last && last <= 16'384) {
                const int width =
                    pixels(attribute(text, element, "width"), pixels_of_a_digit).value_or(column_);
                columns_.push_back({static_cast<std::uint32_t>(first - 1),
                                    static_cast<std::uint32_t>(last - 1),
                                    is_hidden(text, element) ? 0 : width});
            }
        } else if (name == "row") {
            const std::int64_t stated = whole_number(attribute(text, element, "r")).value_or(0);
            const auto row = stated >= 1 ? static_cast<std::uint32_t>(stated - 1) : next_row;
            next_row = row + 1;
            const auto height = is_hidden(text, element)
                                    ? std::optional{0}
                                    : pixels(attribute(text, element, "ht"), pixels_of_a_point);
            if (height) {
                rows_.emplace_back(row, *height);
            }
        }
    }
    std::stable_sort(rows_.begin(), rows_.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::stable_sort(columns_.begin(), columns_.end(),
                     [](const Run &a, const Run &b) { return a.first < b.first; });
}

int SheetGeometry::column_pixels(std::uint32_t column) const {
    const auto after = std::upper_bound(columns_.begin(), columns_.end(), column,
                                        [](std::uint32_t at, const Run &run) { return at < run.first; });
    return after != columns_.begin() && std::prev(after)->last >= column ? std::prev(after)->pixels : column_;
}

int SheetGeometry::row_pixels(std::uint32_t row) const {
    const auto found = std::lower_bound(rows_.begin(), rows_.end(), row,
                                        [](const auto &entry, std::uint32_t at) { return entry.first < at; });
    return found != rows_.end() && found->first == row ? found->second : row_;
}

} // namespace kvartal::marking
