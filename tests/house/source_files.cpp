// SPDX-License-Identifier: MIT
#include "house/source_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

namespace kvartal::house {
namespace {

namespace fs = std::filesystem;

const fs::path root{KVARTAL_SOURCE_DIR};

/// The file that a line includes; an empty path when it includes none.
Include include_in(std::string_view line) {
    constexpr std::string_view directive = "#include";
    const std::size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string_view::npos || !line.substr(hash).starts_with(directive)) {
        return {};
    }
    const std::size_t open = line.find_first_of("\"<", hash + directive.size());
    if (open == std::string_view::npos) {
        return {};
    }
    const std::size_t close = line.find_first_of("\">", open + 1);
    return {.path = std::string{line.substr(open + 1, close - open - 1)}, .quoted = line[open] == '"'};
}

SourceFile read(const fs::path &path) {
    SourceFile file{.path = fs::relative(path, root / "src").generic_string(), .lines = 0, .includes = {}};
    std::ifstream stream{path};
    for (std::string line; std::getline(stream, line);) {
        ++file.lines;
        Include include = include_in(line);
        if (!include.path.empty()) {
            include.line = file.lines;
            file.includes.push_back(std::move(include));
        }
    }
    return file;
}

} // namespace

std::vector<SourceFile> source_files() {
    std::vector<SourceFile> files;
    for (const auto &entry : fs::recursive_directory_iterator{root / "src"}) {
        const std::string extension = entry.path().extension().string();
        if (extension == ".cpp" || extension == ".hpp") {
            files.push_back(read(entry.path()));
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

std::string file_text(const std::string &path_below_root) {
    std::ifstream stream{root / path_below_root, std::ios::binary};
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

} // namespace kvartal::house
