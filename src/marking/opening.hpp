// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::marking {

/// Where a workbook opened before it was made to open at the findings sheet.
struct Opening {
    std::string active, first; ///< the tab, and the first one that the bar shows; empty when not said
    std::vector<std::size_t>
        selected; ///< the tabs whose selection was taken away, the findings sheet not counted
};

/// As the findings sheet keeps it: "kvartal:findings active=2 first= selected=0,2".
std::string record_of(const Opening &opening);
/// What a record says; what it does not say stays empty.
Opening opening_from(std::string_view record);

} // namespace kvartal::marking
