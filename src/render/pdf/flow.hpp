// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "render/pdf/canvas.hpp"
#include "render/pdf/hyphenation.hpp"
#include "render/pdf/legible.hpp"
#include "render/pdf/line_breaking.hpp"

#include <set>
#include <string>

namespace kvartal::render::pdf {

/// What every part of the paper is drawn with.
struct Press {
    Canvas &canvas;
    Legible &legible;
    const foundation::Texts &texts;
    foundation::Language language;
    const std::set<std::string> &printed; ///< the names of the destinations that the paper has
    const Hyphenation &hyphenation;       ///< of what is in cells
};

/// The part of a page that text flows in.
struct Frame {
    double left = 0, right = 0, top = 0, bottom = 0;
    double width() const { return right - left; }
    double height() const { return top - bottom; }
};
Frame frame_of(Orientation orientation);

/// Where the next thing goes: down the page, and on to the next one when it does not fit.
class Flow {
  public:
    explicit Flow(Canvas &canvas) : canvas_{canvas} {}

    void start_page(Orientation orientation);
    /// A new page unless the current one has this orientation.
    void turn_to(Orientation orientation);
    /// What comes next stands on a new page.
    void end_page() { started_ = false; }
    /// A new page unless the height is left on this one, or the page is still empty.
    void need(double height);

    const Frame &frame() const { return frame_; }
    Orientation orientation() const { return orientation_; }
    double y() const { return y_; }
    double left_over() const { return y_ - frame_.bottom; }
    bool at_top() const { return y_ >= frame_.top - 0.01; }
    void down(double height) { y_ -= height; }
    /// Space before something, which is not wanted at the top of a page.
    void gap(double height);

  private:
    Canvas &canvas_;
    Frame frame_;
    Orientation orientation_ = Orientation::portrait;
    double y_ = 0;
    bool started_ = false;
};

struct Paragraphing {
    TextStyle style;
    double leading = 14;
    double indent = 0;    ///< from the frame's left
    double measure = 480; ///< the longest line that reads well
};

/// The text in lines, on as many pages as it takes; no line of a paragraph stands alone on a page.
void draw_paragraph(Flow &flow, Canvas &canvas, Element &element, std::u32string_view text,
                    const Paragraphing &paragraphing);
/// How high the first lines of such a paragraph are, which may not be parted from what stands before.
double lead_height(const Paragraphing &paragraphing);
double height_of(const Flow &flow, const Canvas &canvas, std::u32string_view text,
                 const Paragraphing &paragraphing);

} // namespace kvartal::render::pdf
