// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <string_view>
#include <vector>

namespace kvartal::report {

/// The Markdown (CommonMark) as paragraphs and lists of points. Emphasis and links are their words; a
/// numbered list is paragraphs with their numbers, since "29. september" begins one; HTML is text like any
/// other.
std::vector<Block> blocks_of(std::string_view markdown);

} // namespace kvartal::report
