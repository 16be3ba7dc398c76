// SPDX-License-Identifier: MIT
#pragma once

#include "round/temporary_folder.hpp"

#include <filesystem>

namespace kvartal::made {

/// A copy of the sample round that a test may spoil: ten returns, seven of them in order, three with a
/// warning.
inline std::filesystem::path copy_of_sample(const TemporaryFolder &folder) {
    const std::filesystem::path sample = std::filesystem::path{KVARTAL_SOURCE_DIR} / "samples" / "2019-q2";
    std::filesystem::copy(sample / "round.xlsx", folder.path() / "round.xlsx");
    std::filesystem::copy(sample / "returns", folder.path() / "returns");
    return folder.path();
}

} // namespace kvartal::made
