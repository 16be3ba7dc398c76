// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"
#include "marking/mark.hpp"
#include "round/check_job.hpp"
#include "round/limits.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
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

/// A return to give back: its marked copy, or the list of its findings alone where it cannot be marked.
struct ReturnToGive {
    std::filesystem::path name; ///< the file's own, or the list's
    std::string bytes;
    marking::MarkFault why_not = marking::MarkFault::none;
};

/// The file at the path with its findings marked; nothing when it cannot be read any more.
std::optional<ReturnToGive> return_to_give(const std::filesystem::path &path,
                                           std::span<const foundation::Finding> findings,
                                           const foundation::Texts &texts, const Limits &limits);

/// Writes a marked copy of each checked file that has findings into the folder, under the same name. Throws
/// Error (cannot-write), before anything is written, where the folder is one that the files lie in or a
/// round's returns/.
std::vector<MarkedReturn> mark_returns(const checking::CheckOutcome &outcome,
                                       const std::filesystem::path &folder, foundation::Language language,
                                       const Limits &limits);

} // namespace kvartal::round
