// SPDX-License-Identifier: MIT
#include "render/render.hpp"
#include "render/web/charts.hpp"
#include "render/web/page_parts.hpp"
#include "render/web/profiles.hpp"
#include "render/web/roadmap.hpp"
#include "render/web/shapes.hpp"
#include "render/web/tables.hpp"

namespace kvartal::render {
namespace {

using report::Section;
using web::Markup;

/// A document as a page: the head, a banner, the contents, and each section's blocks.
class PageWriter {
  public:
    PageWriter(const report::Document &document, const foundation::Texts &texts,
               const std::vector<Download> &downloads)
        : document_{document}, texts_{texts}, downloads_{downloads}, anchors_{document} {}

    std::string write() {
        page_.verbatim("<!DOCTYPE html>\n");
        page_.open("html", {{"xmlns", "http://www.w3.org/1999/xhtml"},
                            {"lang", std::string{foundation::tag(document_.language)}}});
        page_.line();
        write_head();
        page_.open("body");
        page_.line();
        page_.element("a", texts_.fill("web.skip"), {{"class", "skip"}, {"href", "#main"}});
        web::write_shapes(page_);
        write_banner();
        write_contents();
        write_main();
        write_footer();
        page_.open("script");
        page_.verbatim(web::page_script().text);
        page_.close();
        page_.line();
        page_.close();
        page_.close();
        page_.line();
        return page_.take();
    }

  private:
    void write_head() {
        page_.open("head");
        page_.line();
        page_.empty("meta", {{"charset", "utf-8"}});
        page_.line();
        page_.empty("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", web::content_policy()}});
        page_.line();
        page_.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
        page_.line();
        page_.empty("meta", {{"name", "date"}, {"content", foundation::iso_text(document_.dated)}});
        page_.line();
        const report::FrontPage &front = document_.front;
        page_.element("title", front.title + (front.publisher.empty() ? "" : " – " + front.publisher));
        page_.line();
        page_.open("style");
        page_.verbatim(web::page_style().text);
        page_.close();
        page_.line();
        page_.close();
        page_.line();
    }

    void paragraph(const std::string &words, const char *style = "") {
        if (!words.empty()) {
            page_.element("p", words, {{"class", style}});
        }
    }

    void write_banner() {
        page_.open("header");
        page_.open("div", {{"class", "inner"}});
        paragraph(document_.front.publisher, "publisher");
        page_.element("h1", document_.front.title);
        if (document_.front.subtitle != document_.front.title) {
            paragraph(document_.front.subtitle, "subtitle");
        }
        for (const std::string &line : document_.front.lines) {
            paragraph(line);
        }
        page_.close();
        page_.close();
        page_.line();
    }

    static bool is_part(const Section &section) { return section.level > 1; }

    void write_contents() {
        page_.open("nav", {{"aria-labelledby", "contents"}});
        page_.open("div", {{"class", "inner"}});
        page_.element("h2", texts_.fill("web.contents"), {{"id", "contents"}});
        page_.open("ol");
        const auto &sections = document_.sections;
        for (std::size_t i = 0; i < sections.size();) {
            page_.open("li");
            link_to(sections[i]);
            ++i;
            if (i < sections.size() && is_part(sections[i])) {
                page_.open("ol");
                for (; i < sections.size() && is_part(sections[i]); ++i) {
                    page_.open("li");
                    link_to(sections[i]);
                    page_.close();
                }
                page_.close();
            }
            page_.close();
        }
        if (!document_.profiles.empty()) {
            page_.open("li");
            page_.element("a", texts_.fill("web.initiatives.heading"),
                          {{"href", "#" + std::string{web::initiatives_id}}});
            page_.close();
        }
        page_.close();
        page_.close();
        page_.close();
        page_.line();
    }

    void link_to(const Section &section) {
        page_.element("a", section.heading, {{"href", "#" + anchors_.of_section(section)}});
    }

    /// Each chapter as a section, with its parts within.
    void write_main() {
        page_.open("main", {{"id", "main"}, {"tabindex", "-1"}});
        page_.open("div", {{"class", "inner"}});
        bool is_open = false;
        for (const Section &section : document_.sections) {
            const bool is_chapter = !is_part(section) || !is_open;
            if (is_chapter && is_open) {
                page_.close();
            }
            page_.line();
            page_.open("section", {{"id", anchors_.of_section(section)}});
            page_.element(is_chapter ? "h2" : "h3", section.heading);
            page_.line();
            for (const report::Block &block : section.blocks) {
                if (web::is_shown(block)) {
                    std::visit([this](const auto &what) { write(what); }, block);
                }
            }
            if (!is_chapter) {
                page_.close();
            }
            is_open = true;
        }
        if (is_open) {
            page_.close();
        }
        if (!document_.profiles.empty()) {
            web::write_profiles(page_, document_, texts_, anchors_);
        }
        page_.close();
        page_.close();
        page_.line();
    }

    void write(const report::Paragraph &words) {
        paragraph(words.text);
        page_.line();
    }

    void write(const report::BulletList &list) {
        page_.open("ul", {{"class", "words"}});
        for (const std::string &item : list.items) {
            page_.element("li", item);
        }
        page_.close();
        page_.line();
    }

    void write(const report::KeyFigures &key_figures) {
        page_.open("dl", {{"class", "figures"}});
        for (const report::KeyFigure &figure : key_figures.figures) {
            page_.open("div", {{"class", web::name_of(figure.tone)}});
            page_.element("dt", figure.label);
            page_.open("dd");
            if (figure.tone != foundation::Tone::none) {
                web::write_status_mark(page_, figure.tone);
            }
            page_.text(figure.value);
            if (!figure.unit.empty()) {
                page_.text(" ");
                page_.element("small", figure.unit);
            }
            page_.close();
            page_.close();
        }
        page_.close();
        page_.line();
    }

    /// What is too detailed for the printed report is folded away.
    void write(const report::Table &table) {
        if (table.spreadsheet_only) {
            page_.open("details");
            page_.element("summary", table.caption);
            web::write_table(page_, table, texts_, anchors_);
            page_.close();
        } else {
            web::write_table(page_, table, texts_, anchors_);
        }
    }

    void write(const report::Chart &chart) {
        if (const report::Table *table = report::find_table(document_, chart.table)) {
            web::write_chart(page_, chart, *table, texts_, anchors_);
        }
    }

    void write(const report::Roadmap &roadmap) {
        if (const report::Table *table = report::find_table(document_, roadmap.table)) {
            web::write_roadmap(page_, roadmap, *table, texts_, anchors_);
        }
    }

    void write_footer() {
        if (downloads_.empty()) {
            return;
        }
        page_.open("footer");
        page_.open("div", {{"class", "inner"}});
        page_.element("h2", texts_.fill("web.data"), {{"id", "data"}});
        page_.open("ul");
        for (const Download &download : downloads_) {
            page_.open("li");
            page_.element("a", download.path, {{"href", download.path}});
            page_.text(": " + download.what);
            page_.close();
        }
        page_.close();
        page_.close();
        page_.close();
        page_.line();
    }

    const report::Document &document_;
    const foundation::Texts &texts_;
    const std::vector<Download> &downloads_;
    web::Anchors anchors_;
    Markup page_;
};

} // namespace

std::string to_web(const report::Document &document, const foundation::Texts &texts,
                   const std::vector<Download> &downloads) {
    return PageWriter{document, texts, downloads}.write();
}

} // namespace kvartal::render
