// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "round/job_options.hpp"

#include <cstddef>
#include <iosfwd>

namespace kvartal::cli {

/// One line on a terminal that is written over as the work goes on, and wiped when it ends.
class ProgressLine {
  public:
    /// Shows nothing when `shown` is false: the output is a file or another program. Never wider than the
    /// terminal: a line that wraps could not be written over.
    ProgressLine(std::ostream &terminal, const foundation::Texts &texts, bool shown, std::size_t columns);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    round::Progress teller();
    void wipe();

  private:
    std::ostream &terminal_;
    const foundation::Texts &texts_;
    bool shown_;
    std::size_t columns_;
};

/// Tells another program: a line a file, "3/10 name".
round::Progress progress_lines(std::ostream &told);

} // namespace kvartal::cli
