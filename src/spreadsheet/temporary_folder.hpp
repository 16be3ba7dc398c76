// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace kvartal::spreadsheet {

/// A new folder of our own in the system's temporary folder, gone with all it holds when this is.
class TemporaryFolder {
  public:
    TemporaryFolder(); ///< throws Error (cannot-write)
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    const std::filesystem::path &path() const { return path_; }

  private:
    std::filesystem::path path_;
};

} // namespace kvartal::spreadsheet
