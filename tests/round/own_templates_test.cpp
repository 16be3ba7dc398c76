// SPDX-License-Identifier: MIT
#include "definition/read.hpp"
#include "round/files.hpp"
#include "round/own_templates.hpp"
#include "round/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::round;

namespace {

constexpr const char *own = R"(
id = "own"
version = "1"
describes = "return"
default_unit = "mnok"
name = { nb = "Egen" }
[[sheet]]
id = "initiatives"
layout = "list"
[[sheet.field]]
id = "name"
type = "text"
labels.nb = ["Navn"]
)";

} // namespace

TEST_CASE("a template of one's own is tried before the program's") {
    const made::TemporaryFolder folder;
    write_file(folder.path() / "own.toml", own);
    const checking::Templates templates = templates_of({{}, {}, false, {folder.path() / "own.toml"}});
    REQUIRE(templates.all().size() == 1 + definition::shipped_return_definitions().size());
    CHECK(templates.all().front()->id == "own");
}

TEST_CASE("the templates beside round.xlsx come after those that the job names, and other files are none") {
    const made::TemporaryFolder folder;
    write_file(folder.path() / "b.toml", own);
    write_file(folder.path() / "a.toml", own);
    write_file(folder.path() / "notes.txt", "x");
    const JobOptions job = with_templates_of(folder.path(), {{}, {}, false, {"named.toml"}});
    CHECK(job.templates
          == std::vector<std::filesystem::path>{"named.toml", folder.path() / "a.toml",
                                                folder.path() / "b.toml"});
}
