// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "portfolio/answer.hpp"
#include "portfolio/setup.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace kvartal::samples {

/// An initiative as its owner answers for it in a round.
struct AnsweredInitiative {
    std::string id; ///< of the CSVs; a new initiative has none in its form
    std::string owner;
    bool is_new = false; ///< not reported in the round before
    portfolio::Answers answers;
};

/// What the CSVs in the folder say of the third and the fourth quarter of 2023. A column of theirs is a field
/// of the definition "portfolio-form"; one that differs between the quarters ends in "_q3" or "_q4".
class Rounds2023 {
  public:
    /// Throws std::runtime_error for a file that cannot be read or a value that its field cannot have.
    explicit Rounds2023(std::filesystem::path folder) : folder_{std::move(folder)} {}

    /// In the order of the CSV.
    std::vector<AnsweredInitiative> initiatives(int quarter) const;
    /// What is carried from round to round: the answers that seldom change.
    static portfolio::Answers carried(const portfolio::Answers &answers);
    /// What the secretariat states of the third quarter.
    portfolio::Setup setup() const;
    /// The secretariat's texts for the quarter.
    std::vector<portfolio::Chapter> texts(int quarter) const;

  private:
    std::filesystem::path folder_;
};

} // namespace kvartal::samples
