// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"

#include <string>

namespace kvartal::render::pdf {

/// What the file says of itself.
struct Properties {
    std::string title, author, subject;
    std::string language; ///< a BCP 47 tag
    foundation::Date dated;
};

/// The programs that made the file, as it names them.
inline constexpr const char *creator = "kvartal";
inline constexpr const char *producer = "libharu, qpdf";

} // namespace kvartal::render::pdf
