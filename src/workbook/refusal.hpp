// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"

#include <string>
#include <utility>

namespace kvartal::workbook {

/// Ends the reading of a file from anywhere in this room. read_workbook catches it and hands out its finding;
/// it never leaves the room.
struct Refusal {
    foundation::Finding finding;
};

/// A refusal because the part is missing, malformed or does not match its checksum.
inline Refusal damaged(std::string part) {
    return {foundation::finding(foundation::FindingCode::file_damaged).with("part", std::move(part))};
}

} // namespace kvartal::workbook
