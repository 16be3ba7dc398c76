// SPDX-License-Identifier: MIT
#include "bench/make_round.hpp"

#include "make/return_workbook.hpp"
#include "make/round_workbook.hpp"

#include <string>

namespace kvartal::bench {
namespace {

using samples::PublishedInitiative;

constexpr std::size_t initiatives_a_return = 5;

/// "0007": names sort as numbers do.
std::string four_digits(std::size_t number) {
    const std::string digits = std::to_string(number);
    return std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

std::vector<PublishedInitiative> initiatives_of(std::size_t index, const std::string &owner,
                                                const std::vector<PublishedInitiative> &published) {
    std::vector<PublishedInitiative> owned;
    for (std::size_t i = 0; i < initiatives_a_return; ++i) {
        const std::size_t number = index * initiatives_a_return + i;
        PublishedInitiative initiative = published.at(number % published.size());
        initiative.id = std::to_string(number + 1);
        initiative.name.append(" ").append(initiative.id);
        initiative.owner = owner;
        owned.push_back(std::move(initiative));
    }
    return owned;
}

} // namespace

void make_round(const std::filesystem::path &folder, std::size_t returns,
                const std::vector<PublishedInitiative> &published, const std::string &previous) {
    std::filesystem::create_directories(folder / "returns");
    samples::RoundSetup setup{.quarter = "2. kvartal 2019",
                              .title = "Målt portefølje",
                              .portfolio = "Målt portefølje",
                              .publisher = "Sekretariatet",
                              .language = "nb",
                              .cut_off_year = 2019,
                              .cut_off_month = 4,
                              .cut_off_day = 30,
                              .budget_year = 2019,
                              .organisations = {},
                              .transfers = {{"1", "2", 0.5, ""}},
                              .texts = {},
                              .previous = previous};
    samples::ReturnStyle style;
    style.columns = samples::usual_columns();
    style.total = samples::TotalRow::formula;
    for (std::size_t i = 0; i < returns; ++i) {
        const std::string owner = "Virksomhet " + four_digits(i + 1);
        setup.organisations.push_back({owner, ""});
        style.organisation = owner;
        write_return(folder / "returns" / (owner + ".xlsx"), style, initiatives_of(i, owner, published));
    }
    write_round(folder / "round.xlsx", setup);
}

} // namespace kvartal::bench
