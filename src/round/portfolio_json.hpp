// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "portfolio/portfolio.hpp"

#include <string>

namespace kvartal::round {

/// The portfolio as JSON, version 1 of portfolio.schema.json: what the data package's tables hold, in one
/// piece, with the totals. Ends in a newline.
std::string to_json(const portfolio::Portfolio &portfolio, const foundation::Texts &texts);

} // namespace kvartal::round
