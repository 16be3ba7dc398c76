// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <system_error>

namespace kvartal::foundation {

/// Why the system refused to read or write, as the word by which a finding's {why} is said in the user's
/// language ("no-access": why-no-access in templates/texts); the system's own words where we have none.
std::string system_reason(const std::error_code &error);

} // namespace kvartal::foundation
