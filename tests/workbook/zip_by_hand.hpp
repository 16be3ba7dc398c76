// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/package_builder.hpp"

namespace kvartal::workbook::testing {

/// A ZIP of stored entries whose sizes and checksums follow the data, in descriptors, as streaming writers
/// make them.
std::string zip_with_data_descriptors(const Parts &parts);

/// The ZIP with another size for the part in its directory.
std::string with_stated_size(std::string zip, std::string_view part, std::uint32_t size);
/// The ZIP with another checksum for the part in its directory.
std::string with_stated_checksum(std::string zip, std::string_view part, std::uint32_t checksum);

} // namespace kvartal::workbook::testing
