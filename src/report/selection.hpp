// SPDX-License-Identifier: MIT
#pragma once

#include "report/wording.hpp"

#include <set>
#include <string>
#include <vector>

namespace kvartal::report {

/// The initiatives that all limits of a chapter let through.
class Selection {
  public:
    Selection(const Wording &wording, const std::vector<portfolio::ChapterLimit> &limits);

    bool holds(const portfolio::Initiative &initiative) const;
    /// "Segment: Samstyre, Koordinere; Status: Rød".
    const std::string &words() const { return words_; }
    /// What the limits name that the round does not have. No initiative has it.
    const std::vector<foundation::Finding> &findings() const { return findings_; }

  private:
    struct Part {
        portfolio::ChooseBy by;
        std::set<std::string> values; ///< codes' ids, organisations' ids, or initiatives' ids and names
    };
    std::vector<Part> parts_;
    std::string words_;
    std::vector<foundation::Finding> findings_;
};

} // namespace kvartal::report
