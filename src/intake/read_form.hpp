// SPDX-License-Identifier: MIT
#pragma once

#include "intake/records.hpp"

#include <memory>

namespace kvartal::intake {

/// A form as a table of one record, with its small tables; of none when nobody answered anything on it, as on
/// a spare form for something new.
Table read_form(const RecognisedSheet &form, std::shared_ptr<const foundation::SheetOfFile> place,
                CellReader &reader);

} // namespace kvartal::intake
