// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace kvartal::house {

/// A folder of tests/cases.
struct Case {
    std::string name, command;
    std::string expected;         ///< what it prints, on both streams, each run of white space as one space
    std::string expected_nb = {}; ///< the same in Norwegian, where the case is held to that
};

std::vector<Case> all_cases();

/// Whether one of the case's calls of the program gives the command the option.
bool uses_option(const Case &used, const std::string &command, const std::string &option);

} // namespace kvartal::house
