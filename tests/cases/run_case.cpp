// SPDX-License-Identifier: MIT
//
// run_case CASE-FOLDER PROGRAM-FOLDER REPOSITORY: runs the case's command in a folder of its own and compares
// what it prints with what is expected; CONTRIBUTING.md says what a case holds. In input/, a list of cells
// (a.xlsx.cells, see cell_listing.hpp) and a folder of parts (a.xlsx/) become workbooks. A case with an
// expected.nb is run once more in bokmål, one with an expected.nn in nynorsk. With KVARTAL_ADOPT=1 what it
// prints becomes what is expected; with KVARTAL_ADOPT=nb or nn also in that language where nothing was
// expected yet.
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
enum class Adopting { nothing, what_differs, and_bokmal, and_nynorsk };

Adopting adopting() {
    const char *value = std::getenv("KVARTAL_ADOPT"); // NOLINT(concurrency-mt-unsafe): one thread
    const std::string_view adopt = value == nullptr ? "" : value;
    return adopt == "nb"   ? Adopting::and_bokmal
           : adopt == "nn" ? Adopting::and_nynorsk
           : adopt == "1"  ? Adopting::what_differs
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
    const auto holds_if_asked = [&](Language language, Adopting too) {
        return !(folder.expects(language) || adopting() == too) || holds(folder, language, places);
    };
    const bool is_bokmal_as_expected = holds_if_asked(Language::bokmal, Adopting::and_bokmal);
    const bool is_nynorsk_as_expected = holds_if_asked(Language::nynorsk, Adopting::and_nynorsk);
    return is_as_expected && is_bokmal_as_expected && is_nynorsk_as_expected ? 0 : 1;
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
