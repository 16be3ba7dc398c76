// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/number_format.hpp"
#include "workbook/xml_part.hpp"

#include <cstddef>
#include <vector>

namespace kvartal::workbook {

/// What each cell style shows a number as, by the index that a cell's "s" gives. A style that there is not
/// shows a number.
class Styles {
  public:
    Styles() = default;
    explicit Styles(XmlPart part);
    Shows shown_by_style(std::size_t index) const {
        return index < shows_.size() ? shows_[index] : Shows::number;
    }

    MadeFor made_for_style(std::size_t index) const {
        return index < made_for_.size() ? made_for_[index] : MadeFor::anything;
    }

  private:
    std::vector<Shows> shows_;
    std::vector<MadeFor> made_for_;
};

} // namespace kvartal::workbook
