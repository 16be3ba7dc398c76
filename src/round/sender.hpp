// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/organisation.hpp"

#include <string_view>

namespace kvartal::round {

/// The organisation that a file's name speaks of: one of its names stands in it as whole words, "KS" in
/// "KS_q4.xls". The longest such name counts. Null when there is none, or when several do.
const portfolio::Organisation *sender_by_file_name(const portfolio::Organisations &organisations,
                                                   std::string_view file_name);

} // namespace kvartal::round
