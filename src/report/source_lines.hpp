// SPDX-License-Identifier: MIT
#pragma once

#include "report/wording.hpp"

#include <map>
#include <string>
#include <vector>

namespace kvartal::report {

/// The table of the files that the report is made from.
struct FileColumns {
    static constexpr const char *table = "files";
    static constexpr std::size_t name = 0, organisation = 1, sha256 = 2;
};

/// A figure that was read from a return.
struct SourceLine {
    const portfolio::Initiative *initiative = nullptr;
    std::string what; ///< "Budsjett 2023", "RHF", "RHF 2024", "Kjernejournal 2024"
    const portfolio::Placed<foundation::Money> *figure = nullptr;
};

/// A line for each figure, initiative by initiative, those set aside last: the budget, its shares, other
/// years' shares, operating costs. It points into the portfolio.
std::vector<SourceLine> source_lines(const Wording &wording);

/// In which row the sources table has a figure of the portfolio.
class SourceRows {
  public:
    explicit SourceRows(const Wording &wording);
    /// The figure with a link to its line.
    TableCell cell(const portfolio::Placed<foundation::Money> &figure) const;

  private:
    std::map<const portfolio::Placed<foundation::Money> *, std::size_t> rows_;
};

} // namespace kvartal::report
