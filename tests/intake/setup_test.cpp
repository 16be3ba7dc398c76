// SPDX-License-Identifier: MIT
#include "grid.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::intake::testing;
using foundation::FindingCode;
using Short = std::vector<std::string>;
using Sheets = std::vector<workbook::Sheet::Parts>;

namespace {

workbook::Sheet::Parts round_sheet(GridCell period = "2. kvartal 2019", GridCell cut_off = day(2019, 4, 30)) {
    return grid("Oppsett", {{"Oppsett av rapporteringen"},
                            {},
                            {"Periode", std::move(period)},
                            {"Skjæringsdato", std::move(cut_off)},
                            {"Budsjettår", 2019},
                            {"Tittel", "Status for porteføljen"},
                            {"Portefølje", "Nasjonal portefølje"},
                            {"Utgiver", "Sekretariatet"},
                            {"Språk", "Norsk"}});
}

workbook::Sheet::Parts organisations() {
    return grid("Virksomheter", {{"Virksomhet", "Andre navn", "Skal levere"},
                                 {"Helsedirektoratet", "HDIR; Hdir.;  Helsedir ", "ja"},
                                 {"Oslo kommune", {}, "Nei"},
                                 {"Norsk Helsenett", "NHN"}});
}

workbook::Sheet::Parts transfers(std::vector<GridRow> rows) {
    rows.insert(rows.begin(), GridRow{"Fra tiltak", "Til tiltak", "Beløp (MNOK)", "Merknad"});
    return grid("Overføringer", rows);
}

workbook::Sheet::Parts texts() {
    return grid("Tekster", {{"Kapittel", "Tekst"},
                            {"summary", "Første avsnitt\r\nlinje to \n\nAndre avsnitt\n"},
                            {"sources", {}}});
}

} // namespace

TEST_CASE("a complete set-up is read without findings") {
    const auto reading =
        read_round({round_sheet(), organisations(),
                    transfers({{107, "E-resept", 10, "Avtale"}, {"107", 41, "2,5"}}), texts()});
    CHECK(in_short(reading.findings) == Short{});
    REQUIRE(reading.setup.has_value());
    const portfolio::Setup &setup = *reading.setup;
    CHECK(setup.period == foundation::Period{2019, 2});
    CHECK(foundation::iso_text(setup.cut_off) == "2019-04-30");
    CHECK(setup.budget_year == 2019);
    CHECK(setup.title == "Status for porteføljen");
    CHECK(setup.portfolio_name == "Nasjonal portefølje");
    CHECK(setup.publisher == "Sekretariatet");
    CHECK(setup.language == foundation::Language::nb);
    REQUIRE(setup.organisations.all.size() == 3);
    CHECK(setup.organisations.all[0].aliases == Short{"HDIR", "Hdir.", "Helsedir"});
    CHECK(setup.organisations.all[0].expected);
    CHECK_FALSE(setup.organisations.all[1].expected);
    CHECK(setup.organisations.all[2].expected);
    REQUIRE(setup.transfers.size() == 2);
    CHECK(setup.transfers[0].giver.value == "107"); // a number is an id
    CHECK(setup.transfers[0].receiver.value == "E-resept");
    CHECK(setup.transfers[0].amount.value == mnok(10));
    CHECK(setup.transfers[0].note == "Avtale");
    CHECK(setup.transfers[1].amount.value == mnok(2.5));
    CHECK(foundation::a1_text(setup.transfers[1].amount.place.cell) == "C3");
    CHECK_FALSE(setup.lists_chapters);
    REQUIRE(setup.chapters.size() == 2);
    CHECK(setup.chapters[0].id == "summary");
    CHECK(setup.chapters[0].text.value == "Første avsnitt\nlinje to\n\nAndre avsnitt");
}

TEST_CASE("what the set-up may leave out has sane values") {
    auto round = grid("Oppsett", {{"Kvartal", "2019-q2"}, {"Skjæringsdato", "30.04.2019"}});
    const auto reading = read_round({round, organisations()});
    REQUIRE(reading.setup.has_value());
    CHECK(reading.setup->budget_year == 2019);
    CHECK(reading.setup->language == foundation::Language::nb);
    CHECK(reading.setup->title.empty());
    CHECK(reading.setup->transfers.empty());
    CHECK(foundation::iso_text(reading.setup->cut_off) == "2019-04-30");
}

