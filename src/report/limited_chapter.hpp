// SPDX-License-Identifier: MIT
#pragma once

#include "report/chapter_kinds.hpp"

#include <string>
#include <vector>

namespace kvartal::report {

/// A chapter about some of the initiatives, and the tables that its figures are made of.
struct LimitedChapter {
    std::vector<Section> sections; ///< the first says how many of the initiatives it is about
    std::vector<Block> grounds;    ///< tables for the spreadsheet alone
};

/// The chapter of those initiatives that all limits let through; no sections when there are none. The ids of
/// its sections, tables and charts end in the suffix ("-2"), the sheets' names in its number, and the
/// captions tell the limits. Figures lead to the sources table of the whole report.
LimitedChapter limited_chapter(const Wording &whole, const ChapterKind &kind,
                               const std::vector<portfolio::ChapterLimit> &limits, const std::string &suffix);

/// What is wrong with the limits of the round's chapters.
std::vector<foundation::Finding> check_limits(const Wording &wording);

} // namespace kvartal::report
