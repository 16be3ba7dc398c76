// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace kvartal::checking {

/// The JSON with the control characters that it may hold as they are (DEL and C1) escaped, too: a terminal
/// would take them for orders.
std::string without_controls(const std::string &json);

} // namespace kvartal::checking
