// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <set>
#include <string>
#include <vector>

namespace kvartal::render::pdf {

/// A section that is printed, with its number: "1", "1.1".
struct Chapter {
    const report::Section *section = nullptr;
    std::string number;
    int level = 1;                             ///< 1 or 2
    std::vector<const report::Block *> blocks; ///< those that are printed
};

std::vector<Chapter> printed_chapters(const report::Document &document);

/// The names of all sections, tables' rows and tables that a link can lead to.
std::set<std::string> printed_destinations(const std::vector<Chapter> &chapters);

/// Whether the block needs a page across.
bool is_wide(const report::Block &block);

} // namespace kvartal::render::pdf
