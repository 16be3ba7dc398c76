// SPDX-License-Identifier: MIT
//
// run_case CASE-FOLDER PROGRAM-FOLDER REPOSITORY: runs the case's command in a folder of its own and compares
// what it prints with what is expected; CONTRIBUTING.md says what a case holds. In input/, a list of cells
// (a.xlsx.cells, see cell_listing.hpp) and a folder of parts (a.xlsx/) become workbooks. A case with an
// expected.nb is run once more in Norwegian. With KVARTAL_ADOPT=1 what it prints becomes what is expected;
// with KVARTAL_ADOPT=nb also in Norwegian where nothing was expected yet.
#include "cases/case_folder.hpp"
#include "cases/run_command.hpp"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string_view>

namespace {

namespace fs = std::filesystem;
using namespace kvartal::cases;

/// Which differences become what is expected: those of a case that is there, also a language that is not yet.
enum class Adopting { nothing, what_differs, and_norwegian };

Adopting adopting() {
    const char *value = std::getenv("KVARTAL_ADOPT"); // NOLINT(concurrency-mt-unsafe): one thread
    const std::string_view adopt = value == nullptr ? "" : value;
    return adopt == "nb"  ? Adopting::and_norwegian
           : adopt == "1" ? Adopting::what_differs
                          : Adopting::nothing;
}

struct Places {
    fs::path case_folder, programs, repository;
};

Environment environment_of(const CaseFolder &folder, Language language, const Places &places,
                           const fs::path &work) {
    Environment environment{{"HOME", work.string()},
                            {"LC_ALL", "C.UTF-8"},
                            {"PATH", places.programs.string() + ":/usr/local/bin:/usr/bin:/bin"},
                            {"REPOSITORY", places.repository.string()},
                            {"TMPDIR", work.string()},
                            {"TZ", "UTC"}};
    if (const char *leaks = std::getenv("LSAN_OPTIONS")) { // NOLINT(concurrency-mt-unsafe): one thread
        environment.emplace("LSAN_OPTIONS", leaks);        // of a program with sanitizers
    }
    for (const auto &[name, value] : folder.environment(language)) {
        environment.insert_or_assign(name, value);
    }
    return environment;
}

/// Whether the command prints what is expected in the language, or what it prints was adopted.
bool holds(const CaseFolder &folder, Language language, const Places &places) {
    const TemporaryFolder temporary;
    const fs::path work = temporary.path() / "work";
    folder.lay_out_input(work);
    const Outcome actual = run_command(
        folder.command(), work, environment_of(folder, language, places, temporary.path()), temporary.path());
    if (adopting() != Adopting::nothing && actual != folder.expected(language)) {
        folder.adopt(actual, language);
        std::cout << "adopted as expected in " << places.case_folder.string() << '\n';
    }
    const Outcome expected = folder.expected(language);
    if (actual == expected) {
        folder.remove_actual(language);
        return true;
    }
    folder.keep_actual(actual, language);
    std::cout << difference(expected, actual, temporary.path())
              << "What it printed is in *.actual beside; KVARTAL_ADOPT=1 makes it what is expected.\n";
    return false;
}

int run(const Places &places) {
    const CaseFolder folder{places.case_folder};
    const bool is_as_expected = holds(folder, Language::of_the_case, places);
    const bool is_in_norwegian = folder.expects_norwegian() || adopting() == Adopting::and_norwegian;
    const bool is_norwegian_as_expected = !is_in_norwegian || holds(folder, Language::norwegian, places);
    return is_as_expected && is_norwegian_as_expected ? 0 : 1;
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 4) {
        std::cerr << "usage: run_case CASE-FOLDER PROGRAM-FOLDER REPOSITORY\n";
        return 64;
    }
    try {
        return run({argv[1], argv[2], argv[3]});
    } catch (const std::exception &error) {
        std::cerr << "run_case: " << error.what() << '\n';
        return 2;
    }
}
