// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace kvartal::round {

/// The words as the name of a file that Windows, macOS and Linux can have, without extension: "Helse/Nord?"
/// is "Helse-Nord-".
std::string file_name_of(std::string_view words);

/// Names of files in one folder, no two of which differ by case only.
class FileNames {
  public:
    /// As file_name_of, with a number after it when it is taken: "KS (2)".
    std::string take(std::string_view words);

  private:
    std::set<std::string> taken_;
};

} // namespace kvartal::round
