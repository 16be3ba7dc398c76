// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::round {

/// A file's bytes, or the finding that says why there are none: missing, unreadable, no regular file, over
/// the limit.
struct FileReading {
    std::optional<std::string> bytes;
    std::optional<foundation::Finding> refusal;
};
FileReading read_file(const std::filesystem::path &path, std::uint64_t most_bytes);

/// The files that may be returns, by name: all regular files of the folder but hidden ones and what Excel,
/// LibreOffice and the operating systems leave behind ("~$x.xlsx", ".~lock.x#", "Thumbs.db", "desktop.ini").
/// Throws Error (folder-missing).
std::vector<std::filesystem::path> files_in(const std::filesystem::path &folder);

/// The folders in the folder, by name, without hidden ones; none when it cannot be read.
std::vector<std::filesystem::path> folders_in(const std::filesystem::path &folder);

/// Writes beside the place, flushes, and renames over it: a crash leaves the old file or the new one. Makes
/// the folder. Throws Error (cannot-write).
void write_file(const std::filesystem::path &path, std::string_view bytes);

/// A path's name as UTF-8.
std::string name_of(const std::filesystem::path &path);

} // namespace kvartal::round
