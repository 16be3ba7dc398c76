// SPDX-License-Identifier: MIT
#pragma once

#include "intake/form_labels.hpp"
#include "workbook/workbook.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace kvartal::intake {

/// Where a form has what, by the words over its columns; an older or home-made one may have none.
struct AnswerColumns {
    std::optional<std::uint32_t> heading_row;
    std::optional<std::uint32_t> answer, last;
    std::set<std::uint32_t> control;

    /// The column of the answer beside the label: the one so headed, else that of the first cell to the right
    /// that holds something and stands in no other headed column.
    std::uint32_t answer_beside(const workbook::Sheet &sheet, const workbook::Cell &label) const;
};

/// The row that most of the words stand in. Above the first label one of them is enough, further down it
/// takes two. Without the answer's or last answer's word a row is none.
AnswerColumns find_answer_columns(std::span<const std::span<const workbook::Cell>> rows,
                                  std::uint32_t first_label_row, std::uint32_t label_column,
                                  const FormLabels &labels);

} // namespace kvartal::intake
