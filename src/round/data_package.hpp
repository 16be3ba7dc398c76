// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "portfolio/portfolio.hpp"

#include <string>
#include <vector>

namespace kvartal::round {

/// A file of the package, and what it holds in words.
struct DataFile {
    std::string name, title, bytes;
};

/// The portfolio's data as a Frictionless tabular data package (specification version 1): datapackage.json
/// first, then each table as CSV in UTF-8 without a mark, comma and CRLF (RFC 4180). Titles and descriptions
/// are in the texts' language. A text that a spreadsheet would take for a formula begins with an apostrophe.
std::vector<DataFile> data_package(const portfolio::Portfolio &portfolio, const foundation::Texts &texts);

} // namespace kvartal::round
