// SPDX-License-Identifier: MIT
#pragma once

#include "intake/records.hpp"
#include "portfolio/initiative.hpp"

namespace kvartal::intake {

/// The initiative that a record describes. What the definition asks for beyond an initiative's own fields is
/// carried by the field's id, so that a new field needs no code. What the definition does not know is moved
/// out of the record; there may be much of it.
portfolio::Initiative bind_initiative(Record &record);

} // namespace kvartal::intake
