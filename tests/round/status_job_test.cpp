// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "round/round_folder.hpp"
#include "round/status_job.hpp"
#include "round/status_json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace kvartal;
using namespace std::chrono_literals;
namespace fs = std::filesystem;
using foundation::finding;
using foundation::FindingCode;
using round::Standing;

namespace {

const round::OrganisationStatus &of(const round::RoundStatus &status, std::string_view organisation) {
    const auto found = std::find_if(
        status.organisations.begin(), status.organisations.end(),
        [&](const round::OrganisationStatus &one) { return one.organisation.id == organisation; });
    REQUIRE(found != status.organisations.end());
    return *found;
}

portfolio::Setup two_organisations() {
    portfolio::Setup setup;
    setup.organisations.all = {{.id = "Oslo", .aliases = {}}, {.id = "Bergen", .aliases = {}}};
    return setup;
}

checking::CheckedFile file_of(const std::string &organisation, const std::string &name,
                              std::vector<foundation::Finding> findings) {
    checking::CheckedFile file;
    file.file.name = name;
    file.definition = "portfolio-list";
    file.organisation = organisation;
    file.initiatives = 3;
    file.findings = std::move(findings);
    return file;
}

foundation::Finding accepted(foundation::Finding finding) {
    finding.accepted = "agreed in March";
    return finding;
}

} // namespace

TEST_CASE("what the secretariat accepts is counted as that, and asks nothing of anybody") {
    checking::CheckOutcome outcome;
    outcome.files = {
        file_of("Oslo", "a.xlsx",
                {accepted(finding(FindingCode::amount_unreadable)), finding(FindingCode::row_hidden)}),
        file_of("Bergen", "b.xlsx",
                {finding(FindingCode::amount_unreadable), accepted(finding(FindingCode::field_blank))})};
    const auto status = round::sort_by_organisation(two_organisations(), outcome);
    CHECK(of(status, "Oslo").standing == Standing::in_order);
    CHECK(of(status, "Oslo").accepted == 1);
    CHECK(of(status, "Oslo").open.empty());
    CHECK(of(status, "Bergen").standing == Standing::errors);
    CHECK(of(status, "Bergen").accepted == 1);
    CHECK(status.has_errors);
    outcome.files.pop_back();
    CHECK_FALSE(round::sort_by_organisation(two_organisations(), outcome).has_errors);
}

TEST_CASE("a return that a newer one stands in for asks nothing of its sender") {
    checking::CheckOutcome outcome;
    outcome.files = {file_of("Oslo", "old.xlsx", {finding(FindingCode::amount_unreadable)}),
                     file_of("Oslo", "new.xlsx", {})};
    outcome.findings = {finding(FindingCode::return_superseded).in_file("old.xlsx")};
    const auto status = round::sort_by_organisation(two_organisations(), outcome);
    CHECK(of(status, "Oslo").standing == Standing::in_order);
    CHECK(of(status, "Oslo").files == std::vector<std::string>{"new.xlsx"});
    CHECK(of(status, "Oslo").initiatives == 3);
}

TEST_CASE("what is found between returns is for the sender of the file, what is in the set-up for the "
          "secretariat") {
    checking::CheckOutcome outcome;
    outcome.files = {file_of("Oslo", "a.xlsx", {}), file_of("Bergen", "b.xlsx", {})};
    outcome.findings = {finding(FindingCode::id_collision).in_file("b.xlsx"),
                        finding(FindingCode::transfer_unknown_initiative).in_file("round.xlsx")};
    const auto status = round::sort_by_organisation(two_organisations(), outcome);
    CHECK(of(status, "Oslo").standing == Standing::in_order);
    REQUIRE(of(status, "Bergen").open.size() == 1);
    CHECK(of(status, "Bergen").open[0].code == FindingCode::id_collision);
    REQUIRE(status.own.size() == 1);
    CHECK(status.own[0].code == FindingCode::transfer_unknown_initiative);

    outcome.files.pop_back(); // the transfer's initiative may come with the return from Bergen
    CHECK(round::sort_by_organisation(two_organisations(), outcome).own.size() == 1); // the one in b.xlsx
    outcome.findings.erase(outcome.findings.begin());
    CHECK(round::sort_by_organisation(two_organisations(), outcome).own.empty());
}

