// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/segment_rule.hpp"

#include <map>
#include <string>
#include <vector>

/// The segment criteria of 2020 and 2021 as a round states them, and initiatives that answer them.
namespace kvartal::made {

/// A row of the sheet: the segment (empty: not in the portfolio), and questions apart by semicolons.
portfolio::StatedCase stated_case(const std::string &segment, const std::string &yes, const std::string &no);

/// The proposal of 2020: three questions of national importance, then one for each segment but the last.
std::vector<portfolio::StatedCase> criteria_of_2020();
/// The adjustment of 2021: digital and core service; several actors to co-ordinate. Both are required.
std::vector<portfolio::StatedCase> criteria_of_2021();

/// The questions of both, by ids and words; and the four segments.
foundation::CodeList criteria_questions();
foundation::CodeList segments();

/// Answers by the questions' ids, "yes" or "no"; what is not given is not answered.
portfolio::Initiative answering(const std::string &segment,
                                const std::map<std::string, std::string> &answers);

} // namespace kvartal::made
