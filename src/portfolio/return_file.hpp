// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace kvartal::portfolio {

/// The file that a return came in, or the setup.
struct ReturnFile {
    std::string name;   ///< without folders
    std::string sha256; ///< of its bytes, in lower-case hexadecimal
};

} // namespace kvartal::portfolio
