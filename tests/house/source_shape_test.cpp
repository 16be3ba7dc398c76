// SPDX-License-Identifier: MIT
#include "house/source_files.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <filesystem>

namespace kvartal::house {

TEST_CASE("no source file has more than 500 lines") {
    constexpr std::size_t most = 500;
    for (const SourceFile &file : source_files()) {
        INFO(file.path << " has " << file.lines << " lines");
        CHECK(file.lines <= most);
    }
}

TEST_CASE("no source file or folder is named for what anything could be") {
    constexpr std::array vague{"utils",  "util", "utilities", "helpers", "helper",
                               "common", "misc", "manager",   "base"};
    for (const SourceFile &file : source_files()) {
        for (const std::filesystem::path &part : std::filesystem::path{file.path}) {
            INFO(file.path);
            CHECK(std::find(vague.begin(), vague.end(), part.stem().string()) == vague.end());
        }
    }
}

TEST_CASE("every source file says its licence in the first line") {
    for (const SourceFile &file : source_files()) {
        INFO(file.path);
        CHECK(file_text("src/" + file.path).starts_with("// SPDX-License-Identifier: MIT\n"));
    }
}

} // namespace kvartal::house
