// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "foundation/texts.hpp"
#include "marking/mark.hpp"
#include "marking/relationships.hpp"
#include "marking/styles_part.hpp"

#include <span>
#include <string>

namespace kvartal::marking {

/// The sheet "Avvik": what was found in a return, a row each, as a person reads it.
struct FindingsSheet {
    Conformance conformance = Conformance::transitional;
    MarkStyles styles;
    std::string record;                  ///< see workbook/findings_sheet.hpp
    MarkFault why_not = MarkFault::none; ///< when the list stands alone: no links then, and it says why
};

std::string findings_sheet_xml(std::span<const foundation::Finding> findings, const FindingsSheet &sheet,
                               const foundation::Texts &texts);

/// The cells that its filter works on, and the rows that each printed page begins with.
std::string filtered_range(std::span<const foundation::Finding> findings);
std::string repeated_rows();

/// "3 errors and one warning".
std::string counted(std::span<const foundation::Finding> findings, const foundation::Texts &texts);

} // namespace kvartal::marking
