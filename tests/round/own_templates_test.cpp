// SPDX-License-Identifier: MIT
#include "definition/made_template.hpp"
#include "definition/read.hpp"
#include "round/files.hpp"
#include "round/own_templates.hpp"
#include "round/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::round;

TEST_CASE("a template of one's own is tried before the program's") {
    const made::TemporaryFolder folder;
    write_file(folder.path() / "own.toml", made::own_template("own"));
    const checking::Templates templates = templates_of({{}, {}, false, {folder.path() / "own.toml"}});
    REQUIRE(templates.all().size() == 1 + definition::shipped_return_definitions().size());
    CHECK(templates.all().front()->id == "own");
}

TEST_CASE("the templates beside round.xlsx come after those that the job names, and other files are none") {
    const made::TemporaryFolder folder;
    write_file(folder.path() / "b.toml", made::own_template("own"));
    write_file(folder.path() / "a.toml", made::own_template("own"));
    write_file(folder.path() / "notes.txt", "x");
    const JobOptions job = with_templates_of(folder.path(), {{}, {}, false, {"named.toml"}});
    CHECK(job.templates
          == std::vector<std::filesystem::path>{"named.toml", folder.path() / "a.toml",
                                                folder.path() / "b.toml"});
}
