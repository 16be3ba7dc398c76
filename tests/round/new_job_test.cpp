// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "round/check_job.hpp"
#include "round/intake_files.hpp"
#include "round/new_job.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::round;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

fs::path sample() {
    return fs::path{KVARTAL_SOURCE_DIR} / "samples" / "2019-q2";
}

} // namespace

TEST_CASE("the next round's setup is the last one's, a quarter later, and is read without findings") {
    const made::TemporaryFolder folder;
    const NewOutcome outcome = make_next_round({folder.path() / "2019-q3", sample(), {}, {}}, {});
    CHECK(outcome.templates.size() == 10);
    CHECK(outcome.initiatives == 52);
    const auto last = read_round_setup(sample(), {}), next = read_round_setup(folder.path() / "2019-q3", {});
    REQUIRE((last.setup && next.setup));
    CHECK(next.findings.empty());
    CHECK(next.setup->period == foundation::Period{2019, 3});
    CHECK(last.setup->cut_off == 2019y / 4 / 30);
    CHECK(next.setup->cut_off == 2019y / 7 / 30);
    CHECK(next.setup->budget_year == last.setup->budget_year);
    CHECK(next.setup->title == last.setup->title);
    CHECK(next.setup->template_id == "portfolio-list");
    CHECK(next.setup->organisations.all.size() == last.setup->organisations.all.size());
    CHECK(next.setup->organisations.all[1].aliases == last.setup->organisations.all[1].aliases);
    REQUIRE(next.setup->transfers.size() == last.setup->transfers.size());
    CHECK(next.setup->transfers[0].amount.value == last.setup->transfers[0].amount.value);
    CHECK(next.setup->known.size() == 52);     // the register now holds what was reported
    CHECK(next.setup->meeting.agenda.empty()); // the next meeting is another one
    CHECK_FALSE(next.setup->meeting.date.has_value());
    CHECK(next.setup->meeting.start == last.setup->meeting.start);
    const portfolio::Plan &plan = next.setup->plan;
    REQUIRE(plan.milestones.size() == 20);
    CHECK(plan.milestones[3].id == "RM3-M1");
    REQUIRE(plan.milestones[3].years.size() == 1);
    CHECK(plan.milestones[3].years[0].year == 2019);
    CHECK(plan.milestones[3].years[0].started == 1);
    CHECK(plan.milestones[3].years[0].planned == 4);
    REQUIRE(plan.measures.size() == 25);
    CHECK(plan.measures[2].responsible == "Direktoratet/NHN");
}

TEST_CASE("templates that come back as they went out are read as the last round, without an error") {
    const made::TemporaryFolder folder;
    const fs::path next = folder.path() / "2019-q3";
    make_next_round({next, sample(), {}, {}}, {});
    for (const auto &entry : fs::directory_iterator{next / "templates"}) {
        fs::copy_file(entry.path(), returns_folder(next) / entry.path().filename());
    }
    const checking::CheckOutcome outcome = check({next}, {});
    CHECK(outcome.count(foundation::Severity::error) == 0);
    std::size_t initiatives = 0;
    for (const checking::CheckedFile &file : outcome.files) {
        initiatives += file.initiatives;
        CHECK(file.definition == "portfolio-list");
    }
    CHECK(initiatives == 52);
}

TEST_CASE("a folder that holds something is no place for a new round, and is left as it is") {
    const made::TemporaryFolder folder;
    fs::create_directories(folder.path() / "next" / "mine");
    CHECK_THROWS_AS(make_next_round({folder.path() / "next", sample(), {}, {}}, {}), foundation::Error);
    CHECK(fs::exists(folder.path() / "next" / "mine"));
    CHECK_FALSE(fs::exists(folder.path() / "next" / "round.xlsx"));
}
