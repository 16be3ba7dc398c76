// SPDX-License-Identifier: MIT
#include "report/compose.hpp"

#include "report/chapters.hpp"

#include <array>

namespace kvartal::report {
namespace {

FrontPage front_page(const Wording &wording) {
    const portfolio::Setup &setup = wording.portfolio.setup;
    FrontPage front;
    front.publisher = setup.publisher;
    front.title = setup.title.empty() ? wording.say("front.title") : setup.title;
    front.subtitle = wording.say("front.subtitle", {{"period", setup.period}});
    front.lines.push_back(wording.say("front.cut-off", {{"date", setup.cut_off}}));
    front.lines.push_back(wording.say("front.amounts", {{"year", std::to_string(setup.budget_year)}}));
    return front;
}

using Chapter = std::vector<Section> (*)(const Wording &);

/// In the order of the report.
constexpr std::array<Chapter, 15> chapters{
    summary_chapter, segments_chapter,        status_chapter,     dependencies_chapter, goals_chapter,
    changes_chapter, operating_costs_chapter, portfolio_chapter,  focus_area_chapter,   owner_chapter,
    funder_chapter,  phase_chapter,           milestones_chapter, returns_chapter,      sources_chapter};

} // namespace

Document compose(const portfolio::Portfolio &portfolio, const foundation::Texts &texts,
                 const consolidation::Comparison *since) {
    const Wording wording{portfolio, texts, layout_of(portfolio), since};
    Document document;
    document.language = texts.language();
    document.dated = portfolio.setup.cut_off;
    document.front = front_page(wording);
    for (const auto &chapter : chapters) {
        for (Section &section : chapter(wording)) {
            document.sections.push_back(std::move(section));
        }
    }
    return document;
}

} // namespace kvartal::report
