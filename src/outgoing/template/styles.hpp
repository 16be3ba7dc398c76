// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/code_list.hpp"

#include <xlsxwriter.h>

#include <compare>
#include <map>
#include <string>

namespace kvartal::outgoing {

/// What a cell of a template is; decides its type, fill and lines.
enum class Part {
    title,
    subtitle,
    text,
    step,
    link,
    heading,     ///< a band that begins a group of fields
    table_title, ///< a band above a small table
    help,
    header,       ///< over a column
    group_header, ///< over several columns
    label,
    last,    ///< last round's answer: shown, not changed
    answer,  ///< to be filled
    control, ///< says what is missing
    progress,
    count,
    // in a legend
    missing_sample,
    answer_sample,
    last_sample
};

struct Style {
    Part part = Part::text;
    bool figure = false; ///< set to the right
    std::string number_format = {};
    friend auto operator<=>(const Style &, const Style &) = default;
};

/// The workbook's formats, each made once.
class Styles {
  public:
    explicit Styles(lxw_workbook *workbook) : workbook_{workbook} {}

    lxw_format *of(const Style &style);
    /// What a conditional format sets: the clear yellow of an answer that is missing.
    lxw_format *missing();
    lxw_format *done();
    lxw_format *tone(foundation::Tone tone);

  private:
    lxw_workbook *workbook_;
    std::map<Style, lxw_format *> made_;
    std::map<int, lxw_format *> conditional_;
};

} // namespace kvartal::outgoing
