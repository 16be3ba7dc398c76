// SPDX-License-Identifier: MIT
#pragma once

#include "make/csv_sheet.hpp"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace kvartal::samples {

struct RegisteredOrganisation {
    std::string name;
    std::string aliases; ///< with "; " between
    bool expected = true;
};

struct RegisteredTransfer {
    std::string giver, receiver;
    double mnok = 0;
    std::string note;
};

/// What the secretariat states about a round: the sheets of round.xlsx.
struct RoundSetup {
    std::string quarter, title, portfolio, publisher, language;
    int cut_off_year = 0, cut_off_month = 0, cut_off_day = 0, budget_year = 0;
    std::vector<RegisteredOrganisation> organisations;
    std::vector<RegisteredTransfer> transfers;
    std::string meeting_date = {}, meeting_start = {};      ///< "19.06.2019", "10:00"; or empty
    std::vector<CsvSheet> sheets = {};                      ///< the agenda, the common plan
    std::vector<std::pair<std::string, std::string>> texts; ///< chapter and text
    std::string previous{}; ///< the last round's folder, seen from this one; or empty
};

void write_round(const std::filesystem::path &path, const RoundSetup &setup);

} // namespace kvartal::samples