TEST_CASE("the set-up states when returns are due, and who is written to about them") {
    auto round = grid("Oppsett",
                      {{"Kvartal", "2019-q2"}, {"Skjæringsdato", "30.04.2019"}, {"Frist", day(2019, 5, 10)}});
    auto asked = grid("Virksomheter", {{"Virksomhet", "Kontakt", "E-post", "Språk"},
                                       {"KS", "Porteføljekontakt", "a@ks.example;\nb@ks.example", "Engelsk"},
                                       {"FHI"}});
    const auto reading = read_round({round, asked});
    REQUIRE(reading.setup.has_value());
    REQUIRE(reading.setup->deadline.has_value());
    CHECK(foundation::iso_text(*reading.setup->deadline) == "2019-05-10");
    const auto &organisations = reading.setup->organisations.all;
    REQUIRE(organisations.size() == 2);
    CHECK(organisations[0].contact.role == "Porteføljekontakt");
    CHECK(organisations[0].contact.email == "a@ks.example;\nb@ks.example");
    CHECK(organisations[0].contact.language == foundation::Language::en);
    CHECK(organisations[1].contact.email.empty());
    CHECK_FALSE(organisations[1].contact.language.has_value());
}

TEST_CASE("the report's language is the one that the round states") {
    auto round = round_sheet();
    round.cells.back().value = std::string{"English"};
    CHECK(read_round({round, organisations()}).setup.value().language == foundation::Language::en);
}

TEST_CASE("without a period, a cut-off or organisations there is no set-up, and each is one finding") {
    const auto lacks = [](const Sheets &sheets, const char *field, const char *cell) {
        const auto reading = read_round(sheets);
        CHECK_FALSE(reading.setup.has_value());
        const auto &finding = the(FindingCode::setup_incomplete, reading.findings);
        CHECK(argument(finding, "field") == field);
        CHECK(foundation::cell_list(finding.cells) == cell);
        CHECK(finding.file == "round.xlsx");
        CHECK(reading.findings.size() == 1);
    };
    lacks({round_sheet({}), organisations()}, "Kvartal", "B3");
    lacks({round_sheet("2. kvartal 2019", {}), organisations()}, "Skjæringsdato", "B4");
    lacks({round_sheet()}, "Virksomhet", "");
}

TEST_CASE("a period or a cut-off that cannot be read is one finding with what was found") {
    const auto period = read_round({round_sheet("i vår"), organisations()});
    CHECK_FALSE(period.setup.has_value());
    CHECK(in_short(period.findings) == Short{"error setup-incomplete B3"});
    CHECK(argument(period.findings[0], "found") == "i vår");
    const auto cut_off = read_round({round_sheet("2/2019", "snart"), organisations()});
    CHECK(in_short(cut_off.findings) == Short{"error setup-incomplete B4"});
    CHECK(argument(cut_off.findings[0], "found") == "snart");
    const auto error = read_round({round_sheet("2/2019", fault("#REF!")), organisations()});
    CHECK(in_short(error.findings) == Short{"error setup-incomplete B4"});
}

TEST_CASE("a budget year that cannot be read is said, and the period's stands in for it") {
    auto round = round_sheet();
    std::erase_if(round.cells, [](const workbook::Cell &cell) { return cell.address.row == 4; });
    round.cells.push_back({{4, 0}, std::string{"Budsjettår"}, false});
    round.cells.push_back({{4, 1}, std::string{"neste år"}, false});
    const auto reading = read_round({round, organisations()});
    CHECK(reading.setup.value().budget_year == 2019);
    CHECK(in_short(reading.findings) == Short{"warning setup-incomplete B5"});
    CHECK(argument(reading.findings[0], "found") == "neste år");
}

TEST_CASE("an empty workbook lacks all three") {
    const auto reading = read_round({});
    CHECK_FALSE(reading.setup.has_value());
    CHECK(in_short(reading.findings)
          == Short{"error setup-incomplete", "error setup-incomplete", "error setup-incomplete"});
}

TEST_CASE("a transfer that lacks an end or its amount is an error, and the others go on") {
    const auto reading =
        read_round({round_sheet(), organisations(),
                    transfers({{107, {}, 10}, {107, 41, {}}, {107, 41, "mye"}, {107, 41, 2}})});
    REQUIRE(reading.setup.has_value());
    CHECK(reading.setup->transfers.size() == 1);
    CHECK(in_short(reading.findings)
          == Short{"error setup-incomplete B2", "error setup-incomplete C3", "error amount-unreadable C4"});
    CHECK(argument(reading.findings[0], "field") == "Til tiltak");
}
