// SPDX-License-Identifier: MIT
#pragma once

#include "marking/package_edits.hpp"
#include "marking/xml_element.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::marking {

/// Whether a file keeps to the transitional or the strict form of the standard: its namespaces differ.
enum class Conformance : std::uint8_t { transitional, strict };

std::string_view spreadsheet_namespace(Conformance conformance);
/// The namespace of r:id, which relationship types begin with.
std::string_view relationship_namespace(Conformance conformance);

/// ' r:id="…"' for an element below the root, with the prefix that the root declares or one of its own.
std::string relationship_attribute(std::string_view text, const Element &root, std::string_view id,
                                   Conformance conformance);

/// The relationships of one part, which can be added and removed.
class Relationships {
  public:
    Relationships(PackageEdits &package, std::string_view part, Conformance conformance);

    struct Entry {
        std::string id, type; ///< the last segment of the type's URI
        std::string target;   ///< from the package's root; empty when it leads out of the package
    };
    const std::vector<Entry> &entries() const { return entries_; }
    const Entry *with_id(std::string_view id) const;
    const Entry *of_type(std::string_view type) const;

    /// Adds one to a part of the package and gives its id.
    std::string add(std::string_view type, std::string_view target);
    void remove(const std::string &id);
    /// Writes what changed; a part without any relationship left is removed.
    void save();

  private:
    PackageEdits &package_;
    std::string owner_, part_;
    Conformance conformance_;
    std::string text_; ///< empty when the part is not there
    std::vector<Entry> entries_;
    bool changed_ = false;
};

} // namespace kvartal::marking
