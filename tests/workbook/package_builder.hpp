// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/read.hpp"

#include <map>
#include <string>
#include <string_view>

namespace kvartal::workbook::testing {

/// A package as readable text: its parts by name.
using Parts = std::map<std::string, std::string>;

/// A workbook with one sheet, "Ark1", that has these rows; shared strings and styles can be added.
Parts workbook_of_rows(std::string_view rows);

/// The same of what stands in the worksheet's root.
Parts workbook_of_sheet(std::string_view elements);

/// Adds a shared string table of these items ("<si>…</si>").
Parts with_strings(Parts parts, std::string_view items);

/// Adds styles: custom formats ("<numFmt …/>") and cell styles ("<xf …/>").
Parts with_styles(Parts parts, std::string_view formats, std::string_view styles);

/// Replaces the first occurrence in the part, which must be there.
Parts with_replaced(Parts parts, const std::string &part, std::string_view from, std::string_view to);

/// The parts as a ZIP file, deflated.
std::string packed(const Parts &parts);
/// The same, encrypted.
std::string packed_with_password(const Parts &parts);

/// What reading the package gives; fails the test where it is refused.
Workbook read(const Parts &parts);
Workbook read_bytes(std::string_view bytes);
/// The listing of the package's cells.
std::string listing(const Parts &parts);
/// The finding that reading gives; fails the test where the file is read.
foundation::Finding refusal_of(std::string_view bytes, const Limits &limits = {});
/// Its id and arguments as one text: "file-damaged part=xl/workbook.xml".
std::string refusal_text(std::string_view bytes, const Limits &limits = {});

} // namespace kvartal::workbook::testing
