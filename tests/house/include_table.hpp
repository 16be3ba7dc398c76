// SPDX-License-Identifier: MIT
#pragma once

#include "house/source_files.hpp"

#include <string>
#include <vector>

namespace kvartal::house {

/// The includes that the house does not allow, each as "intake/checks.cpp:7: includes …, which …".
std::vector<std::string> forbidden_includes(const std::vector<SourceFile> &files);

/// Headers that another room includes, and show a library's types: "intake/x.hpp: shows <zip.h> to other
/// rooms".
std::vector<std::string> headers_that_show_a_library(const std::vector<SourceFile> &files);

} // namespace kvartal::house
