// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"
#include "round/check_job.hpp"
#include "round/limits.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace kvartal::round {

/// What marking came to for one return.
struct MarkedReturn {
    enum class Kind : std::uint8_t {
        marked, ///< a marked copy is written
        listed, ///< it cannot be marked; the list of its findings is written
        stale,  ///< it has no findings, and an earlier copy still lies there
    };
    Kind kind = Kind::marked;
    std::string file;
    std::filesystem::path path;
    std::string reason; ///< why it could not be marked, as the end of a sentence
};

/// Writes a marked copy of each checked file that has findings into the folder, under the same name. Throws
/// Error (cannot-write), before anything is written, where the folder is one that the files lie in or a
/// round's returns/.
std::vector<MarkedReturn> mark_returns(const CheckOutcome &outcome, const std::filesystem::path &folder,
                                       foundation::Language language, const Limits &limits);

} // namespace kvartal::round
