// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

/// As much of JSON Schema as the shipped schemas use.
namespace kvartal::made {

/// Checks that each object has just the members that the schema requires, that the schema allows no others,
/// and that each value is of its type and as its pattern says.
void check_against(const nlohmann::json &value, nlohmann::json schema, const nlohmann::json &root);

} // namespace kvartal::made
