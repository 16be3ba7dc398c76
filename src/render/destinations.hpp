// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <string>

namespace kvartal::render {

/// The names by which a renderer knows the places that links lead to.
std::string destination_of(const report::LinkTarget &target);
std::string section_destination(const std::string &section);
std::string row_destination(const std::string &table, std::size_t row);
std::string note_destination(const std::string &table, const std::string &note);

} // namespace kvartal::render
