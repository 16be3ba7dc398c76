// SPDX-License-Identifier: MIT
#include "render/pdf/roadmap.hpp"

#include "render/pdf/roadmap_parts.hpp"
#include "render/pdf/roadmap_style.hpp"

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

constexpr Paragraphing caption_how{{Face::semibold, 9.5, palette::ink}, 13.5, 0, 620};
constexpr double caption_gap = 5;

class RoadmapDrawing {
  public:
    RoadmapDrawing(const Press &press, Flow &flow, const report::Roadmap &roadmap, const report::Table &table,
                   Element &figure)
        : press_{press},
          canvas_{press.canvas},
          flow_{flow},
          roadmap_{roadmap},
          heading_{table.columns.at(roadmap.label_column).label},
          layout_{laid_out(press, flow.frame().width(), roadmap, table)},
          figure_{figure} {}

    void draw() {
        const int page = canvas_.page();
        const double top = flow_.y();
        draw_top();
        for (std::size_t next = 0; next < layout_.rows.size();) {
            const double room = flow_.left_over() - continued_height(next);
            const std::size_t count = rows_that_fit(layout_.rows, next, room, fresh_);
            if (count == 0) {
                turn_page();
                continue;
            }
            draw_rows(next, next + count);
            next += count;
            fresh_ = false;
        }
        if (canvas_.page() == page) {
            figure_.area = Box{flow_.frame().left, flow_.y(), flow_.frame().width(), top - flow_.y()};
        }
    }

  private:
    Point corner() const { return {flow_.frame().left, flow_.y()}; }

    void draw_top() {
        canvas_.begin(figure_);
        draw_roadmap_legend(press_, corner(), layout_, roadmap_);
        flow_.down(roadmap_legend_height(press_, layout_, roadmap_));
        draw_roadmap_header(press_, corner(), layout_, roadmap_, heading_);
        canvas_.end();
        flow_.down(roadmap_header_height());
    }

    /// The years again, for the eye only.
    void turn_page() {
        flow_.start_page(flow_.orientation());
        canvas_.begin(Artifact::pagination);
        draw_roadmap_header(press_, corner(), layout_, roadmap_, heading_);
        canvas_.end();
        flow_.down(roadmap_header_height());
        fresh_ = true;
    }

    /// Of the heading that is said again where its rows go on after a page's turn.
    double continued_height(std::size_t row) const {
        return fresh_ && heading_of(layout_.rows, row) ? roadmap_style::heading_height : 0;
    }

    void draw_rows(std::size_t from, std::size_t to) {
        double height = continued_height(from);
        for (std::size_t row = from; row < to; ++row) {
            height += layout_.rows[row].height;
        }
        canvas_.begin(Artifact::layout);
        draw_roadmap_grid(press_, corner(), height, layout_, roadmap_);
        canvas_.end();
        if (continued_height(from) > 0) {
            draw_heading_again(*heading_of(layout_.rows, from));
        }
        canvas_.begin(figure_);
        for (std::size_t i = from; i < to; ++i) {
            const RoadmapRow &row = layout_.rows[i];
            row.bar.is_heading ? draw_roadmap_heading(press_, corner(), layout_, row.label)
                               : draw_roadmap_row(press_, corner(), layout_, row, roadmap_);
            flow_.down(row.height);
        }
        canvas_.end();
    }

    void draw_heading_again(std::size_t row) {
        const std::string words =
            press_.texts.fill("render.pdf.continued", {{"caption", layout_.rows[row].bar.label}});
        const TextStyle &style = roadmap_style::heading;
        canvas_.begin(Artifact::pagination);
        draw_roadmap_heading(press_, corner(), layout_,
                             break_lines(press_.legible.one_line(words, style.face),
                                         typeface_of(canvas_.typefaces(), style.face), style.size,
                                         flow_.frame().width() - 2 * roadmap_style::inset, 1));
        canvas_.end();
        flow_.down(roadmap_style::heading_height);
    }

    const Press &press_;
    Canvas &canvas_;
    Flow &flow_;
    const report::Roadmap &roadmap_;
    std::string heading_;
    RoadmapLayout layout_;
    Element &figure_;
    bool fresh_ = false; ///< nothing stands below the years yet, on a page that the roadmap goes on to
};

} // namespace

double roadmap_lead_height(const Press &press, const Flow &flow, const report::Roadmap &roadmap,
                           const report::Table &table) {
    const RoadmapLayout layout = laid_out(press, flow.frame().width(), roadmap, table);
    constexpr std::size_t first_rows = 4;
    double height = lead_height(caption_how) + caption_gap + roadmap_legend_height(press, layout, roadmap)
                    + roadmap_header_height();
    for (std::size_t row = 0; row < std::min(first_rows, layout.rows.size()); ++row) {
        height += layout.rows[row].height;
    }
    return std::min(height, flow.frame().height());
}

void draw_roadmap(const Press &press, Flow &flow, Element &parent, const report::Roadmap &roadmap,
                  const report::Table &table, const std::string &caption) {
    if (bars_of(roadmap, table, press.language).empty() || roadmap.label_column >= table.columns.size()) {
        return;
    }
    flow.need(roadmap_lead_height(press, flow, roadmap, table));
    draw_paragraph(flow, press.canvas, parent.add(Role::paragraph),
                   press.legible.one_line(caption, Face::semibold), caption_how);
    flow.down(caption_gap);
    Element &figure = parent.add(Role::figure);
    figure.alternative = roadmap.alternative.empty() ? caption : roadmap.alternative;
    RoadmapDrawing{press, flow, roadmap, table, figure}.draw();
}

} // namespace kvartal::render::pdf
