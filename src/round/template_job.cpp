// SPDX-License-Identifier: MIT
#include "round/template_job.hpp"

#include "definition/read.hpp"
#include "foundation/error.hpp"
#include "outgoing/template.hpp"
#include "round/files.hpp"
#include "round/own_templates.hpp"

#include <charconv>
#include <system_error>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using foundation::finding;
using foundation::FindingCode;

const definition::Definition &shipped(const std::string &id) {
    std::string known;
    for (const std::string &one : definition::shipped_definitions_by_id()) {
        if (one == id) {
            return definition::shipped_definition(id);
        }
        known += (known.empty() ? "" : ", ") + one;
    }
    throw foundation::Error{finding(FindingCode::template_unknown).with("found", id).with("known", known)};
}

/// The year that a version such as "2023.4" begins with; 0 when it begins with none.
int year_of(const std::string &version) {
    int year = 0;
    std::from_chars(version.data(), version.data() + version.size(), year);
    return year >= 1900 && year < 2200 ? year : 0;
}

} // namespace

fs::path write_blank_template(const TemplateOptions &options) {
    const fs::path file{options.id};
    const bool is_file = file.extension() == ".toml";
    JobOptions job;
    if (is_file) {
        job.templates.push_back(file);
    }
    const checking::Templates templates = templates_of(job);
    const definition::Definition &definition = is_file ? *templates.all().front() : shipped(options.id);
    fs::path path =
        options.output.value_or(fs::path{(is_file ? name_of(file.stem()) : options.id) + ".xlsx"});
    std::error_code unknown;
    if (fs::exists(path, unknown)) {
        throw foundation::Error{finding(FindingCode::file_exists).with("path", path.string())};
    }
    outgoing::Issue issue;
    issue.language = options.language;
    issue.budget_year = options.year.value_or(year_of(definition.version));
    write_file(path,
               outgoing::write_template(definition, issue, definition::shipped_texts(options.language)));
    return path;
}

} // namespace kvartal::round
