// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"
#include "report/wording.hpp"

namespace kvartal::report {

/// Where the bridge has its transfers, one row each, and what they are called.
struct BridgeRows {
    static constexpr std::size_t focus_area_column = 3, amount_column = 4;
    static constexpr std::size_t gross = 2, first_transfer = 3;
};

/// Whether the returns answer anything that no computation needs.
bool has_other_answers(const portfolio::Portfolio &portfolio);
/// Those answers, one a row, each with the template's question and its cell.
Table other_answers_table(const Wording &wording);

/// The initiative's own dependencies, or milestones, as the table of all has them; their captions are of all.
Table dependency_table(const Wording &wording, const portfolio::Initiative &initiative);
Table milestone_table(const Wording &wording, const portfolio::Initiative &initiative);

/// Indices of the initiatives whose reported status, or risk, has the tone, in the portfolio's order.
std::vector<std::size_t> initiatives_with_tone(const Wording &wording, consolidation::Dimension dimension,
                                               Tone tone);

/// How many came, went and paused since the last round, which must be known; and how many dependencies there
/// are and how many are red, empty when there is none: a sentence or two each.
std::string change_words(const Wording &wording);
std::string dependency_words(const Wording &wording);

/// Each chapter as its sections, the first with the chapter's own heading; none when there is nothing to
/// tell.
std::vector<Section> agenda_chapter(const Wording &wording);
std::vector<Section> summary_chapter(const Wording &wording);
std::vector<Section> segments_chapter(const Wording &wording);
std::vector<Section> status_chapter(const Wording &wording);
std::vector<Section> dependencies_chapter(const Wording &wording);
std::vector<Section> goals_chapter(const Wording &wording);
std::vector<Section> changes_chapter(const Wording &wording);
/// Of an area: the initiatives that the round limits the chapter to.
std::vector<Section> areas_chapter(const Wording &wording);
std::vector<Section> operating_costs_chapter(const Wording &wording);
std::vector<Section> portfolio_chapter(const Wording &wording);
std::vector<Section> focus_area_chapter(const Wording &wording);
std::vector<Section> owner_chapter(const Wording &wording);
std::vector<Section> funder_chapter(const Wording &wording);
std::vector<Section> funding_years_chapter(const Wording &wording);
std::vector<Section> phase_chapter(const Wording &wording);
std::vector<Section> roadmap_chapter(const Wording &wording);
std::vector<Section> criteria_chapter(const Wording &wording);
std::vector<Section> plan_chapter(const Wording &wording);
std::vector<Section> milestones_chapter(const Wording &wording);
std::vector<Section> returns_chapter(const Wording &wording);
std::vector<Section> sources_chapter(const Wording &wording);

} // namespace kvartal::report
