// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kvartal::marking {

/// What changes in a ZIP file. Entries are named by where they stand in its directory.
struct ZipChanges {
    std::map<std::uint64_t, std::string> replaced;
    std::set<std::uint64_t> removed;
    std::vector<std::pair<std::string, std::string>> added; ///< name and contents
    bool empty() const { return replaced.empty() && removed.empty() && added.empty(); }
};

/// The ZIP file with the changes; all other entries are copied as they are packed. What is new is dated
/// 1980-01-01, so that the same input gives the same bytes. Nothing where libzip cannot write it.
std::optional<std::string> changed_zip(std::string_view bytes, const ZipChanges &changes);

/// A ZIP file of these entries.
std::optional<std::string> new_zip(const std::vector<std::pair<std::string, std::string>> &entries);

} // namespace kvartal::marking
