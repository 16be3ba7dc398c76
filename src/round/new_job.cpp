// SPDX-License-Identifier: MIT
#include "round/new_job.hpp"

#include "consolidation/consolidate.hpp"
#include "consolidation/next_round.hpp"
#include "definition/read.hpp"
#include "foundation/error.hpp"
#include "foundation/system_reason.hpp"
#include "outgoing/setup_answers.hpp"
#include "outgoing/template.hpp"
#include "round/file_name.hpp"
#include "round/files.hpp"
#include "round/intake_files.hpp"

#include <algorithm>
#include <map>
#include <system_error>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using foundation::finding;
using foundation::FindingCode;
using portfolio::Portfolio;

void refuse_if_taken(const fs::path &folder) {
    std::error_code unknown;
    if (fs::exists(folder, unknown) && !fs::is_empty(folder, unknown)) {
        throw foundation::Error{finding(FindingCode::folder_exists).with("folder", folder.string())};
    }
}

void make_folder(const fs::path &folder) {
    std::error_code why;
    fs::create_directories(folder, why);
    if (why) {
        throw foundation::Error{finding(FindingCode::cannot_write)
                                    .with("path", folder.string())
                                    .with("why", foundation::system_reason(why))};
    }
}

/// Where the last round lies, as the new round's setup says it: beside it, if it does.
std::string seen_from(const fs::path &round, const fs::path &previous) {
    const fs::path relative =
        fs::absolute(previous).lexically_normal().lexically_relative(fs::absolute(round).lexically_normal());
    fs::path seen = relative.empty() ? fs::absolute(previous) : relative;
    return name_of(seen).empty() ? seen.parent_path().generic_string() : seen.generic_string();
}

Portfolio last_round(const fs::path &folder, const JobOptions &job) {
    portfolio::SetupReading setup = read_round_setup(folder, job.limits);
    if (!setup.setup) {
        throw foundation::Error{setup.findings.empty()
                                    ? finding(FindingCode::setup_missing).with("folder", folder.string())
                                    : setup.findings.front()};
    }
    std::error_code unknown;
    const bool has_returns = fs::is_directory(returns_folder(folder), unknown);
    std::vector<portfolio::Return> returns =
        has_returns ? read_returns(files_in(returns_folder(folder)), &*setup.setup, job)
                    : std::vector<portfolio::Return>{};
    return consolidation::consolidate(std::move(*setup.setup), {}, std::move(returns));
}

/// The definition that the setup names; else the one that most of the last returns came in; else the form.
const definition::Definition &definition_of(const Portfolio &last) {
    const auto ids = definition::shipped_return_definitions();
    if (std::find(ids.begin(), ids.end(), last.setup.template_id) != ids.end()) {
        return definition::shipped_definition(last.setup.template_id);
    }
    std::map<std::string, std::size_t> used;
    for (const portfolio::Return &one : last.returns) {
        ++used[one.definition];
    }
    std::string most = "portfolio-form";
    for (const std::string &id : ids) {
        most = used[id] > used[most] ? id : most;
    }
    return definition::shipped_definition(most);
}

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

outgoing::Issue issue_for(const portfolio::Organisation &organisation, const portfolio::Setup &next,
                          const Portfolio &last) {
    outgoing::Issue issue;
    issue.language = organisation.contact.language.value_or(next.language);
    issue.budget_year = next.budget_year;
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

void write_setup(const fs::path &path, const portfolio::Setup &next) {
    const auto answers = outgoing::setup_answers(next);
    outgoing::Issue issue;
    issue.language = next.language;
    issue.budget_year = next.budget_year;
    for (const auto &[sheet, records] : answers) {
        for (const portfolio::Answers &record : records) {
            issue.answers[sheet].push_back(&record);
        }
    }
    write_file(path, outgoing::write_template(definition::shipped_definition("round"), issue,
                                              definition::shipped_texts(next.language)));
}

} // namespace

NewOutcome make_next_round(const NewOptions &options, const JobOptions &job) {
    refuse_if_taken(options.round);
    const Portfolio last = last_round(options.previous, job);
    const definition::Definition &definition = definition_of(last);
    portfolio::Setup next = consolidation::next_round(last, seen_from(options.round, options.previous));
    next.template_id = definition.id;
    next.cut_off = options.cut_off.value_or(next.cut_off);
    next.deadline = options.deadline ? options.deadline : next.deadline;

    NewOutcome outcome{next.period, next.cut_off, next.deadline, options.round / "round.xlsx", {}, 0};
    make_folder(returns_folder(options.round));
    FileNames names;
    for (const portfolio::Organisation &organisation : next.organisations.all) {
        const std::string name = names.take(organisation.id);
        if (!organisation.expected) {
            continue;
        }
        const outgoing::Issue issue = issue_for(organisation, next, last);
        const auto filled = issue.answers.find("initiatives");
        outcome.initiatives += filled == issue.answers.end() ? 0 : filled->second.size();
        outcome.templates.push_back(options.round / "templates" / (name + ".xlsx"));
        write_file(outcome.templates.back(),
                   outgoing::write_template(definition, issue, definition::shipped_texts(issue.language)));
    }
    write_setup(outcome.setup, next); // last: the folder is a round once it is whole
    return outcome;
}

} // namespace kvartal::round
