// SPDX-License-Identifier: MIT
#include "make/portfolio_csv.hpp"

#include <fstream>
#include <stdexcept>

namespace kvartal::samples {
namespace {

/// The columns before the funders': id, published_id, priority, … budget_mnok.
constexpr std::size_t columns_before_shares = 10;

std::vector<std::string> split(std::string_view line) {
    std::vector<std::string> values(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            values.emplace_back();
        } else if (c != '\r') {
            values.back() += c;
        }
    }
    return values;
}

PublishedInitiative initiative_of(const std::vector<std::string> &values) {
    PublishedInitiative initiative{.id = values[0],
                                   .priority = values[2],
                                   .name = values[3],
                                   .owner = values[4],
                                   .phase = values[5],
                                   .strategic_area = values[6],
                                   .focus_area = values[7],
                                   .status = values[8],
                                   .budget = values[9],
                                   .shares = {}};
    for (std::size_t i = 0; i < funders.size(); ++i) {
        initiative.shares.at(i) = values[columns_before_shares + i];
    }
    return initiative;
}

} // namespace

std::vector<PublishedInitiative> read_portfolio_csv(const std::filesystem::path &path) {
    std::ifstream file{path};
    std::string line;
    if (!std::getline(file, line)) {
        throw std::runtime_error{"cannot read " + path.string()};
    }
    std::vector<PublishedInitiative> initiatives;
    while (std::getline(file, line)) {
        const auto values = split(line);
        if (values.size() != columns_before_shares + funders.size()) {
            throw std::runtime_error{path.string() + " has a row with other columns: " + line};
        }
        initiatives.push_back(initiative_of(values));
    }
    return initiatives;
}

} // namespace kvartal::samples
