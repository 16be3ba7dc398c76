// SPDX-License-Identifier: MIT
#include "house/include_table.hpp"

#include <catch2/catch.hpp>

namespace kvartal::house {
namespace {

using Lines = std::vector<std::string>;

SourceFile file(std::string path, std::vector<Include> includes) {
    return {.path = std::move(path), .lines = 10, .includes = std::move(includes)};
}

} // namespace

TEST_CASE("every include is one that the table of rooms allows") {
    const auto files = source_files();
    REQUIRE(files.size() > 20);
    CHECK(forbidden_includes(files) == Lines{});
}

TEST_CASE("no header that another room includes shows a library") {
    CHECK(headers_that_show_a_library(source_files()) == Lines{});
}

TEST_CASE("a room may include itself, foundation and the rooms of its row") {
    const std::vector<SourceFile> files{file("intake/a.cpp", {{"intake/a.hpp", true, 1},
                                                              {"foundation/money.hpp", true, 2},
                                                              {"workbook/workbook.hpp", true, 3},
                                                              {"vector", false, 4}})};
    CHECK(forbidden_includes(files) == Lines{});
}

TEST_CASE("an include against the walk of the data is named with its line") {
    const std::vector<SourceFile> files{file("workbook/a.cpp", {{"intake/read_return.hpp", true, 7}})};
    CHECK(
        forbidden_includes(files)
        == Lines{"workbook/a.cpp:7: includes intake/read_return.hpp, a room that workbook may not include"});
}

TEST_CASE("a library is only included where it lives") {
    const std::vector<SourceFile> files{file("workbook/package.cpp", {{"zip.h", false, 3}}),
                                        file("report/a.cpp", {{"zip.h", false, 3}})};
    CHECK(forbidden_includes(files)
          == Lines{"report/a.cpp:3: includes zip.h, a library that this file may not use"});
}

TEST_CASE("a header of ours is included by its room and name") {
    const std::vector<SourceFile> files{file("report/a.cpp", {{"document.hpp", true, 2}})};
    CHECK(forbidden_includes(files)
          == Lines{"report/a.cpp:2: includes document.hpp, which is not written as room/file"});
}

TEST_CASE("a room that is not in the table may include nothing of ours") {
    const std::vector<SourceFile> files{file("tools/a.cpp", {{"foundation/money.hpp", true, 1}})};
    CHECK(forbidden_includes(files).size() == 1);
}

TEST_CASE("a library that shows through two headers is found") {
    const std::vector<SourceFile> files{file("intake/a.cpp", {{"workbook/read.hpp", true, 1}}),
                                        file("workbook/read.hpp", {{"workbook/package.hpp", true, 1}}),
                                        file("workbook/package.hpp", {{"zip.h", false, 1}}),
                                        file("workbook/private.hpp", {{"zip.h", false, 1}})};
    CHECK(headers_that_show_a_library(files) == Lines{"workbook/package.hpp: shows <zip.h> to other rooms"});
}

} // namespace kvartal::house
