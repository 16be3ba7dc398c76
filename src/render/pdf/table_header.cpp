// SPDX-License-Identifier: MIT
#include "render/pdf/table_header.hpp"

#include "render/pdf/palette.hpp"

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

constexpr std::size_t most_lines = 6; ///< of a label: a longer one is cut off
constexpr double row_padding = 4;

} // namespace

TableHeader::TableHeader(Canvas &canvas, const PreparedTable &table, const ColumnPlan &plan)
    : canvas_{canvas}, plan_{plan}, style_{Face::semibold, plan.size, palette::white} {
    for (const PreparedColumn &column : table.columns) {
        right_aligned_.push_back(column.right_aligned);
        hang_.push_back(column.hang * plan.size);
    }
    for (const double width : plan.widths) {
        width_ += width;
    }
    add_groups(table);
    add_labels(table);
    for (const Heading &group : groups_) {
        group_height_ = std::max(group_height_, text_height(group) + 1.4 * row_padding);
    }
    for (const Heading &label : labels_) {
        // A label outside groups may use the group row's height, too.
        const double spare = label.grouped ? 0 : group_height_;
        label_height_ = std::max(label_height_, text_height(label) + 2 * row_padding - spare);
    }
}

double TableHeader::text_height(const Heading &heading) const {
    return static_cast<double>(heading.lines.size()) * style_.size * 1.25;
}

void TableHeader::add_groups(const PreparedTable &table) {
    double left = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const std::u32string &group = table.columns[c].group;
        const bool continues = c > 0 && !group.empty() && group == table.columns[c - 1].group;
        if (continues) {
            groups_.back().columns += 1;
            groups_.back().width += plan_.widths[c];
        } else if (!group.empty()) {
            groups_.push_back({{}, c, 1, left, plan_.widths[c], true, false});
        }
        left += plan_.widths[c];
    }
    for (Heading &heading : groups_) {
        heading.lines = break_lines(table.columns[heading.first_column].group,
                                    typeface_of(canvas_.typefaces(), style_.face), style_.size,
                                    heading.width - 2 * cell_padding(plan_.size), 2);
    }
}

void TableHeader::add_labels(const PreparedTable &table) {
    double left = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const double width = plan_.widths[c];
        labels_.push_back(
            {break_lines(table.columns[c].label, typeface_of(canvas_.typefaces(), style_.face), style_.size,
                         width - 2 * cell_padding(plan_.size) - hang_[c], most_lines),
             c, 1, left, width, false, !table.columns[c].group.empty()});
        left += width;
    }
}

void TableHeader::draw(double left, double top, Element *head) const {
    canvas_.begin(head != nullptr ? Artifact::layout : Artifact::pagination);
    canvas_.fill(rectangle({left, top - height(), width_, height()}), palette::navy);
    for (const Heading &group : groups_) {
        const double y = top - group_height_;
        canvas_.line({left + group.left + cell_padding(plan_.size), y},
                     {left + group.left + group.width - cell_padding(plan_.size), y},
                     {palette::pale_navy, 0.6});
    }
    canvas_.end();

    Element *first_row = head != nullptr ? &head->add(Role::table_row) : nullptr;
    Element *second_row = head != nullptr && !groups_.empty() ? &head->add(Role::table_row) : nullptr;
    const auto draw_as = [&](const Heading &heading, Element *row, std::size_t row_span) {
        if (row == nullptr) {
            canvas_.begin(Artifact::pagination);
        } else {
            Element &cell = row->add(Role::header_cell);
            cell.scope = Scope::column;
            cell.column_span = heading.columns;
            cell.row_span = row_span;
            canvas_.begin(cell);
        }
        draw_heading(heading, left, top);
        canvas_.end();
    };
    // Cells are recorded in the order of the columns, row by row.
    auto group = groups_.begin();
    for (const Heading &label : labels_) {
        if (!label.grouped) {
            draw_as(label, first_row, groups_.empty() ? 1 : 2);
        } else if (group != groups_.end() && group->first_column == label.first_column) {
            draw_as(*group++, first_row, 1);
        }
    }
    for (const Heading &label : labels_) {
        if (label.grouped) {
            draw_as(label, second_row, 1);
        }
    }
}

void TableHeader::draw_heading(const Heading &heading, double left, double top) const {
    const double leading = style_.size * 1.25;
    const double foot =
        heading.group ? top - group_height_ + 0.7 * row_padding : top - height() + row_padding;
    const bool right = !heading.group && right_aligned_[heading.first_column];
    for (std::size_t i = 0; i < heading.lines.size(); ++i) {
        const Line &line = heading.lines[i];
        const auto below = static_cast<double>(heading.lines.size() - 1 - i);
        double x = left + heading.left + cell_padding(plan_.size);
        if (right) {
            x = left + heading.left + heading.width - cell_padding(plan_.size) - hang_[heading.first_column]
                - line.width;
        }
        canvas_.text({x, foot + below * leading + 0.3 * style_.size}, line.text, style_);
    }
}

} // namespace kvartal::render::pdf
