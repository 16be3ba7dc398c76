// SPDX-License-Identifier: MIT
#include "render/xlsx/front_sheet.hpp"

#include "render/xlsx/cell.hpp"
#include "render/xlsx/page_setup.hpp"
#include "spreadsheet/text_width.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <algorithm>

namespace kvartal::render::xlsx {
namespace {

using foundation::CellAddress;
using report::Section;

constexpr double words_width = 68;
constexpr double figures_width = 22;
constexpr std::size_t longest_row = 1'200; // letters: a row can be some 25 lines high

/// A long paragraph in pieces that a row can show, broken after a sentence or else between words.
std::vector<std::string> pieces(std::string text) {
    std::vector<std::string> parts;
    while (text.size() > longest_row) {
        auto end = text.rfind(". ", longest_row);
        end = end == std::string::npos || end < longest_row / 2 ? text.rfind(' ', longest_row) : end + 1;
        if (end == std::string::npos || end == 0) {
            break;
        }
        parts.push_back(text.substr(0, end));
        text.erase(0, end + 1);
    }
    parts.push_back(std::move(text));
    return parts;
}

bool says_something(const report::Block &block) {
    return !std::holds_alternative<report::Table>(block) && !std::holds_alternative<report::Chart>(block)
           && !std::holds_alternative<report::Roadmap>(block);
}

bool says_something(const Section &section) {
    return std::any_of(section.blocks.begin(), section.blocks.end(),
                       [](const report::Block &block) { return says_something(block); });
}

/// Whether the section, or a part of it, has words.
std::vector<bool> sections_to_show(const std::vector<Section> &sections) {
    std::vector<bool> show;
    std::size_t chapter = 0;
    for (const Section &section : sections) {
        show.push_back(says_something(section));
        if (section.level <= 1) {
            chapter = show.size() - 1;
        }
        show[chapter] = show[chapter] || show.back();
    }
    return show;
}

/// Points, and what a line of the column holds beside one of the usual type.
struct Line {
    double height, letters;
};

Line line_of(Part part) {
    switch (part) {
    case Part::title:
        return {34, 0.42};
    case Part::subtitle:
        return {22, 0.7};
    case Part::heading:
        return {24, 0.65};
    case Part::subheading:
        return {19, 0.85};
    case Part::publisher:
    case Part::figure:
    case Part::figure_label:
        return {19, 1};
    default:
        return {15, 1};
    }
}

class FrontSheet {
  public:
    FrontSheet(lxw_worksheet *sheet, Formats &formats) : sheet_{sheet}, formats_{formats} {}

    void front_page(const report::FrontPage &front) {
        if (!front.publisher.empty()) {
            words(Part::publisher, front.publisher);
            ++row_;
        }
        wide_words(Part::title, front.title);
        if (!front.subtitle.empty()) {
            wide_words(Part::subtitle, front.subtitle);
        }
        for (const std::string &line : front.lines) {
            words(Part::front_line, line);
        }
        lxw_format *rule = formats_.of({.part = Part::front_rule});
        write_text(sheet_, {row_, 0}, "", rule);
        write_text(sheet_, {row_, 1}, "", rule);
        ++row_;
    }

    void contents(const Layout &layout, const std::string &heading) {
        if (layout.tables().empty()) {
            return;
        }
        ++row_;
        words(Part::heading, heading);
        for (const PlacedTable &placed : layout.tables()) {
            lxw_format *words_format = formats_.of({.part = Part::contents, .wrap = true});
            lxw_format *link = formats_.of({.part = Part::contents, .link = true, .wrap = true});
            write_text(sheet_, {row_, 0}, placed.table->caption, words_format);
            write_link(sheet_, {row_, 1}, placed.sheet, {0, 0}, link);
            write_text(sheet_, {row_, 1}, placed.sheet, link);
            set_height(Part::contents, placed.table->caption, words_width);
            ++row_;
        }
    }

