// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/limits.hpp"

#include <cstdint>
#include <string_view>

namespace kvartal::round {

/// What a file may at most ask of the machine.
using Limits = workbook::Limits;

/// Sets one limit by the name that the finding file-too-large calls it by: "bytes", "entries", "part",
/// "total", "ratio", "cells", "strings", "sheets" or "merged". False for another name.
bool set_limit(Limits &limits, std::string_view name, std::uint64_t most);

} // namespace kvartal::round
