// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"

#include <exception>
#include <string>

namespace kvartal::foundation {

/// What stops a job: a disk that is full, a setup that cannot be read. A fault in somebody's figures is a
/// Finding, not this. It carries a finding, so that it reaches the user with the same words, place and
/// remedy.
class Error : public std::exception {
  public:
    explicit Error(Finding finding);
    const Finding &finding() const { return finding_; }
    const char *what() const noexcept override { return what_.c_str(); }

  private:
    Finding finding_;
    std::string what_; ///< for a debugger: the code and the file
};

} // namespace kvartal::foundation
