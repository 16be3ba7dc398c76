// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"
#include "report/wording.hpp"

namespace kvartal::report {

/// Where the sources sheet has the line of an initiative's budget (and, following it, of each of its shares).
std::vector<std::size_t> source_rows(const portfolio::Portfolio &portfolio);

/// Where the bridge has its transfers, one row each, and what they are called.
struct BridgeRows {
    static constexpr std::size_t focus_area_column = 3, amount_column = 4;
    static constexpr std::size_t gross = 2, first_transfer = 3;
};

/// Whether the returns answer anything that no computation needs.
bool has_other_answers(const portfolio::Portfolio &portfolio);
/// Those answers, one a row, each with the template's question and its cell.
Table other_answers_table(const Wording &wording);

/// Indices of the initiatives whose reported status has the tone, in the portfolio's order.
std::vector<std::size_t> initiatives_with_tone(const Wording &wording, Tone tone);

Section summary_chapter(const Wording &wording);
Section status_chapter(const Wording &wording);
Section portfolio_chapter(const Wording &wording);
Section focus_area_chapter(const Wording &wording);
Section owner_chapter(const Wording &wording);
Section funder_chapter(const Wording &wording);
Section phase_chapter(const Wording &wording);
Section returns_chapter(const Wording &wording);
Section sources_chapter(const Wording &wording);

} // namespace kvartal::report
