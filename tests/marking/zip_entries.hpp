// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/package_builder.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace kvartal::marking::testing {

using workbook::testing::Parts;

/// The parts of a ZIP file, unpacked, by name.
Parts parts_of(std::string_view zip);
/// The same as they are packed, without unpacking.
Parts packed_parts_of(std::string_view zip);

/// The names of the parts that are in both but not the same, with what they are packed as.
std::set<std::string> changed_parts(std::string_view before, std::string_view after);
/// The names that are only in the second.
std::set<std::string> new_parts(std::string_view before, std::string_view after);

/// The names of the parts that are not in both the same, unpacked.
std::set<std::string> differences(const Parts &one, const Parts &other);

/// Fails the test unless each XML part is well-formed and each worksheet's elements are in the standard's
/// order.
void check_parts(std::string_view zip);

} // namespace kvartal::marking::testing
