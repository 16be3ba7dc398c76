// SPDX-License-Identifier: MIT
#include "render/pdf/typesetting.hpp"

#include "render/destinations.hpp"
#include "render/pdf/canvas.hpp"
#include "render/pdf/chapters.hpp"
#include "render/pdf/charts.hpp"
#include "render/pdf/contents.hpp"
#include "render/pdf/flow.hpp"
#include "render/pdf/front_page.hpp"
#include "render/pdf/key_figures.hpp"
#include "render/pdf/palette.hpp"
#include "render/pdf/roadmap.hpp"
#include "render/pdf/table_drawing.hpp"

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

constexpr Paragraphing body{{Face::regular, 10.5, palette::ink}, 15.5, 0, 485};
constexpr Paragraphing bullet{{Face::regular, 10.5, palette::ink}, 15.5, 18, 467};
constexpr TextStyle running_style{Face::regular, 8.5, palette::muted};

Paragraphing heading_how(int level) {
    return level == 1 ? Paragraphing{{Face::semibold, 22, palette::navy}, 29, 0, 620}
                      : Paragraphing{{Face::semibold, 14, palette::navy}, 20, 0, 620};
}

constexpr double block_gap = 8; ///< before tables, charts and key figures

constexpr double gap_after_heading = 8;

constexpr double least_room_for_chapter = 0.45; ///< of a page: a longer chapter with less opens a new one

double gap_before_heading(int level) {
    return level == 1 ? 30 : 18;
}

class Typesetter {
  public:
    Typesetter(const Press &press, Flow &flow, const report::Document &document,
               const std::vector<Chapter> &chapters)
        : press_{press}, canvas_{press.canvas}, flow_{flow}, document_{document}, chapters_{chapters} {}

    void draw(Element &root) {
        for (std::size_t i = 0; i < chapters_.size(); ++i) {
            draw_chapter(i, root);
        }
    }

  private:
    void draw_chapter(std::size_t index, Element &root) {
        const Chapter &chapter = chapters_[index];
        if (chapter.level == 1 || chapter_ == nullptr) {
            chapter_ = &root.add(Role::section);
        }
        Element &section = chapter.level == 1 ? *chapter_ : chapter_->add(Role::section);
        if (begins_page(index)) {
            flow_.end_page();
        }
        flow_.turn_to(opening(index));
        draw_heading(index, section);
        for (std::size_t i = 0; i < chapter.blocks.size(); ++i) {
            turn_for(index, i);
            if (i + 1 < chapter.blocks.size()
                && drew_beside(*chapter.blocks[i], *chapter.blocks[i + 1], section)) {
                ++i;
                continue;
            }
            std::visit([&](const auto &block) { draw(block, section); }, *chapter.blocks[i]);
        }
    }

    /// A chapter that stands alone begins a page, and so does the one after it.
    bool begins_page(std::size_t index) const {
        if (chapters_[index].level != 1) {
            return false;
        }
        std::size_t before = index;
        while (before > 0 && chapters_[--before].level != 1) {
        }
        return chapters_[index].section->stands_alone
               || (before < index && chapters_[before].section->stands_alone);
    }

    static bool is_short_text(const report::Block &block) {
        constexpr std::size_t short_text = 700;
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        return paragraph != nullptr && paragraph->text.size() <= short_text;
    }

    /// A chapter of a few words goes where there is room for them.
    static bool is_short(const Chapter &chapter) {
        return chapter.blocks.size() <= 4
               && std::all_of(chapter.blocks.begin(), chapter.blocks.end(),
                              [](const report::Block *block) { return is_short_text(*block); });
    }

    /// The place of the wide table that the chapter leads up to with little text, or none.
    static std::size_t early_wide_table(const Chapter &chapter) {
        for (std::size_t i = 0; i < std::min<std::size_t>(3, chapter.blocks.size()); ++i) {
            if (is_wide(*chapter.blocks[i])) {
                return i;
            }
            if (!is_short_text(*chapter.blocks[i])) {
                break;
            }
        }
        return chapter.blocks.size();
    }

    /// Whether only its heading stands before the heading of its first part.
    bool is_bare(std::size_t index) const {
        return chapters_[index].blocks.empty() && index + 1 < chapters_.size()
               && chapters_[index + 1].level == 2;
    }

    /// A chapter that leads up to a wide table opens on the table's page.
    Orientation opening(std::size_t index) const {
        while (is_bare(index)) {
            ++index;
        }
        const Chapter &chapter = chapters_[index];
        const bool across = early_wide_table(chapter) < chapter.blocks.size();
        return across ? Orientation::landscape : Orientation::portrait;
    }

