// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "definition/table_reader.hpp"

#include <string_view>
#include <vector>

namespace kvartal::definition {

// The parts of a definition, each from the table that states it. What is wrong is thrown (table_reader.hpp).

Labels read_labels(TableReader &parent, std::string_view key);
Field read_field(TableReader &table);
/// { status = ["red"], segment = ["samstyre"] }: all must hold.
std::vector<Condition> read_conditions(TableReader &parent, std::string_view key);
FormColumns read_form_columns(TableReader &parent, std::string_view key);
Rule read_rule(TableReader &table);
OlderVersion read_older_version(TableReader &table);
Guide read_guide(TableReader &table);

} // namespace kvartal::definition
