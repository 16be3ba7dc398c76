// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"

namespace kvartal::foundation {

Error::Error(Finding finding)
    : finding_{std::move(finding)},
      what_{std::string{kind_of(finding_.code).id} + (finding_.file.empty() ? "" : ": " + finding_.file)} {}

} // namespace kvartal::foundation
