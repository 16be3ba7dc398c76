// SPDX-License-Identifier: MIT
#include "round/issue.hpp"

#include "consolidation/consolidate.hpp"
#include "consolidation/next_round.hpp"
#include "definition/read.hpp"
#include "foundation/error.hpp"
#include "outgoing/setup_answers.hpp"
#include "report/compose.hpp"
#include "round/files.hpp"
#include "round/intake_files.hpp"
#include "round/own_templates.hpp"
#include "round/words.hpp"

#include <system_error>
#include <utility>

namespace kvartal::round {
namespace {

std::vector<std::string> names_of(const portfolio::Setup &setup) {
    std::vector<std::string> names;
    for (const portfolio::RegisteredInitiative &known : setup.known) {
        names.push_back(known.name.value);
    }
    for (const portfolio::Organisation &organisation : setup.organisations.all) {
        names.push_back(organisation.id);
    }
    return names;
}

} // namespace

portfolio::Portfolio read_round(const std::filesystem::path &folder, const JobOptions &job) {
    portfolio::SetupReading setup = read_round_setup(folder, job.limits);
    if (!setup.setup) {
        throw foundation::Error{
            setup.findings.empty()
                ? foundation::finding(foundation::FindingCode::setup_missing).with("folder", folder.string())
                : setup.findings.front()};
    }
    std::error_code unknown;
    const bool has_returns = std::filesystem::is_directory(returns_folder(folder), unknown);
    const JobOptions reading = with_templates_of(folder, job);
    std::vector<portfolio::Return> returns =
        has_returns ? read_returns(files_in(returns_folder(folder)), &*setup.setup, reading)
                    : std::vector<portfolio::Return>{};
    portfolio::Vocabulary vocabulary = vocabulary_of(returns, templates_of(reading));
    return consolidation::consolidate(std::move(*setup.setup), std::move(vocabulary), std::move(returns));
}

outgoing::Issue issue_for(const portfolio::Organisation &organisation, const portfolio::Setup &next,
                          const portfolio::Portfolio &last) {
    outgoing::Issue issue;
    issue.language = organisation.contact.language.value_or(next.language);
    issue.budget_year = next.budget_year;
    issue.last_budget_year = last.setup.budget_year;
    issue.period = next.period;
    issue.deadline = next.deadline;
    issue.organisation = organisation.id;
    for (const portfolio::Organisation &one : next.organisations.all) {
        issue.organisations.push_back(one.id);
    }
    issue.known_initiatives = names_of(next);
    for (const portfolio::Initiative &initiative : last.initiatives) {
        if (initiative.owner && initiative.owner->value == organisation.id
            && consolidation::goes_on(initiative)) {
            issue.answers["initiatives"].push_back(&initiative.answers);
        }
    }
    return issue;
}

std::string setup_workbook(portfolio::Setup setup) {
    setup.chapters = report::planned_chapters(setup);
    const auto answers = outgoing::setup_answers(setup);
    outgoing::Issue issue;
    issue.language = setup.language;
    issue.budget_year = setup.budget_year;
    for (const auto &[sheet, records] : answers) {
        for (const portfolio::Answers &record : records) {
            issue.answers[sheet].push_back(&record);
        }
    }
    return outgoing::write_template(definition::shipped_definition("round"), issue,
                                    definition::shipped_texts(setup.language));
}

} // namespace kvartal::round
