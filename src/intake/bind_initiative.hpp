// SPDX-License-Identifier: MIT
#pragma once

#include "intake/records.hpp"
#include "portfolio/initiative.hpp"

namespace kvartal::intake {

/// The initiative that a record describes. What the definition asks for beyond an initiative's own fields is
/// carried by the field's id, so that a new field needs no code.
portfolio::Initiative bind_initiative(const Record &record);

} // namespace kvartal::intake
