// SPDX-License-Identifier: MIT
#include "checking/findings_json.hpp"
#include "foundation/error.hpp"
#include "round/check_job.hpp"
#include "round/findings_workbook.hpp"
#include "round/report_job.hpp"
#include "round/temporary_folder.hpp"
#include "round/texts.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
namespace fs = std::filesystem;

namespace {

const fs::path sample = fs::path{KVARTAL_SOURCE_DIR} / "samples" / "2019-q2";

std::string as_text(const checking::CheckOutcome &outcome) {
    return checking::to_json(outcome, round::terminal_texts(foundation::Language::en));
}

std::size_t rows_in(const checking::CheckOutcome &outcome) {
    std::size_t rows = 0;
    for (const checking::CheckedFile &file : outcome.files) {
        rows += file.rows.size();
    }
    return rows;
}

} // namespace

TEST_CASE("a check finds what a report finds, though it keeps less of the returns") {
    const made::TemporaryFolder output;
    const auto report = round::make_report({sample, output.path(), {}, {}}, {});
    CHECK(as_text(round::check({sample}, {})) == as_text(report.check));
}

TEST_CASE("each checked file says where it lies, and a round of which period it is") {
    const auto outcome = round::check({sample}, {});
    REQUIRE(outcome.files.size() == 10);
    for (const checking::CheckedFile &file : outcome.files) {
        CHECK(file.path == sample / "returns" / file.file.name);
    }
    REQUIRE(outcome.period);
    CHECK(*outcome.period == foundation::Period{2019, 2});
}

TEST_CASE("findings come with the rows that they lie in where the job is to show them") {
    CHECK(rows_in(round::check({sample}, {})) == 0);
    const auto shown = round::check({sample}, {{}, {}, true});
    const auto file = std::find_if(shown.files.begin(), shown.files.end(),
                                   [](const auto &one) { return one.file.name == "E-helse.xlsx"; });
    REQUIRE(file != shown.files.end());
    REQUIRE(file->findings.size() == 1); // the blank status in G21
    const checking::FindingRow *row = checking::row_of(file->rows, file->findings[0]);
    REQUIRE(row != nullptr);
    CHECK(row->cell == foundation::CellAddress{20, 6});
    CHECK(std::any_of(row->cells.begin(), row->cells.end(), [](const checking::RowCell &cell) {
        return cell.shown == foundation::Argument{"Grunndata - Risikoløft"};
    }));
}

TEST_CASE("several files and folders are checked in the order in which they are named") {
    const fs::path returns = sample / "returns";
    const auto outcome = round::check({returns / "KS.xlsx", returns / "FHI.xlsx", sample}, {});
    REQUIRE(outcome.files.size() == 12);
    CHECK(outcome.files[0].file.name == "KS.xlsx");
    CHECK(outcome.files[1].file.name == "FHI.xlsx");
    CHECK(outcome.files[2].file.name == "E-helse.xlsx");
}

TEST_CASE("the same outcome gives the same workbook of findings") {
    checking::CheckOutcome outcome;
    outcome.findings.push_back(
        foundation::finding(foundation::FindingCode::return_missing).with("organisation", "KS"));
    const auto &texts = round::terminal_texts(foundation::Language::nb);
    CHECK(round::findings_workbook(outcome, texts) == round::findings_workbook(outcome, texts));
    CHECK(round::findings_workbook(outcome, texts).starts_with("PK"));
}

TEST_CASE("a loose file is held against the round that is named, wherever it lies") {
    const made::TemporaryFolder inbox;
    const std::vector<fs::path> file{inbox.path() / "Helse Nord.xlsx"};
    fs::copy_file(sample / "returns/Helse Nord.xlsx", file.front());
    const std::string in_its_place = as_text(round::check({sample / "returns/Helse Nord.xlsx"}, {}));
    CHECK(as_text(round::check(file, {}, sample)) == in_its_place);
    CHECK(as_text(round::check(file, {})) != in_its_place);
    CHECK_THROWS_AS(round::check(file, {}, inbox.path()), foundation::Error); // there is no round.xlsx
}
