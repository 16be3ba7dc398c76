// SPDX-License-Identifier: MIT
#pragma once

#include "intake/records.hpp"
#include "portfolio/initiative.hpp"

namespace kvartal::intake {

/// The initiative that a record describes. What the definition asks for beyond an initiative's own fields is
/// carried by the field's id, so that a new field needs no code. What the definition does not know is moved
/// out of the record; there may be much of it. Shares of the budget year are the budget's.
portfolio::Initiative bind_initiative(Record &record, int budget_year);

/// The small tables: shares, dependencies, milestones, operating costs; the rest is carried as "table.field".
void bind_tables(const Record &record, int budget_year, portfolio::Initiative &initiative);

/// All that the record answers, by the template's own fields.
portfolio::Answers answers_of(const Record &record);

/// A value that no code knows, as a text.
portfolio::OtherValue other_value(std::string field, const FieldValue &value);

} // namespace kvartal::intake
