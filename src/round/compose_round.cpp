// SPDX-License-Identifier: MIT
#include "round/compose_round.hpp"

#include "consolidation/consolidate.hpp"
#include "consolidation/cost_notes.hpp"
#include "consolidation/set_aside.hpp"
#include "consolidation/waive.hpp"
#include "definition/read.hpp"
#include "foundation/error.hpp"
#include "report/compose.hpp"
#include "round/files.hpp"
#include "round/intake_files.hpp"
#include "round/own_templates.hpp"
#include "round/previous.hpp"
#include "round/words.hpp"

namespace kvartal::round {

using foundation::finding;
using foundation::FindingCode;

ComposedReading compose_round(const std::filesystem::path &round,
                              std::optional<foundation::Language> language, const JobOptions &job) {
    portfolio::SetupReading setup = read_round_setup(round, job.limits);
    if (!setup.setup) {
        return {std::nullopt, std::move(setup.findings)};
    }
    const auto files = files_in(returns_folder(round));
    if (files.empty()) {
        throw foundation::Error{
            finding(FindingCode::no_returns).with("folder", returns_folder(round).string())};
    }
    const JobOptions reading = with_templates_of(round, job);
    std::vector<portfolio::Return> returns = read_returns(files, &*setup.setup, reading);
    const foundation::Texts &texts = definition::shipped_texts(language.value_or(setup.setup->language));
    portfolio::Vocabulary vocabulary = vocabulary_of(returns, templates_of(reading));
    portfolio::Portfolio portfolio =
        consolidation::consolidate(std::move(*setup.setup), std::move(vocabulary), std::move(returns));
    consolidation::set_aside(portfolio);
    const auto since = compare_with_previous(portfolio, round, job);
    for (const foundation::Language other : foundation::all_languages) {
        report::name_figures_in(texts, definition::shipped_texts(other), portfolio.setup);
    }
    const std::vector<foundation::Finding> in_texts = report::check_texts(portfolio, texts, since.get());
    portfolio.findings.insert(portfolio.findings.end(), in_texts.begin(), in_texts.end());
    const std::vector<foundation::Finding> in_notes = consolidation::CostNotes{portfolio}.check();
    portfolio.findings.insert(portfolio.findings.end(), in_notes.begin(), in_notes.end());
    consolidation::waive(portfolio);
    portfolio.findings.insert(portfolio.findings.end(), setup.findings.begin(), setup.findings.end());
    foundation::rank(portfolio.findings);
    report::Document document = report::compose(portfolio, texts, since.get());
    return {ComposedRound{std::move(portfolio), std::move(document), &texts}, {}};
}

} // namespace kvartal::round