    void turn_for(std::size_t index, std::size_t block) {
        const Chapter &chapter = chapters_[index];
        if (block <= early_wide_table(chapter) && opening(index) == Orientation::landscape) {
            return;
        }
        flow_.turn_to(is_wide(*chapter.blocks[block]) ? Orientation::landscape : Orientation::portrait);
    }

    /// The height of what follows a chapter's heading and may not be parted from it.
    double lead_of(std::size_t index) const {
        if (is_bare(index)) {
            const Paragraphing how = heading_how(2);
            return gap_before_heading(2) + how.leading + gap_after_heading
                   + (is_bare(index + 1) ? 0 : lead_of(index + 1));
        }
        const Chapter &chapter = chapters_[index];
        if (chapter.blocks.empty()) {
            return 0;
        }
        const report::Block &first = *chapter.blocks.front();
        if (const auto *chart = std::get_if<report::Chart>(&first)) {
            const report::Table *table = report::find_table(document_, chart->table);
            return table == nullptr ? 0 : block_gap + chart_height(press_, flow_, *chart, *table);
        }
        if (const auto *roadmap = std::get_if<report::Roadmap>(&first)) {
            const report::Table *table = report::find_table(document_, roadmap->table);
            return table == nullptr ? 0 : block_gap + roadmap_lead_height(press_, flow_, *roadmap, *table);
        }
        if (const auto *table = std::get_if<report::Table>(&first)) {
            return block_gap + table_lead_height(press_, flow_, *table, table_caption(*table, tables_ + 1));
        }
        return std::holds_alternative<report::KeyFigures>(first) ? block_gap + key_figures_lead_height()
                                                                 : lead_height(body);
    }

    void draw_heading(std::size_t index, Element &section) {
        const Chapter &chapter = chapters_[index];
        const Paragraphing how = heading_how(chapter.level);
        const std::string title = chapter.number + " " + chapter.section->heading;
        const std::u32string text = decoded(chapter.number) + U" "
                                    + press_.legible.one_line(chapter.section->heading, how.style.face);
        const double before = gap_before_heading(chapter.level);
        const double height =
            before + height_of(flow_, canvas_, text, how) + gap_after_heading + lead_of(index);
        const double page = flow_.frame().height();
        const double room = chapter.level == 1 && !is_short(chapter)
                                ? std::max(height, least_room_for_chapter * page)
                                : height;
        flow_.need(std::min(room, page));
        flow_.gap(before);
        const Destination place{canvas_.page(), flow_.y() + 8};
        canvas_.recording().destinations[section_destination(chapter.section->id)] = place;
        canvas_.recording().bookmarks.push_back({title, chapter.level, place});
        Element &heading = section.add(Role::heading);
        heading.level = chapter.level + 1;
        draw_paragraph(flow_, canvas_, heading, text, how);
        flow_.down(chapter.level == 1 ? gap_after_heading : gap_after_heading / 2);
    }

    void draw(const report::Paragraph &paragraph, Element &section) {
        if (!paragraph.text.empty()) {
            draw_paragraph(flow_, canvas_, section.add(Role::paragraph),
                           press_.legible(paragraph.text, body.style.face), body);
            flow_.down(7);
        }
    }

    void draw(const report::BulletList &list, Element &section) {
        Element &element = section.add(Role::list);
        for (const std::string &text : list.items) {
            const std::u32string shown = press_.legible(text, bullet.style.face);
            Element &item = element.add(Role::list_item);
            flow_.need(std::min(lead_height(bullet), height_of(flow_, canvas_, shown, bullet)));
            canvas_.begin(item.add(Role::label));
            const double baseline = flow_.y() - 0.5 * (bullet.leading + 0.72 * bullet.style.size);
            canvas_.text({flow_.frame().left + 5, baseline}, U"•",
                         {Face::semibold, bullet.style.size, palette::accent});
            canvas_.end();
            draw_paragraph(flow_, canvas_, item.add(Role::list_body), shown, bullet);
            flow_.down(2);
        }
        flow_.down(6);
    }

    void draw(const report::KeyFigures &figures, Element &section) {
        flow_.gap(block_gap);
        draw_key_figures(press_, flow_, section, figures);
        flow_.down(8);
    }

    void draw(const report::Table &table, Element &section) {
        flow_.gap(block_gap);
        draw_table(press_, flow_, section, table, table_caption(table, ++tables_));
        flow_.down(14);
    }

    void draw(const report::Chart &chart, Element &section) {
        const report::Table *table = report::find_table(document_, chart.table);
        if (table == nullptr) {
            return;
        }
        flow_.gap(block_gap);
        draw_chart(press_, flow_, section, chart, *table,
                   numbered("render.pdf.figure", ++charts_, chart.caption));
        flow_.down(12);
    }

