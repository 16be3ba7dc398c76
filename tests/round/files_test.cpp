// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "round/files.hpp"
#include "round/temporary_folder.hpp"

#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace kvartal;
using foundation::FindingCode;

TEST_CASE("a file's bytes are read as they are") {
    const made::TemporaryFolder folder;
    const auto file = folder.write("a.xlsx", std::string("a\0b\n", 4));
    CHECK(round::read_file(file, 4).bytes == std::string("a\0b\n", 4));
}

TEST_CASE("a file that is missing, too large or no file at all is refused with a finding") {
    const made::TemporaryFolder folder;
    const auto file = folder.write("a.xlsx", "12345");
    CHECK(round::read_file(folder.path() / "b.xlsx", 10).refusal->code == FindingCode::file_missing);
    const auto large = round::read_file(file, 4).refusal;
    REQUIRE(large);
    CHECK(large->code == FindingCode::file_too_large);
    CHECK(large->file == "a.xlsx");
    CHECK(round::read_file(folder.path(), 10).refusal->code == FindingCode::file_unreadable);
    const auto pipe = folder.path() / "pipe.xlsx";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(round::read_file(pipe, 10).refusal->code == FindingCode::file_unreadable);
}

TEST_CASE("what programs leave behind in a folder is no return") {
    const made::TemporaryFolder folder;
    for (const char *name : {"b.xlsx", "a.xlsx", "~$a.xlsx", ".~lock.a.xlsx#", ".DS_Store", "Thumbs.db",
                             "desktop.ini", "old/c.xlsx"}) {
        folder.write(name, "x");
    }
    std::vector<std::string> names;
    for (const auto &path : round::files_in(folder.path())) {
        names.push_back(round::name_of(path));
    }
    CHECK(names == std::vector<std::string>{"a.xlsx", "b.xlsx"});
    CHECK_THROWS_AS(round::files_in(folder.path() / "none"), foundation::Error);
}

TEST_CASE("a file is written whole, its folder made, and nothing else is left beside it") {
    const made::TemporaryFolder folder;
    const auto file = folder.path() / "report" / "x.pdf";
    round::write_file(file, "first");
    round::write_file(file, "second");
    CHECK(made::bytes_of(file) == "second");
    CHECK(std::distance(std::filesystem::directory_iterator{file.parent_path()}, {}) == 1);
}

TEST_CASE("what cannot be written is said, and the old file stays") {
    const made::TemporaryFolder folder;
    folder.write("report/x.pdf/inside", "old");
    try {
        round::write_file(folder.path() / "report" / "x.pdf", "new");
        FAIL("wrote over a folder");
    } catch (const foundation::Error &error) {
        CHECK(error.finding().code == FindingCode::cannot_write);
    }
    CHECK(made::bytes_of(folder.path() / "report/x.pdf/inside") == "old");
    CHECK(std::distance(std::filesystem::directory_iterator{folder.path() / "report"}, {}) == 1);
}
