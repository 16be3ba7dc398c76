// SPDX-License-Identifier: MIT
#include "render/pdf/contents.hpp"

#include "render/destinations.hpp"
#include "render/pdf/palette.hpp"

#include <cmath>

namespace kvartal::render::pdf {
namespace {

constexpr TextStyle title_style{Face::semibold, 22, palette::navy};
constexpr double title_height = 50;
constexpr double leading = 15.5;
constexpr double number_room = 42; ///< at the right, for the page number
constexpr std::size_t most_lines = 4;

TextStyle style_of(int level) {
    return level == 1 ? TextStyle{Face::semibold, 10.5, palette::ink}
                      : TextStyle{Face::regular, 10.5, palette::ink};
}

double indent_of(int level) {
    return level == 1 ? 0 : 24;
}

/// Where the heading starts after its number.
double heading_indent(int level) {
    return indent_of(level) + (level == 1 ? 24 : 32);
}

double gap_before(int level) {
    return level == 1 ? 7 : 1;
}

} // namespace

Contents::Contents(const Press &press, Flow &flow, const std::vector<Chapter> &chapters, Element &parent)
    : press_{press}, section_{parent.add(Role::section)} {
    flow.start_page(Orientation::portrait);
    frame_ = flow.frame();
    first_page_ = press.canvas.page();
    flow.down(title_height);
    for (const Chapter &chapter : chapters) {
        const TextStyle style = style_of(chapter.level);
        Entry entry;
        entry.chapter = &chapter;
        entry.lines = break_lines(press.legible.one_line(chapter.section->heading, style.face),
                                  typeface_of(press.canvas.typefaces(), style.face), style.size,
                                  frame_.width() - heading_indent(chapter.level) - number_room, most_lines);
        flow.gap(gap_before(chapter.level));
        const double height = static_cast<double>(entry.lines.size()) * leading;
        flow.need(height);
        entry.page = press.canvas.page();
        entry.top = flow.y();
        flow.down(height);
        entries_.push_back(std::move(entry));
    }
}

void Contents::draw() const {
    Canvas &canvas = press_.canvas;
    canvas.use_page(first_page_);
    Element &heading = section_.add(Role::heading);
    heading.level = 2;
    const std::string title = press_.texts.fill("render.pdf.contents");
    canvas.begin(heading);
    canvas.text({frame_.left, frame_.top - 22}, press_.legible.one_line(title, title_style.face),
                title_style);
    canvas.end();
    canvas.recording().bookmarks.insert(canvas.recording().bookmarks.begin(),
                                        {title, 1, {first_page_, frame_.top}});
    Element &contents = section_.add(Role::contents);
    for (const Entry &entry : entries_) {
        draw_entry(entry, contents);
    }
}

void Contents::draw_entry(const Entry &entry, Element &contents) const {
    Canvas &canvas = press_.canvas;
    const Chapter &chapter = *entry.chapter;
    const std::string destination = section_destination(chapter.section->id);
    const auto place = canvas.recording().destinations.find(destination);
    if (place == canvas.recording().destinations.end()) {
        return;
    }
    canvas.use_page(entry.page);
    const TextStyle style = style_of(chapter.level);
    const std::string page = std::to_string(place->second.page + 1);
    const std::u32string page_number = decoded(page);
    Element &link = contents.add(Role::contents_item).add(Role::reference).add(Role::link);

    const double left = frame_.left + indent_of(chapter.level);
    double baseline = entry.top - 0.5 * (leading + 0.72 * style.size);
    canvas.begin(link);
    canvas.text({left, baseline}, decoded(chapter.number + " "), style);
    for (std::size_t i = 0; i < entry.lines.size(); ++i) {
        baseline -= i > 0 ? leading : 0;
        canvas.text({frame_.left + heading_indent(chapter.level), baseline}, entry.lines[i].text, style);
    }
    canvas.end();

    const TextStyle dots{Face::regular, 9, palette::muted};
    const double number_left = frame_.right - width_of(canvas, page_number, style);
    const double dots_left = frame_.left + heading_indent(chapter.level) + entry.lines.back().width + 6;
    // The dots of all entries stand below each other, counted from the right.
    const double step = width_of(canvas, U". ", dots);
    const double dots_right = frame_.right - 24;
    std::u32string leader;
    while (dots_right - width_of(canvas, leader, dots) - step > dots_left) {
        leader += U". ";
    }
    canvas.begin(Artifact::layout);
    canvas.text({dots_right - width_of(canvas, leader, dots), baseline}, leader, dots);
    canvas.end();

    canvas.begin(link);
    canvas.text({number_left - width_of(canvas, U" ", style), baseline}, U" " + page_number, style);
    canvas.end();
    canvas.link(link, {{left, baseline - 4, frame_.right - left, entry.top - baseline + 3}}, destination,
                press_.texts.fill("render.pdf.contents-link",
                                  {{"heading", chapter.section->heading}, {"number", page}}));
}

} // namespace kvartal::render::pdf
