// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "foundation/texts.hpp"
#include "marking/zip_entries.hpp"

#include <string>
#include <vector>

namespace kvartal::marking::testing {

/// A file of a program, and its sheet that findings are in.
struct SampleFile {
    std::string program, bytes, sheet;
};

/// Parts as Excel writes them: three tabs (Veiledning, Retur, Lister), opened at the second; a note of the
/// contact's at Retur!B2 and a thread at Retur!C2; a table, a conditional format with an extension, a
/// drop-down, protection, a form's button, names that count tabs, printer settings, absolute part names.
Parts excel_parts();
/// As Google Sheets writes them: a drawing, empty definedNames, no views, no docProps.
Parts google_parts();
/// In the strict form, with a prefix for every element.
Parts strict_parts();

/// One file of each program, two of them saved by the program itself.
std::vector<SampleFile> all_files();
std::string file_bytes(const std::string &path);

/// Findings in the sheet: an amount that cannot be read at B5, a blank field at C5:C6, a note at A1.
std::vector<foundation::Finding> findings_in(const std::string &sheet);
foundation::Finding unreadable_amount(const std::string &sheet, const std::string &cell,
                                      const std::string &found);

const foundation::Texts &norwegian();

/// What mark() gives; fails the test where the file cannot be marked.
std::string marked(std::string_view bytes, const std::vector<foundation::Finding> &findings);

} // namespace kvartal::marking::testing