    void draw(const report::Roadmap &roadmap, Element &section) {
        const report::Table *table = report::find_table(document_, roadmap.table);
        if (table == nullptr) {
            return;
        }
        flow_.gap(block_gap);
        draw_roadmap(press_, flow_, section, roadmap, *table,
                     numbered("render.pdf.figure", ++charts_, roadmap.caption));
        flow_.down(12);
    }

    /// Draws two charts that have room beside each other, and tells whether it did.
    bool drew_beside(const report::Block &first, const report::Block &second, Element &section) {
        const auto *left = std::get_if<report::Chart>(&first);
        const auto *right = std::get_if<report::Chart>(&second);
        if (left == nullptr || right == nullptr) {
            return false;
        }
        const auto captioned = [&](const report::Chart &chart, std::int64_t number) {
            return CaptionedChart{&chart, report::find_table(document_, chart.table),
                                  numbered("render.pdf.figure", number, chart.caption)};
        };
        const CaptionedChart one = captioned(*left, charts_ + 1), other = captioned(*right, charts_ + 2);
        if (one.table == nullptr || other.table == nullptr || !fit_beside(press_, flow_, one, other)) {
            return false;
        }
        charts_ += 2;
        flow_.gap(block_gap);
        draw_beside(press_, flow_, section, one, other);
        flow_.down(12);
        return true;
    }

    std::string table_caption(const report::Table &table, std::int64_t number) const {
        return numbered("render.pdf.table", number, table.caption);
    }

    std::string numbered(std::string_view key, std::int64_t number, const std::string &caption) const {
        return press_.texts.fill(key, {{"number", number}, {"caption", caption}});
    }

    const Press &press_;
    Canvas &canvas_;
    Flow &flow_;
    const report::Document &document_;
    const std::vector<Chapter> &chapters_;
    Element *chapter_ = nullptr;
    std::int64_t tables_ = 0, charts_ = 0;
};

/// The document's title above, its publisher and the page's number below: on every page but the first.
void draw_running_heads(const Press &press, const report::FrontPage &front) {
    Canvas &canvas = press.canvas;
    const Typeface &typeface = typeface_of(canvas.typefaces(), running_style.face);
    const auto line_of = [&](const std::string &text, double width) {
        const std::u32string shown = press.legible.one_line(text, running_style.face);
        return break_lines(shown, typeface, running_style.size, width, 1)[0];
    };
    for (int page = 1; page < canvas.page_count(); ++page) {
        canvas.use_page(page);
        const PageSize size = canvas.size(page);
        const bool landscape = size.width > size.height;
        const Frame frame = frame_of(landscape ? Orientation::landscape : Orientation::portrait);
        const double head = size.height - (landscape ? 36 : 46);
        const double foot = landscape ? 28 : 36;
        const Line title = line_of(front.title, frame.width());
        const Line number =
            line_of(press.texts.fill("render.pdf.page", {{"number", std::int64_t{page + 1}},
                                                         {"pages", std::int64_t{canvas.page_count()}}}),
                    frame.width() / 2);
        const Line publisher = line_of(front.publisher, frame.width() / 2 - 10);
        canvas.begin(Artifact::pagination);
        canvas.text({frame.left, head}, title.text, running_style);
        canvas.line({frame.left, head - 8}, {frame.right, head - 8}, {palette::hairline, 0.6});
        canvas.text({frame.left, foot}, publisher.text, running_style);
        canvas.text({frame.right - number.width, foot}, number.text, running_style);
        canvas.end();
    }
}

} // namespace

Typeset typeset(const report::Document &document, const foundation::Texts &texts, const Fonts &fonts,
                const std::string &hyphenation_patterns) {
    Typeset made;
    made.canvas = std::make_unique<Canvas>(fonts);
    made.properties = {document.front.title, document.front.publisher, document.front.subtitle,
                       std::string{foundation::tag(document.language)}, document.dated};
    Legible legible{made.canvas->typefaces()};
    const std::vector<Chapter> chapters = printed_chapters(document);
    const std::set<std::string> printed = printed_destinations(chapters);
    const Hyphenation hyphenation{hyphenation_patterns};
    const Press press{*made.canvas, legible, texts, document.language, printed, hyphenation};

    Element &root = made.canvas->recording().root;
    Flow flow{*made.canvas};
    draw_front_page(press, document.front, root);
    if (!chapters.empty()) {
        const Contents contents{press, flow, chapters, root};
        flow.end_page();
        Typesetter{press, flow, document, chapters}.draw(root);
        contents.draw();
    }
    draw_running_heads(press, document.front);
    made.findings = legible.findings();
    return made;
}

} // namespace kvartal::render::pdf
