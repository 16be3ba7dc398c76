// SPDX-License-Identifier: MIT
#pragma once

#include "consolidation/changes.hpp"
#include "foundation/texts.hpp"
#include "portfolio/portfolio.hpp"
#include "report/document.hpp"

namespace kvartal::report {

/// The quarterly report of the portfolio, in the texts' language, beside the round before it when that is
/// known. Every total in it is derived from cells of its tables.
Document compose(const portfolio::Portfolio &portfolio, const foundation::Texts &texts,
                 const consolidation::Comparison *since = nullptr);

/// The chapters of the round's report in their order: those that the setup lists; the usual ones, with the
/// setup's texts, when it lists none.
std::vector<portfolio::Chapter> planned_chapters(const portfolio::Setup &setup);

/// Where the secretariat's texts name figures in another language, they do so in that of the texts from now
/// on: "{red_status}" → "{rød_status}".
void name_figures_in(const foundation::Texts &texts, const foundation::Texts &other, portfolio::Setup &setup);

/// What is wrong with the secretariat's chapters: a "{name}" in a text that no figure has, a limit that names
/// nothing, or one of a chapter that has none.
std::vector<foundation::Finding> check_texts(const portfolio::Portfolio &portfolio,
                                             const foundation::Texts &texts,
                                             const consolidation::Comparison *since = nullptr);

} // namespace kvartal::report
