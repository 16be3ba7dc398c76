// SPDX-License-Identifier: MIT
#include "outgoing/template/styles.hpp"

namespace kvartal::outgoing {
namespace {

using foundation::Tone;

constexpr lxw_color_t navy = 0x213A5C;
constexpr lxw_color_t ink = 0x1F2933;
constexpr lxw_color_t quiet = 0x5F6B7A;
constexpr lxw_color_t link_blue = 0x1F5FA8;
constexpr lxw_color_t hairline = 0xC9D1DB;
constexpr lxw_color_t edge = 0x8A97A8;
constexpr lxw_color_t band = 0xDFE7F1;
constexpr lxw_color_t locked_fill = 0xF1F4F8;
constexpr lxw_color_t white = 0xFFFFFF;
constexpr lxw_color_t missing_fill = 0xFFF7B0;
constexpr lxw_color_t missing_ink = 0x5C4700;
constexpr lxw_color_t done_ink = 0x17662B;

void set_type(lxw_format *format, double size, lxw_color_t colour, bool bold = false) {
    format_set_font_size(format, size);
    format_set_font_color(format, colour);
    if (bold) {
        format_set_bold(format);
    }
}

/// Some air between the cell's edge and what stands in it.
void set_apart(lxw_format *format) {
    format_set_align(format, LXW_ALIGN_LEFT);
    format_set_indent(format, 1);
}

void set_box(lxw_format *format, lxw_color_t fill, lxw_color_t line) {
    set_apart(format);
    format_set_bg_color(format, fill);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, line);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

void set_wrapped(lxw_format *format, double size, lxw_color_t colour) {
    set_type(format, size, colour);
    set_apart(format);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

void set_header(lxw_format *format) {
    set_type(format, 10, white, true);
    set_box(format, navy, white);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
}

void set_heading(lxw_format *format, double size) {
    set_type(format, size, navy, true);
    set_apart(format);
    format_set_bg_color(format, band);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
}

void set_answer(lxw_format *format) {
    set_type(format, 11, ink);
    set_box(format, white, edge);
    format_set_unlocked(format);
}

void set_last(lxw_format *format) {
    set_type(format, 11, quiet);
    set_box(format, locked_fill, hairline);
}

void set_missing(lxw_format *format) {
    set_type(format, 11, ink);
    set_box(format, missing_fill, edge);
}

void set_on_sheet(lxw_format *format, Part part) {
    switch (part) {
    case Part::heading:
    case Part::table_title:
        return set_heading(format, 12);
    case Part::help:
        return set_wrapped(format, 10, quiet);
    case Part::group_header:
        set_header(format);
        format_set_indent(format, 0);
        return static_cast<void>(format_set_align(format, LXW_ALIGN_CENTER));
    case Part::header:
        return set_header(format);
    case Part::label:
        set_type(format, 11, ink, true);
        return set_box(format, white, hairline);
    case Part::last:
    case Part::last_sample:
        return set_last(format);
    case Part::answer:
        return set_answer(format);
    case Part::answer_sample:
        set_type(format, 11, ink);
        return set_box(format, white, edge);
    case Part::missing_sample:
        return set_missing(format);
    case Part::control:
        return set_wrapped(format, 10, missing_ink);
    default:
        return set_type(format, 11, ink);
    }
}

void set_part(lxw_format *format, Part part) {
    switch (part) {
    case Part::title:
        set_type(format, 18, navy, true);
        return static_cast<void>(format_set_align(format, LXW_ALIGN_VERTICAL_CENTER));
    case Part::subtitle:
        set_type(format, 11, quiet);
        return static_cast<void>(format_set_align(format, LXW_ALIGN_VERTICAL_CENTER));
    case Part::text:
    case Part::step:
        return set_wrapped(format, 11, ink);
    case Part::link:
        set_wrapped(format, 11, link_blue);
        return static_cast<void>(format_set_underline(format, LXW_UNDERLINE_SINGLE));
    case Part::progress:
        set_type(format, 13, missing_ink, true);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_indent(format, 1);
        return static_cast<void>(format_set_bg_color(format, missing_fill));
    case Part::count:
        set_type(format, 11, ink);
        format_set_align(format, LXW_ALIGN_CENTER);
        return static_cast<void>(format_set_align(format, LXW_ALIGN_VERTICAL_TOP));
    default:
        return set_on_sheet(format, part);
    }
}

} // namespace

lxw_format *Styles::of(const Style &style) {
    lxw_format *&made = made_[style];
    if (made == nullptr) {
        made = workbook_add_format(workbook_);
        set_part(made, style.part);
        if (style.figure) {
            format_set_align(made, LXW_ALIGN_RIGHT);
        }
        if (!style.number_format.empty()) {
            format_set_num_format(made, style.number_format.c_str());
        }
    }
    return made;
}

lxw_format *Styles::missing() {
    lxw_format *&made = conditional_[-1];
    if (made == nullptr) {
        made = workbook_add_format(workbook_);
        format_set_bg_color(made, missing_fill);
    }
    return made;
}

lxw_format *Styles::done() {
    lxw_format *&made = conditional_[-2];
    if (made == nullptr) {
        made = workbook_add_format(workbook_);
        format_set_bg_color(made, 0xD3EAD3);
        format_set_font_color(made, done_ink);
    }
    return made;
}

lxw_format *Styles::tone(Tone tone) {
    struct Colours {
        lxw_color_t fill, word;
    };
    lxw_format *&made = conditional_[static_cast<int>(tone)];
    if (made == nullptr) {
        const Colours colours = tone == Tone::good      ? Colours{0xD3EAD3, 0x174A1B}
                                : tone == Tone::caution ? Colours{0xFFCC80, 0x4A2F00}
                                                        : Colours{0xF6C9C4, 0x6E120B};
        made = workbook_add_format(workbook_);
        format_set_bg_color(made, colours.fill);
        format_set_font_color(made, colours.word);
        format_set_bold(made);
    }
    return made;
}

} // namespace kvartal::outgoing