TEST_CASE("each organisation that is asked has a standing, in the order of the set-up") {
    const made::TemporaryFolder folder;
    const auto status = round::round_status(made::copy_of_sample(folder), {});
    REQUIRE(status.organisations.size() == 10);
    CHECK(status.organisations.front().organisation.id == "Direktoratet for e-helse");
    CHECK(of(status, "Direktoratet for e-helse").standing == Standing::warnings);
    CHECK(of(status, "KS").standing == Standing::in_order);
    CHECK(of(status, "KS").files == std::vector<std::string>{"KS.xlsx"});
    CHECK(of(status, "KS").initiatives == 1);
    CHECK(status.count(Standing::in_order) == 7);
    CHECK(status.count(Standing::warnings) == 3);
    CHECK(status.unknown_senders.empty());
    CHECK_FALSE(status.has_errors);
}

TEST_CASE("a return that is not there is missing; one that cannot be read is its sender's by its name") {
    const made::TemporaryFolder folder;
    const fs::path round = made::copy_of_sample(folder);
    fs::remove(round / "returns" / "KS.xlsx");
    folder.write("returns/Oslo kommune.xlsx", "%PDF-1.4");
    const auto status = round::round_status(round, {});
    CHECK(of(status, "KS").standing == Standing::missing);
    CHECK(of(status, "KS").open.empty());
    CHECK(of(status, "Oslo kommune").standing == Standing::unreadable);
    CHECK(of(status, "Oslo kommune").count(foundation::Severity::error) == 1);
    CHECK(status.has_errors);
    CHECK(status.own.empty()); // a missing return is told by its standing
}

TEST_CASE("a file that nobody is known to have sent is listed, and is no organisation's") {
    const made::TemporaryFolder folder;
    const fs::path round = made::copy_of_sample(folder);
    folder.write("returns/scan.pdf", "%PDF-1.4");
    const auto status = round::round_status(round, {});
    CHECK(status.unknown_senders == std::vector<std::string>{"scan.pdf"});
    CHECK(status.count(Standing::unreadable) == 0);
}

TEST_CASE("a file that is not used counts for nobody") {
    const made::TemporaryFolder folder;
    const fs::path round = made::copy_of_sample(folder);
    fs::copy(round / "returns" / "FHI.xlsx", round / "returns" / "FHI, kopi.xlsx");
    const auto status = round::round_status(round, {});
    const auto &fhi = of(status, "Folkehelseinstituttet");
    CHECK(fhi.files.size() == 1);
    CHECK(fhi.open.size() == 1);
    CHECK(fhi.initiatives == 4);
    CHECK(status.unknown_senders.empty());
}

TEST_CASE("a round without a usable set-up stops the job") {
    const made::TemporaryFolder folder;
    CHECK_THROWS_AS(round::round_status(folder.path(), {}), foundation::Error);
    folder.write("round.xlsx", "no workbook");
    CHECK_THROWS_AS(round::round_status(folder.path(), {}), foundation::Error);
}

TEST_CASE("the status as JSON has what its schema requires") {
    const auto schema = nlohmann::json::parse(
        made::bytes_of(fs::path{KVARTAL_SOURCE_DIR} / "src" / "round" / "status.schema.json"));
    const made::TemporaryFolder folder;
    const fs::path round = made::copy_of_sample(folder);
    fs::remove(round / "returns" / "KS.xlsx");
    const auto document =
        nlohmann::json::parse(round::to_json(round::round_status(round, {}), 2019y / 5 / 1));
    const auto holds_just = [](const nlohmann::json &object, const nlohmann::json &described) {
        CHECK(object.size() == described.at("properties").size());
        for (const auto &name : described.at("required")) {
            CAPTURE(name);
            CHECK(object.contains(name));
        }
    };
    holds_just(document, schema);
    REQUIRE(document.at("organisations").size() == 10);
    holds_just(document.at("organisations").at(0), schema.at("$defs").at("organisation"));
    CHECK(document.at("date") == "2019-05-01");
    CHECK(document.at("deadline").is_null());
    CHECK(document.at("period") == "2019-q2");
    CHECK(document.at("counts").at("missing") == 1);
    CHECK(document.at("counts").size() == round::standings);
    CHECK(document.at("counts").size() == schema.at("properties").at("counts").at("required").size());
}
