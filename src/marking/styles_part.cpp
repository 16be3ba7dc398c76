// SPDX-License-Identifier: MIT
#include "marking/styles_part.hpp"

#include "marking/unmarkable.hpp"
#include "marking/xml_edits.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace kvartal::marking {
namespace {

constexpr std::size_t most_formats = 64'000; ///< of cellXfs; Excel takes somewhat more

/// The colours of a severity: legible as dark on pale (WCAG 2.1, 1.4.3), and told apart by words too.
struct Tone {
    std::string_view fill, line, ink;
};
constexpr std::array<Tone, 3> tones{{{"FFF8C9C4", "FFB3261E", "FF6B0F0A"},   // error
                                     {"FFFFE3A3", "FFB26A00", "FF553300"},   // warning
                                     {"FFE3ECF6", "FF7C93AC", "FF1F3A5C"}}}; // note
constexpr std::string_view navy = "FF1F385C";
constexpr std::string_view hairline = "FFC9CFD6";

/// Writes elements with the part's own prefix: "<x:" for "<".
std::string prefixed(std::string_view xml, const std::string &prefix) {
    std::string text;
    for (std::size_t i = 0; i < xml.size(); ++i) {
        text += xml[i];
        if (xml[i] == '<') {
            if (i + 1 < xml.size() && xml[i + 1] == '/') {
                text += xml[++i];
            }
            text += prefix;
        }
    }
    return text;
}

std::string colour(std::string_view rgb) {
    return "<color rgb=\"" + std::string{rgb} + "\"/>";
}

std::string font(std::string_view style, int points, std::string_view rgb) {
    return "<font>" + std::string{style} + "<sz val=\"" + std::to_string(points) + "\"/>" + colour(rgb)
           + "<name val=\"Calibri\"/><family val=\"2\"/></font>";
}

std::string solid(std::string_view rgb) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + std::string{rgb}
           + "\"/><bgColor rgb=\"" + std::string{rgb} + "\"/></patternFill></fill>";
}

std::string box(std::string_view rgb, bool diagonal) {
    std::string border = "<border>";
    for (const char *side : {"left", "right", "top", "bottom"}) {
        border += "<" + std::string{side} + " style=\"thin\">" + colour(rgb) + "</" + side + ">";
    }
    return border + (diagonal ? "<diagonal/>" : "") + "</border>";
}

// The fonts, fills and the border that the looks below name by their place here.
enum Font : std::size_t { title_font, lead_font, header_font, body_font, link_font, first_tone_font };
enum Fill : std::size_t { header_fill, first_tone_fill };

std::string fonts() {
    std::string all = font("<b/>", 16, navy) + font("", 11, "FF1A1E26") + font("<b/>", 10, "FFFFFFFF")
                      + font("", 10, "FF1A1E26") + font("<u/>", 10, "FF0D458C");
    for (const Tone &tone : tones) {
        all += font("<b/>", 10, tone.ink);
    }
    return all;
}

std::string fills() {
    std::string all = solid(navy);
    for (const Tone &tone : tones) {
        all += solid(tone.fill);
    }
    return all;
}

std::string dxfs() {
    std::string all;
    for (const Tone &tone : tones) {
        all += "<dxf><font>" + colour(tone.ink) + "</font>" + solid(tone.fill) + box(tone.line, false)
               + "</dxf>";
    }
    return all;
}

/// How many of each the styles have before the marks' own.
struct Counts {
    std::size_t fonts = 0, fills = 0, borders = 0, formats = 0, conditional = 0;
    bool named_styles = true; ///< whether there is a cell style to found a format on
};

std::string format(const Counts &counts, std::size_t font, std::size_t fill, bool bordered,
                   std::string_view alignment) {
    const auto number = [](std::size_t index) { return "\"" + std::to_string(index) + "\""; };
    return "<xf numFmtId=\"49\" fontId=" + number(counts.fonts + font) + " fillId=" + number(fill)
           + " borderId=" + number(bordered ? counts.borders : 0) + (counts.named_styles ? " xfId=\"0\"" : "")
           + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" "
             "applyAlignment=\"1\">"
             "<alignment "
           + std::string{alignment} + "/></xf>";
}

/// One for each Look.
std::string formats(const Counts &counts) {
    constexpr std::string_view wrapped = "horizontal=\"left\" vertical=\"top\" wrapText=\"1\" indent=\"1\"";
    constexpr std::string_view plain = "vertical=\"center\"";
    std::string all = format(counts, title_font, 0, false, plain) + format(counts, lead_font, 0, false, plain)
                      + format(counts, header_font, counts.fills + header_fill, true,
                               "horizontal=\"left\" vertical=\"center\" wrapText=\"1\" indent=\"1\"")
                      + format(counts, body_font, 0, true, "horizontal=\"center\" vertical=\"top\"")
                      + format(counts, body_font, 0, true, wrapped);
    for (std::size_t tone = 0; tone < tones.size(); ++tone) {
        all += format(counts, first_tone_font + tone, counts.fills + first_tone_fill + tone, true,
                      "horizontal=\"left\" vertical=\"top\" indent=\"1\"");
    }
    return all + format(counts, link_font, 0, true, wrapped) + format(counts, lead_font, 0, false, plain);
}

