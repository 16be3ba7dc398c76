// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace kvartal::house {

struct Include {
    std::string path; ///< between the quotation marks or angle brackets
    bool quoted = false;
    std::size_t line = 0; ///< counted from 1
};

/// A .cpp or .hpp of ours.
struct SourceFile {
    std::string path; ///< below src, with "/": "intake/checks.cpp"
    std::size_t lines = 0;
    std::vector<Include> includes;

    std::string room() const { return path.substr(0, path.find('/')); }
    bool is_header() const { return path.ends_with(".hpp"); }
};

/// All of src, by path.
std::vector<SourceFile> source_files();

/// A file of the repository; empty when there is none.
std::string file_text(const std::string &path_below_root);

} // namespace kvartal::house
