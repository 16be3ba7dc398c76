// SPDX-License-Identifier: MIT
#include "round/letters_job.hpp"
#include "round/round_folder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

round::LetterOutcome letters_of(const fs::path &round) {
    return round::write_letters({round, {}, "portefolje@direktorat.example", 2019y / 5 / 1}, {});
}

bool holds(const std::string &text, const std::string &words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("letters go to those who have something to do, and to nobody else") {
    const made::TemporaryFolder folder;
    const fs::path round = made::copy_of_sample(folder);
    fs::remove(round / "returns" / "KS.xlsx");
    const auto outcome = letters_of(round);
    REQUIRE(outcome.written.size() == 4);
    CHECK(outcome.written[0].organisation == "Direktoratet for e-helse");
    CHECK_FALSE(outcome.written[0].asks_for_return);
    CHECK(outcome.written[3].organisation == "KS");
    CHECK(outcome.written[3].asks_for_return);
    CHECK(outcome.written[3].path == round / "letters" / "KS.eml");
    CHECK_FALSE(outcome.written[3].has_address);
    CHECK(outcome.stale.empty());
}

TEST_CASE("a letter about findings has the list with it, a reminder has nothing") {
    const made::TemporaryFolder folder;
    const fs::path round = made::copy_of_sample(folder);
    fs::remove(round / "returns" / "KS.xlsx");
    letters_of(round);
    const std::string reminder = made::bytes_of(round / "letters" / "KS.eml");
    CHECK(holds(reminder, "From: portefolje@direktorat.example\r\n"));
    CHECK(holds(reminder, "X-Unsent: 1\r\n"));
    CHECK_FALSE(holds(reminder, "multipart"));
    const std::string corrections = made::bytes_of(round / "letters" / "Folkehelseinstituttet.eml");
    CHECK(holds(corrections, "filename=\"Avvik, Folkehelseinstituttet.txt\""));
}

TEST_CASE("the same round gives the same letters") {
    const made::TemporaryFolder folder;
    const fs::path round = made::copy_of_sample(folder);
    const auto once = letters_of(round);
    REQUIRE(once.written.size() == 3);
    const std::string before = made::bytes_of(once.written[0].path);
    CHECK(letters_of(round).stale.empty());
    CHECK(made::bytes_of(once.written[0].path) == before);
}

TEST_CASE("a draft that is no longer called for is told of, and left") {
    const made::TemporaryFolder folder;
    const fs::path round = made::copy_of_sample(folder);
    const fs::path ks = round / "returns" / "KS.xlsx";
    const std::string returned = made::bytes_of(ks);
    fs::remove(ks);
    CHECK(letters_of(round).written.size() == 4);
    folder.write("returns/KS.xlsx", returned);
    const auto outcome = letters_of(round);
    CHECK(outcome.written.size() == 3);
    CHECK(outcome.stale == std::vector<fs::path>{round / "letters" / "KS.eml"});
    CHECK(fs::exists(round / "letters" / "KS.eml"));
}
