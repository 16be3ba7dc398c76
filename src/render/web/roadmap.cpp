// SPDX-License-Identifier: MIT
#include "render/web/roadmap.hpp"

#include "render/roadmap_bars.hpp"
#include "render/web/charts.hpp"

#include <algorithm>

namespace kvartal::render::web {
namespace {

// Heights in pixels. What lies across is in per cent: the drawing is as wide as there is room, and its words
// stay as large as they are.
constexpr double year_height = 24;
constexpr double leading = 18;
constexpr double small_leading = 16;
constexpr double bar_thickness = 13;
constexpr double row_gap = 9;
constexpr double heading_padding = 5;
constexpr double heading_gap = 6;
constexpr std::size_t label_characters = 42;
constexpr std::size_t hues = 6; // that the page's style has

std::string percent(double share) {
    return coordinate(100 * share) + "%";
}

std::string class_of(const std::optional<std::size_t> &hue) {
    return hue ? "kind-" + std::to_string(*hue % hues) : "kind-none";
}

struct Row {
    RoadmapBar bar;
    std::vector<std::string> label;
    double height = 0;
};

std::vector<Row> rows_of(const report::Roadmap &roadmap, const report::Table &table,
                         foundation::Language language) {
    std::vector<Row> rows;
    for (RoadmapBar &bar : bars_of(roadmap, table, language)) {
        Row row;
        row.label = label_lines(bar.label, label_characters);
        row.height = static_cast<double>(row.label.size()) * leading;
        row.height += bar.is_heading ? 2 * heading_padding + year_height + heading_gap
                                     : small_leading + bar_thickness + row_gap;
        row.bar = std::move(bar);
        rows.push_back(std::move(row));
    }
    return rows;
}

class RoadmapWriter {
  public:
    RoadmapWriter(Markup &page, const report::Roadmap &roadmap, const std::string &id)
        : page_{page}, roadmap_{roadmap}, id_{id}, years_{years_of(roadmap)} {}

    void draw(const std::vector<Row> &rows) {
        double height = rows.empty() || rows.front().bar.is_heading ? 0 : year_height;
        for (const Row &row : rows) {
            height += row.height;
        }
        page_.open("svg", {{"class", "roadmap"},
                           {"role", "img"},
                           {"height", coordinate(height)},
                           {"aria-labelledby", id_ + "-title"},
                           {"aria-describedby", id_ + "-words"}});
        page_.element("title", roadmap_.caption, {{"id", id_ + "-title"}});
        page_.element("desc", roadmap_.alternative, {{"id", id_ + "-words"}});
        lines(height);
        double y = 0;
        if (!rows.empty() && !rows.front().bar.is_heading) {
            years(0);
            y = year_height;
        }
        for (const Row &row : rows) {
            row.bar.is_heading ? heading(row, y) : initiative(row, y);
            y += row.height;
        }
        page_.close();
    }

  private:
    void line(const char *style, double at, double height) {
        page_.empty("line", {{"class", style},
                             {"x1", percent(at)},
                             {"x2", percent(at)},
                             {"y1", "0"},
                             {"y2", coordinate(height)}});
    }

    void lines(double height) {
        for (int quarter = 0; quarter <= 4 * years_; ++quarter) {
            line(quarter % 4 == 0 ? "year" : "quarter", quarter / (4.0 * years_), height);
        }
        if (const double now = place_of(roadmap_.cut_off, roadmap_); now >= 0 && now <= 1) {
            line("cut-off", now, height);
        }
    }

    /// The years, each where it begins.
    void years(double y) {
        for (int year = 0; year < years_; ++year) {
            page_.element("text", std::to_string(roadmap_.first_year + year),
                          {{"class", "years"},
                           {"x", percent(static_cast<double>(year) / years_)},
                           {"dx", "4"},
                           {"y", coordinate(y + year_height - 7)}});
        }
    }

    void words(const std::vector<std::string> &lines, const char *style, double x, double y) {
        for (const std::string &one : lines) {
            y += leading;
            page_.element("text", one, {{"class", style}, {"x", coordinate(x)}, {"y", coordinate(y - 4.5)}});
        }
    }

    /// Each heading has the years below it, since a page's head is soon out of sight.
    void heading(const Row &row, double y) {
        const double band = row.height - year_height - heading_gap;
        page_.empty(
            "rect",
            {{"class", "band"}, {"width", "100%"}, {"y", coordinate(y)}, {"height", coordinate(band)}});
        words(row.label, "area", 6, y + heading_padding);
        years(y + band);
    }