    /// The row at which it begins.
    std::uint32_t section(const Section &section) {
        ++row_;
        const std::uint32_t begin = row_;
        words(section.level <= 1 ? Part::heading : Part::subheading, section.heading);
        for (const report::Block &block : section.blocks) {
            std::visit([this](const auto &what) { this->block(what); }, block);
        }
        return begin;
    }

    std::uint32_t last_row() const { return row_ == 0 ? 0 : row_ - 1; }

  private:
    void words(Part part, const std::string &text) {
        write_text(sheet_, {row_, 0}, text, formats_.of({.part = part, .wrap = true}));
        set_height(part, text, words_width);
        ++row_;
    }

    /// Words that may take the sheet's whole width.
    void wide_words(Part part, const std::string &text) {
        spreadsheet::check(
            worksheet_merge_range(sheet_, row_, 0, row_, 1, "", formats_.of({.part = part, .wrap = true})));
        write_text(sheet_, {row_, 0}, text, formats_.of({.part = part, .wrap = true}));
        set_height(part, text, words_width + figures_width);
        ++row_;
    }

    /// Not every program fits rows to wrapped text when it opens a file, so their height is written.
    void set_height(Part part, const std::string &text, double width) {
        const Line line = line_of(part);
        const double gap = part == Part::paragraph ? 4 : 2;
        const double height = line.height * spreadsheet::lines_of(text, width * line.letters) + gap;
        spreadsheet::check(worksheet_set_row(sheet_, row_, std::min(height, 409.0), nullptr));
    }

    void block(const report::Paragraph &paragraph) {
        for (const std::string &piece : pieces(paragraph.text)) {
            words(Part::paragraph, piece);
        }
    }

    void block(const report::BulletList &list) {
        for (const std::string &item : list.items) {
            words(Part::paragraph, "•  " + item);
        }
    }

    void block(const report::KeyFigures &key_figures) {
        for (const report::KeyFigure &figure : key_figures.figures) {
            CellStyle style{.part = Part::figure, .figure = true};
            if (figure.tone != foundation::Tone::none) {
                style.status = figure.tone;
            }
            write_text(sheet_, {row_, 0}, figure.label,
                       formats_.of({.part = Part::figure_label, .wrap = true}));
            write_text(sheet_, {row_, 1},
                       figure.unit.empty() ? figure.value : figure.value + " " + figure.unit,
                       formats_.of(style));
            set_height(Part::figure, figure.label, words_width);
            ++row_;
        }
        spreadsheet::check(worksheet_set_row(sheet_, row_++, 8, nullptr)); // air
    }

    void block(const report::Table &) {}
    void block(const report::Chart &) {}
    void block(const report::Roadmap &) {}

    lxw_worksheet *sheet_;
    Formats &formats_;
    std::uint32_t row_ = 0;
};

} // namespace

FrontPlaces write_front_sheet(lxw_worksheet *sheet, const report::Document &document, const Layout &layout,
                              const foundation::Texts &texts, Formats &formats) {
    spreadsheet::check(worksheet_set_column(sheet, 0, 0, words_width, nullptr));
    spreadsheet::check(worksheet_set_column(sheet, 1, 1, figures_width, nullptr));
    FrontPlaces places;
    FrontSheet front{sheet, formats};
    front.front_page(document.front);
    front.contents(layout, texts.fill("render.xlsx.tables"));
    const std::vector<bool> show = sections_to_show(document.sections);
    for (std::size_t i = 0; i < show.size(); ++i) {
        if (show[i]) {
            places.try_emplace(document.sections[i].id, front.section(document.sections[i]));
        }
    }
    set_up_page(sheet, {{0, 0}, {front.last_row(), 1}}, false,
                {document.front.title, document.front.publisher, document.front.subtitle}, texts);
    spreadsheet::check(worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:B1048576"));
    return places;
}

} // namespace kvartal::render::xlsx
