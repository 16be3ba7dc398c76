// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/geometry.hpp"
#include "render/pdf/structure.hpp"
#include "render/pdf/typeface.hpp"
#include "render/render.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::render::pdf {

/// What is drawn for the eye only. pagination: running heads, page numbers, repeated table headers.
enum class Artifact { layout, pagination };

struct Stroke {
    Colour colour;
    double width = 0.5;
    bool round = false; ///< round ends and joins
};

/// A4 pages to draw on. Everything drawn is drawn for an element of the recording or as an artifact: begin
/// one or the other first. Throws Error (internal-error) when the library refuses or content is left open.
class Canvas {
  public:
    explicit Canvas(const Fonts &fonts);
    ~Canvas();
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;

    const Typefaces &typefaces() const;
    Recording &recording();

    /// Adds a page and draws on it from now on. Pages count from 0.
    int add_page(Orientation orientation);
    void use_page(int page);
    int page() const;
    int page_count() const;
    PageSize size(int page) const;

    void begin(Element &element);
    void begin(Artifact artifact);
    void end();

    /// Legible text, its baseline from the point.
    void text(Point from, std::u32string_view text, const TextStyle &style);
    void fill(const Path &path, Colour colour);
    void stroke(const Path &path, const Stroke &stroke);
    void fill_and_stroke(const Path &path, Colour colour, const Stroke &stroke);
    void line(Point from, Point to, const Stroke &stroke);

    /// Areas of the current page that lead to a destination together, as a part of the element.
    void link(Element &element, std::vector<Box> areas, std::string destination, std::string description);

    /// The pages as a PDF without structure; the canvas cannot be drawn on any more.
    std::string finish();

  private:
    struct Library;
    std::unique_ptr<Library> library_;
};

double width_of(const Canvas &canvas, std::u32string_view text, const TextStyle &style);

} // namespace kvartal::render::pdf
