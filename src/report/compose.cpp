// SPDX-License-Identifier: MIT
#include "report/compose.hpp"

#include "report/chapter_kinds.hpp"
#include "report/limited_chapter.hpp"
#include "report/markdown.hpp"
#include "report/named_figures.hpp"
#include "report/profiles.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace kvartal::report {
namespace {

using portfolio::Show;

/// "Sak 22/19 – Drøfting", or as much of it as is known.
std::string case_words(const Wording &wording) {
    const portfolio::Setup &setup = wording.portfolio.setup;
    std::string words =
        setup.case_number.empty() ? "" : wording.say("front.case", {{"number", setup.case_number}});
    if (!setup.case_type.empty()) {
        words.append(words.empty() ? "" : " – ").append(wording.say("case-type." + setup.case_type));
    }
    return words;
}

FrontPage front_page(const Wording &wording) {
    const portfolio::Setup &setup = wording.portfolio.setup;
    FrontPage front;
    front.publisher = setup.publisher;
    front.title = setup.title.empty() ? wording.say("front.title") : setup.title;
    front.subtitle = wording.say("front.subtitle", {{"period", setup.period}});
    if (std::string words = case_words(wording); !words.empty()) {
        front.lines.push_back(std::move(words));
    }
    front.lines.push_back(wording.say("front.cut-off", {{"date", setup.cut_off}}));
    front.lines.push_back(wording.say("front.amounts", {{"year", std::to_string(setup.budget_year)}}));
    return front;
}

class Composer {
  public:
    Composer(const Wording &wording, const std::vector<NamedFigure> &figures)
        : wording_{wording}, figures_{figures} {}

    /// The chapter's sections, with its texts; one that was composed before has only texts, so that no table
    /// is there twice, unless it is limited to some initiatives.
    void add(const portfolio::Chapter &chapter) {
        const bool is_first = chapter.limits.empty() && composed_.insert(chapter.id).second;
        std::vector<Section> sections = is_first ? whole(chapter) : limited(chapter);
        std::vector<Block> before = written(chapter.text.value), after = written(chapter.text_after.value);
        if (sections.empty()) {
            if (before.empty() && after.empty() && chapter.show != Show::always) {
                return;
            }
            sections.push_back(wording_.section(chapter.id));
            if (!is_first) {
                sections.back().id += next_suffix();
            }
            if (before.empty() && after.empty()) {
                before.emplace_back(Paragraph{wording_.say("chapter.nothing")});
            }
        }
        if (!chapter.heading.empty()) {
            sections.front().heading = chapter.heading;
        }
        std::vector<Block> &first = sections.front().blocks;
        const bool leads_with_figures = !first.empty() && std::holds_alternative<KeyFigures>(first.front());
        first.insert(first.begin() + (leads_with_figures ? 1 : 0), std::make_move_iterator(before.begin()),
                     std::make_move_iterator(before.end()));
        std::vector<Block> &last = sections.back().blocks;
        last.insert(last.end(), std::make_move_iterator(after.begin()), std::make_move_iterator(after.end()));
        std::move(sections.begin(), sections.end(), std::back_inserter(sections_));
    }

    /// The tables that totals and links of other chapters lead to, where the report has no such chapter: in
    /// the spreadsheet alone.
    void add_grounds() {
        for (const char *id : {"portfolio", "changes", "sources"}) {
            if (!composed_.contains(id)) {
                for (Section &section : find_kind(id)->compose(wording_)) {
                    move_tables(section);
                }
            }
        }
        if (!grounds_.empty()) {
            Section section = wording_.section("grounds");
            section.spreadsheet_only = true;
            section.blocks = std::move(grounds_);
            sections_.push_back(std::move(section));
        }
    }

    std::vector<Section> take() { return std::move(sections_); }

  private:
    std::vector<Block> written(const std::string &text) const {
        return blocks_of(with_figures(text, figures_));
    }

    std::vector<Section> whole(const portfolio::Chapter &chapter) const {
        const ChapterKind *kind = find_kind(chapter.id);
        return kind == nullptr || kind->about == About::some ? std::vector<Section>{}
                                                             : kind->compose(wording_);
    }

    std::vector<Section> limited(const portfolio::Chapter &chapter) {
        const ChapterKind *kind = find_kind(chapter.id);
        if (chapter.limits.empty() || kind == nullptr || kind->about == About::all) {
            return {};
        }
        LimitedChapter made = limited_chapter(wording_, *kind, chapter.limits, next_suffix());
        std::move(made.grounds.begin(), made.grounds.end(), std::back_inserter(grounds_));
        return std::move(made.sections);
    }

    std::string next_suffix() { return "-" + std::to_string(++repeated_); }

    void move_tables(Section &from) {
        for (Block &block : from.blocks) {
            if (auto *table = std::get_if<Table>(&block)) {
                table->spreadsheet_only = true;
                grounds_.push_back(std::move(block));
            }
        }
    }

    const Wording &wording_;
    const std::vector<NamedFigure> &figures_;
    std::set<std::string> composed_;
    std::vector<Section> sections_;
    std::vector<Block> grounds_;
    int repeated_ = 1;
};

} // namespace

std::vector<portfolio::Chapter> planned_chapters(const portfolio::Setup &setup) {
    std::vector<portfolio::Chapter> planned = setup.chapters;
    if (setup.lists_chapters) {
        return planned;
    }
    std::vector<portfolio::Chapter> usual;
    for (const ChapterKind &kind : chapter_kinds()) {
        const auto is_this = [&](const portfolio::Chapter &one) { return one.id == kind.id; };
        portfolio::Chapter fresh;
        fresh.id = kind.id;
        if (std::none_of(planned.begin(), planned.end(), is_this)) {
            usual.push_back(std::move(fresh));
        } else {
            std::copy_if(planned.begin(), planned.end(), std::back_inserter(usual), is_this);
        }
    }
    return usual;
}

std::vector<foundation::Finding> check_texts(const portfolio::Portfolio &portfolio,
                                             const foundation::Texts &texts,
                                             const consolidation::Comparison *since) {
    const Wording wording{portfolio, texts, layout_of(portfolio), since};
    std::vector<foundation::Finding> findings = unknown_figures(wording);
    std::vector<foundation::Finding> in_limits = check_limits(wording);
    std::move(in_limits.begin(), in_limits.end(), std::back_inserter(findings));
    return findings;
}

Document compose(const portfolio::Portfolio &portfolio, const foundation::Texts &texts,
                 const consolidation::Comparison *since) {
    const Wording wording{portfolio, texts, layout_of(portfolio), since};
    Document document;
    document.language = texts.language();
    document.dated = portfolio.setup.cut_off;
    document.front = front_page(wording);
    document.figures = named_figures(wording);
    Composer composer{wording, document.figures};
    for (const portfolio::Chapter &chapter : planned_chapters(portfolio.setup)) {
        if (chapter.show != Show::never) {
            composer.add(chapter);
        }
    }
    composer.add_grounds();
    document.sections = composer.take();
    document.profiles = profiles(wording);
    return document;
}

} // namespace kvartal::report
