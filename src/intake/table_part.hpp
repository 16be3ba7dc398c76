// SPDX-License-Identifier: MIT
#pragma once

#include "intake/form_labels.hpp"
#include "intake/recognise.hpp"

#include <cstdint>
#include <memory>
#include <span>

namespace kvartal::intake {

/// The rows of a form that belong to one of its small tables, as a sheet of its own with the same addresses:
/// only what somebody answered, neither rows in which only the template's own words stand nor columns of
/// controls and of what is not asked there any more.
std::shared_ptr<const workbook::Sheet> table_part(const workbook::Sheet &form, const RecognisedSheet &table,
                                                  std::span<const std::span<const workbook::Cell>> rows);

} // namespace kvartal::intake
