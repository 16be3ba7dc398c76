// SPDX-License-Identifier: MIT
#pragma once

#include "outgoing/template.hpp"
#include "portfolio/setup.hpp"

#include <map>
#include <string>
#include <vector>

namespace kvartal::outgoing {

/// The setup as answers to the sheets of the definition "round", by their ids, in the setup's order.
std::map<std::string, std::vector<portfolio::Answers>, std::less<>>
setup_answers(const portfolio::Setup &setup);

} // namespace kvartal::outgoing
