// SPDX-License-Identifier: MIT
#pragma once

#include "marking/zip_file.hpp"
#include "workbook/package.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace kvartal::marking {

/// A package as it will be: its parts with the changes made so far.
class PackageEdits {
  public:
    explicit PackageEdits(const workbook::Package &package) : package_{package} {}

    bool has(std::string_view part) const;
    /// The part's text as UTF-8. Throws workbook::Refusal for one that is missing, damaged or too large, and
    /// Unmarkable when changed parts are read again and again, as where many sheets lead to one.
    std::string read(std::string_view part);
    /// Gives the part this text, or adds a part.
    void write(std::string_view part, std::string text);
    void remove(std::string_view part);
    /// The first of "xl/comments1.xml", "xl/comments2.xml", … that is no part.
    std::string free_name(std::string_view before, std::string_view after) const;

    const workbook::Package &original() const { return package_; }
    ZipChanges take_changes();

  private:
    const std::string &counted(const std::string &text);

    const workbook::Package &package_;
    std::uint64_t reread_ = 0;
    std::map<std::uint64_t, std::string> replaced_;
    std::set<std::uint64_t> removed_;
    std::map<std::string, std::string, std::less<>> added_;
};

} // namespace kvartal::marking
