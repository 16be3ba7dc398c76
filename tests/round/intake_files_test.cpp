// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "round/files.hpp"
#include "round/intake_files.hpp"
#include "round/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <stdexcept>

using namespace kvartal;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> sample_files() {
    return round::files_in(fs::path{KVARTAL_SOURCE_DIR} / "samples" / "2019-q2" / "returns");
}

} // namespace

TEST_CASE("returns come in the order of their files, however many are read at once") {
    std::vector<fs::path> files = sample_files();
    const made::TemporaryFolder folder;
    files.insert(files.begin() + 2, folder.write("not a workbook.xlsx", "nothing of the kind"));
    const auto returns = round::read_returns(files, nullptr, {});
    REQUIRE(returns.size() == files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        CHECK(returns[i].file.name == round::name_of(files[i]));
        CHECK(returns[i].definition.empty() == (i == 2));
    }
}

TEST_CASE("progress is told once a file, and the count only goes up") {
    const std::vector<fs::path> files = sample_files();
    std::vector<std::size_t> counts; // told of one at a time, so that this needs no lock
    std::set<std::string> names;
    const auto tell = [&](const std::string &name, std::size_t done, std::size_t all) {
        names.insert(name);
        counts.push_back(done);
        CHECK(all == files.size());
    };
    round::read_returns(files, nullptr, {{}, tell});
    REQUIRE(counts.size() == files.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        CHECK(counts[i] == i);
    }
    CHECK(names.size() == files.size());
}

TEST_CASE("what is thrown while a file is read reaches the caller") {
    const auto fail = [](const std::string &, std::size_t, std::size_t) {
        throw std::runtime_error{"the terminal is gone"};
    };
    CHECK_THROWS_WITH(round::read_returns(sample_files(), nullptr, {{}, fail}), "the terminal is gone");
}

TEST_CASE("the cells are there while a return is taken") {
    const std::vector<fs::path> files = sample_files();
    std::vector<std::size_t> sheets(files.size(), 0);
    round::read_each(files, nullptr, {},
                     [&](std::size_t number, const portfolio::Return &one, const workbook::Workbook *cells) {
                         sheets[number] =
                             cells != nullptr && !one.definition.empty() ? cells->sheets().size() : 0;
                     });
    for (const std::size_t count : sheets) {
        CHECK(count > 0);
    }
}