    void initiative(const Row &row, double y) {
        words(row.label, "name", 2, y);
        const double below = y + static_cast<double>(row.label.size()) * leading;
        const std::string what = row.bar.stretch ? row.bar.dates : roadmap_.barless_label;
        page_.element("text", row.bar.kind + ", " + what,
                      {{"class", "kind"}, {"x", "2"}, {"y", coordinate(below + small_leading - 4.5)}});
        const double top = below + small_leading;
        if (row.bar.stretch) {
            bar(*row.bar.stretch, class_of(row.bar.hue), top);
        }
        if (row.bar.mark) {
            sign("#road-mark", percent(*row.bar.mark), top);
        }
    }

    void bar(const Stretch &stretch, const std::string &kind, double top) {
        page_.empty("rect", {{"class", "bar " + kind},
                             {"x", percent(stretch.from)},
                             {"width", percent(std::max(stretch.to - stretch.from, 0.004))},
                             {"y", coordinate(top)},
                             {"height", coordinate(bar_thickness)}});
        if (stretch.opens_before) {
            sign("#road-before", "0%", top);
        }
        if (stretch.opens_after) {
            sign("#road-after", "100%", top);
        }
    }

    void sign(const char *symbol, const std::string &x, double top) {
        page_.empty("use", {{"href", symbol}, {"x", x}, {"y", coordinate(top)}});
    }

    Markup &page_;
    const report::Roadmap &roadmap_;
    const std::string &id_;
    int years_;
};

class LegendWriter {
  public:
    explicit LegendWriter(Markup &page) : page_{page} { page_.open("ul", {{"class", "legend"}}); }

    void add_kind(const std::string &kind, const std::string &words) {
        begin();
        page_.empty("rect",
                    {{"class", "bar " + kind}, {"x", "0.5"}, {"y", "1"}, {"width", "19"}, {"height", "12"}});
        end(words);
    }

    void add_sign(const char *symbol, const char *x, const std::string &words) {
        begin();
        page_.empty("use", {{"href", symbol}, {"x", x}, {"y", "0.5"}});
        end(words);
    }

    void add_cut_off(const std::string &words) {
        begin();
        page_.empty("line", {{"class", "cut-off"}, {"x1", "10"}, {"x2", "10"}, {"y1", "0"}, {"y2", "14"}});
        end(words);
    }

    void finish() { page_.close(); }

  private:
    void begin() {
        page_.open("li");
        page_.open("svg", {{"class", "key"}, {"width", "20"}, {"height", "14"}, {"aria-hidden", "true"}});
    }
    void end(const std::string &words) {
        page_.close();
        page_.text(words);
        page_.close();
    }

    Markup &page_;
};

void write_legend(Markup &page, const report::Roadmap &roadmap, const std::vector<Row> &rows) {
    std::vector<RoadmapBar> bars;
    bars.reserve(rows.size());
    for (const Row &row : rows) {
        bars.push_back(row.bar);
    }
    const auto is_any = [&](const auto &holds) { return std::any_of(bars.begin(), bars.end(), holds); };
    LegendWriter legend{page};
    for (const std::size_t hue : hues_of(bars)) {
        legend.add_kind(class_of(hue), roadmap.kinds.at(hue));
    }
    if (is_any([](const RoadmapBar &bar) {
            return bar.stretch && (bar.stretch->opens_before || bar.stretch->opens_after);
        })) {
        legend.add_sign("#road-after", "14", roadmap.open_label);
    }
    if (is_any([](const RoadmapBar &bar) { return bar.mark.has_value(); })) {
        legend.add_sign("#road-mark", "10", roadmap.mark_label);
    }
    if (const double now = place_of(roadmap.cut_off, roadmap); now >= 0 && now <= 1) {
        legend.add_cut_off(roadmap.cut_off_label);
    }
    legend.finish();
}

} // namespace

void write_roadmap(Markup &page, const report::Roadmap &roadmap, const report::Table &table,
                   const foundation::Texts &texts, const Anchors &anchors) {
    const std::vector<Row> rows = rows_of(roadmap, table, texts.language());
    if (rows.empty()) {
        return;
    }
    const std::string &id = anchors.of_roadmap(roadmap);
    page.open("figure", {{"id", id}, {"class", "long"}});
    page.element("figcaption", roadmap.caption, {{"id", id + "-caption"}});
    write_legend(page, roadmap, rows);
    page.open(
        "div",
        {{"class", "region"}, {"role", "region"}, {"aria-labelledby", id + "-caption"}, {"tabindex", "0"}});
    RoadmapWriter{page, roadmap, id}.draw(rows);
    page.close();
    write_table_link(page, table, texts, anchors);
    page.close();
    page.line();
}

} // namespace kvartal::render::web
