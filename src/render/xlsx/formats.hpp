// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/code_list.hpp"
#include "foundation/language.hpp"

#include <xlsxwriter.h>

#include <compare>
#include <map>
#include <optional>
#include <string>

namespace kvartal::render::xlsx {

/// What a cell is on its sheet; decides type size, weight and lines.
enum class Part {
    // the first sheet
    publisher,
    title,
    subtitle,
    front_line,
    front_rule,
    heading,
    subheading,
    paragraph,
    figure,
    figure_label,
    contents,
    // a table's sheet
    caption,
    way_back,
    group_header,
    header,
    body,
    section,
    subtotal,
    total,
    note,
    // a roadmap beside the table
    scale_legend,
    scale_year,
    scale_quarter,
    scale,
    scale_year_start,
    scale_bar,       ///< of the style's kind; laid over a cell by a rule, as are those below
    scale_bar_other, ///< of no known kind
    scale_today,
};

/// What tells one cell's format from another's.
struct CellStyle {
    Part part = Part::body;
    bool figure = false; ///< set to the right, never wrapped
    bool link = false;
    bool wrap = false;
    bool indent = false;
    std::optional<foundation::Tone> status = {}; ///< filled with the tone's colour
    std::string number_format = {};
    std::size_t kind = 0; ///< of a roadmap's bar: the place of its kind
    friend auto operator<=>(const CellStyle &, const CellStyle &) = default;
};

/// The workbook's formats, each made once.
class Formats {
  public:
    explicit Formats(lxw_workbook *workbook) : workbook_{workbook} {}
    lxw_format *of(const CellStyle &style);

  private:
    lxw_workbook *workbook_;
    std::map<CellStyle, lxw_format *> made_;
};

/// The number format of an amount or a count: "#,##0.0". The mark, if any, follows the figure; with
/// `room_for_mark` a figure without one stays in line with those that have it.
std::string number_format(int decimals, const std::string &mark, bool room_for_mark,
                          bool in_parentheses = false);
/// A date as the language writes it: "dd.mm.yyyy", "d mmm yyyy".
std::string date_format(foundation::Language language, const std::string &mark);
/// A time of day by the clock: "hh:mm".
std::string time_format(const std::string &mark);
/// Empty without a mark: the text as it is.
std::string text_format(const std::string &mark);

/// A tone's colour in a chart: dark text is readable on each.
lxw_color_t chart_colour(foundation::Tone tone);
inline constexpr lxw_color_t navy = 0x213A5C;
inline constexpr lxw_color_t quiet_grey = 0x5F6B7A;

} // namespace kvartal::render::xlsx
