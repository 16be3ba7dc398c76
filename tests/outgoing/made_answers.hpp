// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/answer.hpp"

#include <string>
#include <vector>

namespace kvartal::outgoing_tests {

portfolio::Answer text(std::string field, std::string value, std::string column = {});
portfolio::Answer amount(std::string field, std::int64_t tenths_of_mnok, std::string column = {});
portfolio::Answer day(std::string field, int year, unsigned month, unsigned date);

/// One initiative as a return answered it: budget 13.0, of which 12.5 is shared; status and phase answered;
/// one dependency and one milestone.
portfolio::Answers last_round();

} // namespace kvartal::outgoing_tests
