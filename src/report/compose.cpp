// SPDX-License-Identifier: MIT
#include "report/compose.hpp"

#include "report/chapters.hpp"

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

} // namespace

Document compose(const portfolio::Portfolio &portfolio, const foundation::Texts &texts) {
    const Wording wording{portfolio, texts, layout_of(portfolio)};
    Document document;
    document.language = texts.language();
    document.dated = portfolio.setup.cut_off;
    document.front = front_page(wording);
    document.sections = {summary_chapter(wording),    status_chapter(wording),  portfolio_chapter(wording),
                         focus_area_chapter(wording), owner_chapter(wording),   funder_chapter(wording),
                         phase_chapter(wording),      returns_chapter(wording), sources_chapter(wording)};
    return document;
}

} // namespace kvartal::report
