// SPDX-License-Identifier: MIT
#pragma once

#include "marking/opening.hpp"
#include "marking/relationships.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::marking {

struct Tab {
    std::string name, relationship;
};
/// All tabs, in order.
std::vector<Tab> tabs_of(std::string_view workbook_xml);

/// A sheet's name as references begin with it: "'Oslo''s ark'!".
std::string quoted_sheet(std::string_view name);

/// The sheet to put first.
struct FirstTab {
    std::string name;
    std::string relationship;
    Conformance conformance = Conformance::transitional;
    std::string table;  ///< "$A$6:$I$20": what its filter works on
    std::string header; ///< "$6:$6": the rows that each printed page begins with
};

/// The workbook part with the tab first, where it opens; names and views that count tabs count on. How it
/// opened before goes into `before`.
std::string with_first_tab(const std::string &workbook_xml, const FirstTab &tab, Opening &before);

/// Whether the workbook opens at the tab.
bool opens_at(std::string_view workbook_xml, std::size_t tab);

/// The workbook part without the tab and its names; if it opens there, it opens as it did before.
std::string without_tab(const std::string &workbook_xml, std::size_t tab, const Opening &before);

} // namespace kvartal::marking
