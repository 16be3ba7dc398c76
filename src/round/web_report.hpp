// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "portfolio/portfolio.hpp"
#include "report/document.hpp"

#include <filesystem>
#include <vector>

namespace kvartal::round {

/// Writes the report as a page, index.html, with the portfolio's data beside it in data/. Gives the files for
/// a reader to begin with. Throws Error for what cannot be written there.
std::vector<std::filesystem::path> write_web_report(const std::filesystem::path &folder,
                                                    const report::Document &document,
                                                    const portfolio::Portfolio &portfolio,
                                                    const foundation::Texts &texts);

} // namespace kvartal::round
