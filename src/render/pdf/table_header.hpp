// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/prepared_table.hpp"

#include <vector>

namespace kvartal::render::pdf {

/// A table's header: one row of labels, or two where columns stand in groups.
class TableHeader {
  public:
    TableHeader(Canvas &canvas, const PreparedTable &table, const ColumnPlan &plan);

    double height() const { return group_height_ + label_height_; }

    /// Draws it with its upper left corner there, into the table's head; without one it is for the eye only.
    void draw(double left, double top, Element *head) const;

  private:
    struct Heading {
        std::vector<Line> lines;
        std::size_t first_column = 0, columns = 1;
        double left = 0, width = 0; ///< from the table's left
        bool group = false, grouped = false;
    };

    void add_groups(const PreparedTable &table);
    void add_labels(const PreparedTable &table);
    double text_height(const Heading &heading) const;
    void draw_heading(const Heading &heading, double left, double top) const;

    Canvas &canvas_;
    const ColumnPlan &plan_;
    TextStyle style_;
    std::vector<bool> right_aligned_;
    std::vector<double> hang_;
    std::vector<Heading> groups_, labels_;
    double group_height_ = 0, label_height_ = 0, width_ = 0;
};

} // namespace kvartal::render::pdf
