// SPDX-License-Identifier: MIT
//
// run_case CASE-FOLDER PROGRAM-FOLDER REPOSITORY: runs the case's command in a folder of its own and compares
// what it prints with what is expected; CONTRIBUTING.md says what a case holds. In input/, a list of cells
// (a.xlsx.cells, see cell_listing.hpp) and a folder of parts (a.xlsx/) become workbooks. With KVARTAL_ADOPT=1
// what it prints becomes what is expected.
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

bool is_adopting() {
    const char *adopt = std::getenv("KVARTAL_ADOPT"); // NOLINT(concurrency-mt-unsafe): one thread
    return adopt != nullptr && std::string_view{adopt} == "1";
}

Environment environment_of(const CaseFolder &folder, const fs::path &programs, const fs::path &repository,
                           const fs::path &work) {
    Environment environment{{"HOME", work.string()},
                            {"LC_ALL", "C.UTF-8"},
                            {"PATH", programs.string() + ":/usr/local/bin:/usr/bin:/bin"},
                            {"REPOSITORY", repository.string()},
                            {"TMPDIR", work.string()},
                            {"TZ", "UTC"}};
    for (const auto &[name, value] : folder.environment()) {
        environment.insert_or_assign(name, value);
    }
    return environment;
}

int run(const fs::path &case_path, const fs::path &programs, const fs::path &repository) {
    const CaseFolder folder{case_path};
    const TemporaryFolder temporary;
    const fs::path work = temporary.path() / "work";
    folder.lay_out_input(work);
    const Outcome actual =
        run_command(folder.command(), work, environment_of(folder, programs, repository, temporary.path()),
                    temporary.path());
    const Outcome expected = folder.expected();
    if (actual == expected) {
        folder.remove_actual();
        return 0;
    }
    if (is_adopting()) {
        folder.adopt(actual);
        std::cout << "adopted as expected in " << case_path.string() << '\n';
        return 0;
    }
    folder.keep_actual(actual);
    std::cout << difference(expected, actual, temporary.path())
              << "What it printed is in *.actual beside; KVARTAL_ADOPT=1 makes it what is expected.\n";
    return 1;
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 4) {
        std::cerr << "usage: run_case CASE-FOLDER PROGRAM-FOLDER REPOSITORY\n";
        return 64;
    }
    try {
        return run(argv[1], argv[2], argv[3]);
    } catch (const std::exception &error) {
        std::cerr << "run_case: " << error.what() << '\n';
        return 2;
    }
}
