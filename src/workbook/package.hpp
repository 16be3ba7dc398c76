// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/budget.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct zip;

namespace kvartal::workbook {

/// The parts of a ZIP package by name. Names compare as the packaging standard says (ECMA-376-2, 6.2.2.3):
/// without regard to ASCII case and to a leading slash; a backslash counts as a slash.
class Package {
  public:
    /// Reads the directory only. Refuses a file that is cut off, encrypted, or has too many entries. The
    /// bytes must outlive the package.
    Package(std::string_view bytes, Budget &budget);

    bool has(std::string_view part) const;
    /// Where the part stands in the ZIP's directory.
    std::optional<std::uint64_t> index_of(std::string_view part) const;
    /// Whether any part's name, in lower case, ends so.
    bool has_any_ending(std::string_view ending) const;
    bool empty() const { return parts_.empty(); }
    /// The part's bytes, inflated; refuses one that is missing, damaged, cut off or too large.
    std::string read(std::string_view part) const;

  private:
    struct Close {
        void operator()(zip *archive) const;
    };
    struct Entry {
        std::uint64_t index = 0, bytes = 0, packed = 0;
    };
    const Entry *find(std::string_view part) const;

    std::unique_ptr<zip, Close> archive_;
    std::map<std::string, Entry, std::less<>> parts_; ///< by name in its compared form
    Budget *budget_;
};

} // namespace kvartal::workbook
