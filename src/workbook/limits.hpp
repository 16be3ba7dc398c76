// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace kvartal::workbook {

/// What a file may at most ask of the machine; checked before anything is inflated. A real return is a
/// hundredth of these.
struct Limits {
    std::uint64_t file_bytes = 100'000'000;
    std::uint64_t entries = 10'000;          ///< parts in the ZIP
    std::uint64_t part_bytes = 200'000'000;  ///< inflated bytes of one part that is read
    std::uint64_t total_bytes = 400'000'000; ///< inflated bytes of all parts that are read
    std::uint64_t ratio = 1'000;             ///< inflated to packed bytes of a part over 1 MB
    std::uint64_t cells = 5'000'000;         ///< cells in use in all sheets
    std::uint64_t strings = 2'000'000;       ///< entries of the shared string table; styles of an .ods
    std::uint64_t sheets = 1'000;
    std::uint64_t merged_ranges = 200'000; ///< in all sheets
};

} // namespace kvartal::workbook