/// A list of the styles part, and what it must at least hold.
struct Section {
    std::string_view name, least;
    std::size_t least_count;
};
constexpr std::array<Section, 11> sections{{
    {"numFmts", "", 0},
    {"fonts", "<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>", 1},
    {"fills",
     "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>",
     2},
    {"borders", "<border><left/><right/><top/><bottom/><diagonal/></border>", 1},
    {"cellStyleXfs", "", 0},
    {"cellXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>", 1},
    {"cellStyles", "", 0},
    {"dxfs", "", 0},
    {"tableStyles", "", 0},
    {"colors", "", 0},
    {"extLst", "", 0},
}};

const Section &section(std::string_view name) {
    return *std::find_if(sections.begin(), sections.end(), [&](const Section &s) { return s.name == name; });
}

std::size_t place_of(std::string_view name) {
    return static_cast<std::size_t>(
        std::find_if(sections.begin(), sections.end(), [&](const Section &s) { return s.name == name; })
        - sections.begin());
}

/// How many the list holds, or will hold when it is made.
std::size_t count_in(std::string_view text, std::string_view name) {
    const auto list = child_of(text, root_of(text), name);
    return list && !list->is_empty() ? children_of(text, *list).size() : section(name).least_count;
}

Counts counts_of(std::string_view text) {
    return {count_in(text, "fonts"),   count_in(text, "fills"), count_in(text, "borders"),
            count_in(text, "cellXfs"), count_in(text, "dxfs"),  count_in(text, "cellStyleXfs") > 0};
}

/// The list in its place among its neighbours.
std::string with_new_section(const std::string &text, std::string_view name, const std::string &xml) {
    const Element root = root_of(text);
    std::size_t at = root.close_begin;
    for (const Element &child : children_of(text, root)) {
        if (place_of(child.local()) > place_of(name)) {
            at = child.begin;
            break;
        }
    }
    XmlEdits edits{text};
    const std::string tag = root.prefix() + std::string{name};
    const std::string made =
        "<" + tag + ">" + xml + "</" + tag + ">"; // without a count: that tells it as ours
    if (root.is_empty()) {
        edits.append_child(root, made);
    } else {
        edits.insert(at, made);
    }
    return edits.applied();
}

void state_count(std::string &text, std::string_view name) {
    const auto list = child_of(text, root_of(text), name);
    if (!list || !find_attribute(text, *list, "count")) {
        return;
    }
    XmlEdits edits{text};
    edits.set_attribute(*list, "count", std::to_string(children_of(text, *list).size()));
    text = edits.applied();
}

void append_to(std::string &text, std::string_view name, std::string_view xml) {
    const Element root = root_of(text);
    const auto list = child_of(text, root, name);
    const std::string own = prefixed(xml, root.prefix());
    const std::string least = prefixed(section(name).least, root.prefix());
    if (!list) {
        text = with_new_section(text, name, least + own);
    } else {
        XmlEdits edits{text};
        edits.append_child(*list, (list->is_empty() ? least : "") + own);
        text = edits.applied();
    }
    state_count(text, name);
}

/// Takes the elements away where the list ends in them.
void remove_from(std::string &text, std::string_view name, std::string_view xml) {
    const Element root = root_of(text);
    const auto list = child_of(text, root, name);
    const std::string own = prefixed(xml, root.prefix());
    if (!list || !list->contents(text).ends_with(own)) {
        return;
    }
    const bool emptied = list->contents(text).size() == own.size();
    if (emptied && !find_attribute(text, *list, "count")) {
        text.erase(list->begin, list->end - list->begin);
    } else if (emptied) { // as programs write an empty list
        text.replace(list->open_end - 1, list->end - list->open_end + 1, "/>");
    } else {
        text.erase(list->close_begin - own.size(), own.size());
    }
    state_count(text, name);
}

} // namespace

std::string empty_styles(std::string_view spreadsheet_namespace) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\""
           + std::string{spreadsheet_namespace} + "\"></styleSheet>";
}

MarkStyles add_mark_styles(std::string &text) {
    const Counts counts = counts_of(text);
    if (counts.formats > most_formats) {
        throw Unmarkable{};
    }
    append_to(text, "fonts", fonts());
    append_to(text, "fills", fills());
    append_to(text, "borders", box(hairline, true));
    append_to(text, "cellXfs", formats(counts));
    append_to(text, "dxfs", dxfs());
    return {counts.formats, counts.conditional};
}

std::string without_mark_styles(std::string text) {
    if (text.find(navy) == std::string::npos) {
        return text; // never marked
    }
    remove_from(text, "fonts", fonts());
    remove_from(text, "fills", fills());
    remove_from(text, "borders", box(hairline, true));
    remove_from(text, "dxfs", dxfs());
    remove_from(text, "cellXfs", formats(counts_of(text)));
    return text;
}

} // namespace kvartal::marking
