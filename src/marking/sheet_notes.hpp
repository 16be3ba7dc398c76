// SPDX-License-Identifier: MIT
#pragma once

#include "marking/comments_part.hpp"
#include "marking/content_types.hpp"
#include "marking/relationships.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kvartal::marking {

/// The notes of one sheet: its comments, the drawing that holds their boxes, and what leads to both.
class SheetNotes {
  public:
    SheetNotes(PackageEdits &package, ContentTypes &types, std::string_view sheet_part,
               Conformance conformance);

    /// Takes our notes away. Gives the worksheet's XML as it is then.
    std::string remove_ours(std::string worksheet_xml);
    /// Adds the notes to their cells. Gives the worksheet's XML as it is then.
    std::string add(std::string worksheet_xml, std::span<const CellNote> notes);
    void save() { relationships_.save(); }

  private:
    std::string comments_part();
    std::optional<std::string> drawing_part(std::string_view worksheet_xml) const;
    void remove_part(const std::string &part);

    PackageEdits &package_;
    ContentTypes &types_;
    Conformance conformance_;
    Relationships relationships_;
};

} // namespace kvartal::marking
