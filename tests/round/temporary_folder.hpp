// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace kvartal::made {

/// A folder of the test's own, gone with it.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    const std::filesystem::path &path() const { return path_; }
    /// Writes a file in it, with its folders.
    std::filesystem::path write(const std::string &name, std::string_view bytes) const;

  private:
    std::filesystem::path path_;
};

std::string bytes_of(const std::filesystem::path &file);

} // namespace kvartal::made
