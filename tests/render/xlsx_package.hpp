// SPDX-License-Identifier: MIT
#pragma once

#include <pugixml.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::render_tests {

/// A cell as the file has it.
struct FileCell {
    std::string type;    ///< "s", "str", "n", …; "n" where the file says nothing
    std::string value;   ///< the text of a shared string, or what stands in <v>
    std::string formula; ///< without "="
    std::string number_format;
    std::string fill; ///< "FFD3EAD3", or empty
};

/// The parts of an .xlsx, read without the project's own reader.
class Package {
  public:
    explicit Package(const std::string &bytes);

    std::vector<std::string> sheet_names() const;
    const std::string &part(const std::string &name) const; ///< fails the test when there is none
    bool has(const std::string &name) const { return parts_.contains(name); }
    /// The XML of a sheet by its name, and of any part.
    const pugi::xml_document &sheet(const std::string &sheet_name) const;
    const pugi::xml_document &xml(const std::string &name) const;

    /// The cell at "A1"; nothing when the file has none there.
    std::optional<FileCell> cell(const std::string &sheet_name, const std::string &address) const;
    /// Every cell with a formula, as "Sheet!A1", in the order of the file.
    std::vector<std::pair<std::string, FileCell>> formulas() const;
    /// What a defined name refers to, for the sheet with that number from 0.
    std::string defined_name(const std::string &name, int sheet) const;

  private:
    std::string part_of_sheet(const std::string &sheet_name) const;
    FileCell read(pugi::xml_node cell) const;

    std::map<std::string, std::string> parts_;
    std::vector<std::string> strings_;
    mutable std::map<std::string, std::unique_ptr<pugi::xml_document>> parsed_;
};

} // namespace kvartal::render_tests
