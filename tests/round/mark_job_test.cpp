// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "round/mark_job.hpp"
#include "round/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
namespace fs = std::filesystem;
using Kind = round::MarkedReturn::Kind;

namespace {

const fs::path sample = fs::path{KVARTAL_SOURCE_DIR} / "samples" / "2019-q2";
const std::string with_findings = "FHI.xlsx"; ///< of the sample: some budgets are blank
const std::string without_findings = "KS.xlsx";

std::vector<round::MarkedReturn> marked(const std::vector<fs::path> &files, const fs::path &folder) {
    return round::mark_returns(round::check(files, {}), folder, foundation::Language::en, {});
}

bool is_refused(const std::vector<fs::path> &files, const fs::path &folder) {
    try {
        marked(files, folder);
    } catch (const foundation::Error &error) {
        return error.finding().code == foundation::FindingCode::cannot_write;
    }
    return false;
}

/// What a file's findings are, as far as the sheet and the cells go.
std::vector<std::string> findings_of(const fs::path &file) {
    std::vector<std::string> found;
    const checking::CheckOutcome outcome = round::check({file}, {});
    for (const foundation::Finding &finding : outcome.files.at(0).findings) {
        found.push_back(std::string{foundation::kind_of(finding.code).id} + " " + finding.sheet + "!"
                        + foundation::cell_list(finding.cells));
    }
    return found;
}

} // namespace

TEST_CASE("a return with findings is copied under its own name, one without is not") {
    const made::TemporaryFolder folder;
    const fs::path target = folder.path() / "marked";
    const auto done =
        marked({sample / "returns" / with_findings, sample / "returns" / without_findings}, target);
    REQUIRE(done.size() == 1);
    CHECK(done[0].kind == Kind::marked);
    CHECK(done[0].path == target / with_findings);
    CHECK(fs::exists(target / with_findings));
    CHECK_FALSE(fs::exists(target / without_findings));
}

TEST_CASE("a marked copy has the findings of the file that came in") {
    const made::TemporaryFolder folder;
    marked({sample / "returns"}, folder.path());
    for (const auto &entry : fs::directory_iterator{folder.path()}) {
        CAPTURE(entry.path().string());
        CHECK(findings_of(entry.path()) == findings_of(sample / "returns" / entry.path().filename()));
    }
    CHECK_FALSE(fs::is_empty(folder.path()));
}

TEST_CASE("a file that cannot be marked is listed beside its name, with why") {
    const made::TemporaryFolder folder;
    const fs::path csv = folder.write("in/Oslo.csv", "a;b\n1;2\n");
    const auto done = marked({csv}, folder.path() / "marked");
    REQUIRE(done.size() == 1);
    CHECK(done[0].kind == Kind::listed);
    CHECK(done[0].path.filename() == "Oslo-findings.xlsx");
    CHECK(done[0].reason == "it is not a workbook of the type .xlsx");
    CHECK(fs::exists(done[0].path));
}

TEST_CASE("a file that is not there gives neither copy nor list") {
    const made::TemporaryFolder folder;
    CHECK(marked({folder.path() / "gone.xlsx"}, folder.path() / "marked").empty());
    CHECK_FALSE(fs::exists(folder.path() / "marked"));
}

TEST_CASE("the folder of the returns is refused, by whichever name, and nothing is written") {
    const made::TemporaryFolder folder;
    const std::string bytes = made::bytes_of(sample / "returns" / with_findings);
    const fs::path file = folder.write("round/returns/" + with_findings, bytes);
    const fs::path elsewhere = folder.write("other/" + with_findings, bytes);
    folder.write("round/round.xlsx", made::bytes_of(sample / "round.xlsx"));
    fs::create_directory_symlink(file.parent_path(), folder.path() / "link");
    CHECK(is_refused({file}, file.parent_path()));
    CHECK(is_refused({file}, file.parent_path() / ".." / "returns" / ""));
    CHECK(is_refused({file}, folder.path() / "link"));
    CHECK(is_refused({elsewhere}, file.parent_path())); // a round's, though this file does not lie there
    CHECK(is_refused({file, elsewhere}, elsewhere.parent_path()));
    CHECK(made::bytes_of(file) == bytes);
    CHECK(made::bytes_of(elsewhere) == bytes);
    CHECK_FALSE(is_refused({file}, folder.path() / "round" / "marked"));
}

TEST_CASE("two returns of one name get two copies") {
    const made::TemporaryFolder folder;
    const std::string bytes = made::bytes_of(sample / "returns" / with_findings);
    const auto done = marked({folder.write("a/Retur.xlsx", bytes), folder.write("b/retur.xlsx", bytes)},
                             folder.path() / "marked");
    REQUIRE(done.size() == 2);
    CHECK(done[0].path.filename() == "Retur.xlsx");
    CHECK(done[1].path.filename() == "retur (2).xlsx");
}

TEST_CASE("a copy of an earlier check is said to be stale, and stays") {
    const made::TemporaryFolder folder;
    const fs::path old = folder.write("marked/" + without_findings, "old");
    const auto done = marked({sample / "returns" / without_findings}, folder.path() / "marked");
    REQUIRE(done.size() == 1);
    CHECK(done[0].kind == Kind::stale);
    CHECK(made::bytes_of(old) == "old");
}

TEST_CASE("what a round finds about a return is in its copy too") {
    const made::TemporaryFolder folder;
    const std::string bytes = made::bytes_of(sample / "returns" / without_findings);
    folder.write("round.xlsx", made::bytes_of(sample / "round.xlsx"));
    folder.write("returns/A.xlsx", bytes);
    folder.write("returns/B.xlsx", bytes); // the same contents: not used
    const auto done = marked({folder.path()}, folder.path() / "marked");
    REQUIRE(done.size() == 1);
    CHECK(fs::exists(folder.path() / "marked" / done[0].file));
}
