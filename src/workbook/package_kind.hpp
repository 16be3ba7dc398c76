// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/package.hpp"
#include "workbook/relationships.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kvartal::workbook {

/// Whose rules a package follows: ODF's, or those of OPC, which every other package is read by.
enum class PackageKind : std::uint8_t { office_open_xml, opendocument };

/// Refuses an OpenDocument that is no spreadsheet or has a password.
PackageKind kind_of(const Package &package);

/// The name of an OPC package's workbook part, found by the package's relationships or content types. Refuses
/// a package that holds something else (binary workbook, Word, …) or no workbook.
std::string workbook_part_of(const Package &package, const std::vector<Relationship> &relationships);

} // namespace kvartal::workbook
