// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/error.hpp"

#include <string>

namespace kvartal::definition {

/// "where: why" of the Error that the reading throws; empty when it throws none.
template <class Reading>
std::string fault_of(Reading reading) {
    try {
        reading();
    } catch (const foundation::Error &error) {
        const auto &arguments = error.finding().arguments;
        const bool is_ours = error.finding().code == foundation::FindingCode::definition_faulty;
        return (is_ours ? "" : "another code: ") + std::get<std::string>(arguments.find("where")->second)
               + ": " + std::get<std::string>(arguments.find("why")->second);
    }
    return {};
}

} // namespace kvartal::definition
