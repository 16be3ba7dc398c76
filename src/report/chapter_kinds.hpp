// SPDX-License-Identifier: MIT
#pragma once

#include "report/wording.hpp"

#include <span>
#include <string_view>

namespace kvartal::report {

/// Which initiatives a chapter can be about: always the whole round; the whole portfolio, or some of it where
/// the round limits it; or nothing without such a limit.
enum class About { all, either, some };

/// A chapter that a report can have, and how it is made.
struct ChapterKind {
    const char *id; ///< its code in round.xlsx
    std::vector<Section> (*compose)(const Wording &);
    About about = About::either;
};

/// In the order of a report whose setup lists none.
std::span<const ChapterKind> chapter_kinds();

/// Null when there is no such chapter.
const ChapterKind *find_kind(std::string_view id);

} // namespace kvartal::report
