// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "round/job_options.hpp"

#include <iosfwd>

namespace kvartal::cli {

/// One line on a terminal that is written over as the work goes on, and wiped when it ends.
class ProgressLine {
  public:
    /// Shows nothing when `shown` is false: the output is a file or another program.
    ProgressLine(std::ostream &terminal, const foundation::Texts &texts, bool shown);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    round::Progress teller();
    void wipe();

  private:
    std::ostream &terminal_;
    const foundation::Texts &texts_;
    bool shown_;
};

} // namespace kvartal::cli
