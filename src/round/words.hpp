// SPDX-License-Identifier: MIT
#pragma once

#include "checking/templates.hpp"
#include "portfolio/return.hpp"
#include "portfolio/vocabulary.hpp"

#include <vector>

namespace kvartal::round {

/// The words of the templates that the returns came in; where two have a word, the first one's.
portfolio::Vocabulary vocabulary_of(const std::vector<portfolio::Return> &returns,
                                    const checking::Templates &templates);

} // namespace kvartal::round
