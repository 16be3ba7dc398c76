// SPDX-License-Identifier: MIT
#include "make/portfolio_csv.hpp"

#include "make/csv.hpp"

namespace kvartal::samples {

std::vector<PublishedInitiative> read_portfolio_csv(const std::filesystem::path &path) {
    std::vector<PublishedInitiative> initiatives;
    for (const CsvRow &row : read_csv(path)) {
        PublishedInitiative one{.id = row.at("id"),
                                .priority = row.at("priority"),
                                .name = row.at("name"),
                                .owner = row.at("owner"),
                                .phase = row.at("phase"),
                                .strategic_area = row.at("strategic_area"),
                                .focus_area = row.at("focus_area"),
                                .status = row.at("status"),
                                .budget = row.at("budget_mnok"),
                                .shares = {}};
        for (std::size_t i = 0; i < funders.size(); ++i) {
            one.shares.at(i) = row.at(std::string{funders.at(i)});
        }
        initiatives.push_back(std::move(one));
    }
    return initiatives;
}

} // namespace kvartal::samples
