// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "round/report_job.hpp"
#include "round/round_folder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
namespace fs = std::filesystem;
using foundation::FindingCode;

namespace {

const fs::path sample = fs::path{KVARTAL_SOURCE_DIR} / "samples" / "2019-q2";

round::ReportOutcome report_of(const fs::path &round) {
    return round::make_report({round, {}, {}, {}}, {});
}

FindingCode stopped_by(const fs::path &round) {
    try {
        report_of(round);
    } catch (const foundation::Error &error) {
        return error.finding().code;
    }
    return FindingCode::internal_error;
}

} // namespace

TEST_CASE("the same round gives the same bytes") {
    const made::TemporaryFolder one;
    const made::TemporaryFolder other;
    const auto first = round::make_report({sample, one.path(), {}, {}}, {});
    const auto second = round::make_report({sample, other.path(), {}, {}}, {});
    REQUIRE(first.written.size() == 3);
    for (std::size_t i = 0; i < first.written.size(); ++i) {
        CAPTURE(first.written[i].string());
        CHECK(first.written[i].filename() == second.written[i].filename());
        CHECK(made::bytes_of(first.written[i]) == made::bytes_of(second.written[i]));
        CHECK_FALSE(made::bytes_of(first.written[i]).empty());
    }
}

TEST_CASE("a broken return is named and the report is made of the others") {
    const made::TemporaryFolder folder;
    const fs::path round = made::copy_of_sample(folder);
    const auto whole = report_of(round);
    const std::string broken = made::bytes_of(
        whole.check.files.empty() ? fs::path{} : round / "returns" / whole.check.files[0].file.name);
    folder.write("returns/" + whole.check.files[0].file.name, broken.substr(0, broken.size() / 2));
    const auto rest = report_of(round);
    CHECK(rest.initiatives == whole.initiatives - whole.check.files[0].initiatives);
    REQUIRE(rest.check.files[0].findings.size() == 1);
    CHECK(rest.check.files[0].findings[0].code == FindingCode::file_truncated);
    CHECK(rest.written.size() == 3);
}

TEST_CASE("the inputs are left as they were") {
    const made::TemporaryFolder folder;
    const fs::path round = made::copy_of_sample(folder);
    report_of(round);
    CHECK(made::bytes_of(round / "round.xlsx") == made::bytes_of(sample / "round.xlsx"));
    for (const auto &entry : fs::directory_iterator{sample / "returns"}) {
        CHECK(made::bytes_of(round / "returns" / entry.path().filename()) == made::bytes_of(entry.path()));
    }
}

TEST_CASE("a round that is not there, or not whole, stops the job with a reason") {
    const made::TemporaryFolder folder;
    CHECK(stopped_by(folder.path() / "none") == FindingCode::folder_missing);
    CHECK(stopped_by(folder.path()) == FindingCode::setup_missing);
    fs::copy(sample / "round.xlsx", folder.path() / "round.xlsx");
    CHECK(stopped_by(folder.path()) == FindingCode::folder_missing);
    fs::create_directory(folder.path() / "returns");
    CHECK(stopped_by(folder.path()) == FindingCode::no_returns);
    folder.write("round.xlsx", "");
    CHECK(stopped_by(folder.path()) == FindingCode::file_empty);
}

TEST_CASE("without its font the report is not made, and the font is named") {
    const made::TemporaryFolder folder;
    try {
        round::make_report({sample, folder.path(), {}, folder.path()}, {});
        FAIL("made without a font");
    } catch (const foundation::Error &error) {
        CHECK(error.finding().code == FindingCode::font_missing);
    }
}
