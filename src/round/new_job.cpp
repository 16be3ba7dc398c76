// SPDX-License-Identifier: MIT
#include "round/new_job.hpp"

#include "consolidation/next_round.hpp"
#include "definition/read.hpp"
#include "foundation/error.hpp"
#include "foundation/system_reason.hpp"
#include "outgoing/template.hpp"
#include "round/file_name.hpp"
#include "round/files.hpp"
#include "round/intake_files.hpp"
#include "round/issue.hpp"
#include "round/own_templates.hpp"

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

/// The definition that the setup names; else the one that most of the last returns came in; else the form.
const definition::Definition &definition_of(const Portfolio &last, const checking::Templates &templates) {
    std::map<std::string, std::size_t> used{{"portfolio-form", 0}};
    for (const portfolio::Return &one : last.returns) {
        if (!one.definition.empty()) {
            ++used[one.definition];
        }
    }
    const auto most = std::max_element(used.begin(), used.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    const definition::Definition *its = nullptr;
    for (const definition::Definition *one : templates.all()) {
        if (one->id == last.setup.template_id) {
            return *one;
        }
        its = its == nullptr && one->id == most->first ? one : its;
    }
    return its == nullptr ? definition::shipped_definition("portfolio-form") : *its;
}

/// The round's own templates go with it: returns of the next one come in them too.
void copy_templates(const fs::path &previous, const fs::path &round, const Limits &limits) {
    for (const fs::path &file : with_templates_of(previous, {}).templates) {
        if (const FileReading read = read_file(file, limits.file_bytes); read.bytes) {
            write_file(round / file.filename(), *read.bytes);
        }
    }
}

} // namespace

NewOutcome make_next_round(const NewOptions &options, const JobOptions &job) {
    refuse_if_taken(options.round);
    const Portfolio last = read_round(options.previous, job);
    const checking::Templates templates = templates_of(with_templates_of(options.previous, job));
    const definition::Definition &definition = definition_of(last, templates);
    portfolio::Setup next = consolidation::next_round(last, seen_from(options.round, options.previous));
    next.template_id = definition.id;
    next.cut_off = options.cut_off.value_or(next.cut_off);
    next.deadline = options.deadline ? options.deadline : next.deadline;

    NewOutcome outcome{next.period, next.cut_off, next.deadline, options.round / "round.xlsx", {}, 0};
    make_folder(returns_folder(options.round));
    copy_templates(options.previous, options.round, job.limits);
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
    write_file(outcome.setup, setup_workbook(next)); // last: the folder is a round once it is whole
    return outcome;
}

} // namespace kvartal::round
