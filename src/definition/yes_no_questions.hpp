// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"

namespace kvartal::definition {

/// What the template asks of an initiative with yes or no for an answer: the fields' ids, their words, and
/// the other ways in which they are asked.
foundation::CodeList yes_no_questions(const Definition &definition);

} // namespace kvartal::definition
