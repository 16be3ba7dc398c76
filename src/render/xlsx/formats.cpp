// SPDX-License-Identifier: MIT
#include "render/xlsx/formats.hpp"

#include <array>

namespace kvartal::render::xlsx {
namespace {

using foundation::Tone;

constexpr lxw_color_t ink = 0x1F2933;
constexpr lxw_color_t link_blue = 0x1F5FA8;
constexpr lxw_color_t hairline = 0xC9D1DB;
constexpr lxw_color_t section_fill = 0xDFE7F1;
constexpr lxw_color_t total_fill = 0xF1F4F8;
constexpr lxw_color_t white = 0xFFFFFF;

void set_type(lxw_format *format, double size, lxw_color_t colour, bool bold = false) {
    format_set_font_size(format, size);
    format_set_font_color(format, colour);
    if (bold) {
        format_set_bold(format);
    }
}

void set_top_line(lxw_format *format, uint8_t line, lxw_color_t colour) {
    format_set_top(format, line);
    format_set_top_color(format, colour);
}

void set_bottom_line(lxw_format *format, uint8_t line, lxw_color_t colour) {
    format_set_bottom(format, line);
    format_set_bottom_color(format, colour);
}

void set_header(lxw_format *format) {
    set_type(format, 10, white, true);
    format_set_bg_color(format, navy);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
}

void set_front_part(lxw_format *format, Part part) {
    switch (part) {
    case Part::publisher:
        return set_type(format, 12, quiet_grey);
    case Part::title:
        return set_type(format, 24, navy, true);
    case Part::subtitle:
        return set_type(format, 15, navy);
    case Part::front_line:
        return set_type(format, 11, quiet_grey);
    case Part::front_rule:
        return set_bottom_line(format, LXW_BORDER_MEDIUM, navy);
    case Part::heading:
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        return set_type(format, 15, navy, true);
    case Part::subheading:
        return set_type(format, 12, navy, true);
    case Part::figure:
        set_type(format, 13, navy, true);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        return set_bottom_line(format, LXW_BORDER_THIN, hairline);
    case Part::figure_label:
    case Part::contents:
        set_type(format, 11, ink);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        return set_bottom_line(format, LXW_BORDER_THIN, hairline);
    default:
        return set_type(format, 11, ink);
    }
}

/// A roadmap's kinds, from the palest, as on paper: a bar's fill and the words on it.
void set_kind(lxw_format *format, std::size_t kind) {
    struct Colours {
        lxw_color_t fill, words;
    };
    constexpr std::array kinds{Colours{0xCCE0F0, ink},   Colours{0x73A8D1, ink},   Colours{0x29709F, white},
                               Colours{0x1F385C, white}, Colours{0x5C6673, white}, Colours{0xCCD1D6, ink}};
    const Colours colours = kinds.at(kind % kinds.size());
    format_set_bg_color(format, colours.fill);
    format_set_font_color(format, colours.words);
    // A pale one is seen on white, and a dark one apart from the one below it.
    const lxw_color_t edge = colours.words == white ? white : navy;
    set_top_line(format, LXW_BORDER_THIN, edge);
    set_bottom_line(format, LXW_BORDER_THIN, edge);
}

void set_scale_part(lxw_format *format, Part part) {
    switch (part) {
    case Part::scale_legend:
        return set_type(format, 9, quiet_grey);
    case Part::scale_year:
        set_header(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_left(format, LXW_BORDER_THIN);
        return format_set_left_color(format, white);
    case Part::scale_quarter:
        set_type(format, 8, navy);
        format_set_bg_color(format, section_fill);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        return format_set_align(format, LXW_ALIGN_CENTER);
    case Part::scale:
    case Part::scale_year_start:
        set_type(format, 9, ink);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_left(format, part == Part::scale ? LXW_BORDER_HAIR : LXW_BORDER_THIN);
        format_set_left_color(format, part == Part::scale ? hairline : quiet_grey);
        return set_bottom_line(format, LXW_BORDER_THIN, hairline);
    case Part::scale_bar_other:
        return format_set_bg_color(format, 0x8A939D);
    default: // scale_today
        format_set_bg_color(format, navy);
        return format_set_font_color(format, white);
    }
}

void set_table_part(lxw_format *format, Part part) {
    switch (part) {
    case Part::caption:
        return set_type(format, 14, navy, true);
    case Part::way_back:
        return set_type(format, 9, link_blue);
    case Part::group_header:
        set_header(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        return set_bottom_line(format, LXW_BORDER_THIN, white);
    case Part::header:
        return set_header(format);
    case Part::section:
        set_type(format, 11, navy, true);
        format_set_bg_color(format, section_fill);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        return set_bottom_line(format, LXW_BORDER_THIN, hairline);
    case Part::subtotal:
        set_type(format, 11, ink, true);
        format_set_bg_color(format, total_fill);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        set_top_line(format, LXW_BORDER_THIN, quiet_grey);
        return set_bottom_line(format, LXW_BORDER_THIN, hairline);
    case Part::total:
        set_type(format, 11, navy, true);
        format_set_bg_color(format, total_fill);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        set_top_line(format, LXW_BORDER_MEDIUM, navy);
        return set_bottom_line(format, LXW_BORDER_MEDIUM, navy);
    case Part::note:
        set_type(format, 10, quiet_grey);
        return format_set_text_wrap(format);
    default:
        set_type(format, 11, ink);
        return set_bottom_line(format, LXW_BORDER_THIN, hairline);
    }
}

/// Fill and word both tell the status; the word's contrast is above 7 to 1 on each.
void set_status(lxw_format *format, Tone tone) {
    struct Colours {
        lxw_color_t fill, word;
    };
    const Colours colours = tone == Tone::good      ? Colours{0xD3EAD3, 0x174A1B}
                            : tone == Tone::caution ? Colours{0xFFE9A8, 0x553F00}
                            : tone == Tone::bad     ? Colours{0xF6C9C4, 0x6E120B}
                                                    : Colours{0xE6E8EB, 0x39424D};
    format_set_bg_color(format, colours.fill);
    format_set_font_color(format, colours.word);
}

/// Adds the mark to a number format as a literal.
void append_mark(std::string &format, const std::string &mark) {
    if (!mark.empty()) {
        format += '"';
        format += mark;
        format += '"';
    }
}

} // namespace

lxw_format *Formats::of(const CellStyle &style) {
    const auto [place, is_new] = made_.try_emplace(style, nullptr);
    if (!is_new) {
        return place->second;
    }
    lxw_format *format = workbook_add_format(workbook_);
    place->second = format;
    if (style.part >= Part::scale_bar) { // says nothing but what it lays over the cell
        style.part == Part::scale_bar ? set_kind(format, style.kind) : set_scale_part(format, style.part);
        return format;
    }
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    style.part < Part::caption        ? set_front_part(format, style.part)
    : style.part < Part::scale_legend ? set_table_part(format, style.part)
                                      : set_scale_part(format, style.part);
    if (style.figure) {
        format_set_align(format, LXW_ALIGN_RIGHT);
    }
    if (style.indent) {
        format_set_indent(format, 1);
    }
    if (style.wrap) {
        format_set_text_wrap(format);
    }
    if (style.link) {
        format_set_font_color(format, link_blue);
        if (!style.figure) { // a page of underlined figures is hard to read
            format_set_underline(format, LXW_UNDERLINE_SINGLE);
        }
    }
    if (style.status) {
        set_status(format, *style.status);
    }
    if (!style.number_format.empty()) {
        format_set_num_format(format, style.number_format.c_str());
    }
    return format;
}

std::string number_format(int decimals, const std::string &mark, bool room_for_mark, bool in_parentheses) {
    std::string format = in_parentheses ? "(#,##0" : "#,##0";
    if (decimals > 0) {
        format += '.';
        format.append(static_cast<std::size_t>(decimals), '0');
    }
    format += in_parentheses ? ")" : "";
    if (mark.empty() && room_for_mark) {
        format += "_¹";
    }
    append_mark(format, mark);
    return format;
}

std::string date_format(foundation::Language language, const std::string &mark) {
    std::string format = is_norwegian(language) ? "dd.mm.yyyy" : "d mmm yyyy";
    append_mark(format, mark);
    return format;
}

std::string time_format(const std::string &mark) {
    std::string format = "hh:mm";
    append_mark(format, mark);
    return format;
}

std::string text_format(const std::string &mark) {
    std::string format = mark.empty() ? "" : "General;-General;General;@";
    append_mark(format, mark);
    return format;
}

lxw_color_t chart_colour(Tone tone) {
    switch (tone) {
    case Tone::good:
        return 0x8CC28C;
    case Tone::caution:
        return 0xFFD25F;
    case Tone::bad:
        return 0xE88379;
    case Tone::none:
        return 0xC3C9D1;
    }
    return 0xC3C9D1;
}

} // namespace kvartal::render::xlsx
