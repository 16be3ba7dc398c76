// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/chapters.hpp"
#include "render/pdf/flow.hpp"

#include <vector>

namespace kvartal::render::pdf {

/// The contents: its pages are laid out and set aside before the chapters are drawn, and drawn when the pages
/// of the chapters are known.
class Contents {
  public:
    /// Adds the pages to the canvas.
    Contents(const Press &press, Flow &flow, const std::vector<Chapter> &chapters, Element &parent);

    /// Each entry with a dotted line to its page number, as a link.
    void draw() const;

  private:
    struct Entry {
        const Chapter *chapter = nullptr;
        std::vector<Line> lines;
        int page = 0;
        double top = 0;
    };

    void draw_entry(const Entry &entry, Element &contents) const;

    const Press &press_;
    Frame frame_;
    int first_page_ = 0;
    Element &section_;
    std::vector<Entry> entries_;
};

} // namespace kvartal::render::pdf
