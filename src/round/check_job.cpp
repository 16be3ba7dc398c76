// SPDX-License-Identifier: MIT
#include "round/check_job.hpp"

#include "consolidation/consolidate.hpp"
#include "foundation/error.hpp"
#include "round/files.hpp"
#include "round/intake_files.hpp"

#include <algorithm>
#include <system_error>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using foundation::Finding;
using portfolio::Return;

std::size_t how_many(const std::vector<Finding> &findings, foundation::Severity severity) {
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(),
                      [&](const Finding &finding) { return finding.severity == severity; }));
}

/// The round that a loose file belongs to: the folder that it lies in, or the one above its returns/.
std::optional<fs::path> round_of(const fs::path &file) {
    const fs::path folder = fs::absolute(file).parent_path();
    for (const fs::path &candidate : {folder, folder.parent_path()}) {
        if (is_round(candidate)) {
            return candidate;
        }
    }
    return std::nullopt;
}

void add_files(CheckOutcome &outcome, const std::vector<Return> &returns) {
    for (const Return &one : returns) {
        outcome.files.push_back(checked(one));
    }
}

void check_round(CheckOutcome &outcome, const fs::path &folder, const JobOptions &job) {
    portfolio::SetupReading setup = read_round_setup(folder, job.limits);
    for (Finding &finding : setup.findings) {
        outcome.findings.push_back(std::move(finding));
    }
    const auto files = files_in(returns_folder(folder));
    std::vector<Return> returns = read_returns(files, setup.setup ? &*setup.setup : nullptr, job);
    add_files(outcome, returns);
    if (setup.setup) {
        const portfolio::Portfolio whole =
            consolidation::consolidate(std::move(*setup.setup), {}, std::move(returns));
        outcome.findings.insert(outcome.findings.end(), whole.findings.begin(), whole.findings.end());
    }
}

/// Files of one folder belong to one round, if to any.
void check_files(CheckOutcome &outcome, const std::vector<fs::path> &files, const JobOptions &job) {
    if (files.empty()) {
        return;
    }
    const auto round = round_of(files.front());
    const auto setup = round ? read_round_setup(*round, job.limits).setup : std::nullopt;
    add_files(outcome, read_returns(files, setup ? &*setup : nullptr, job));
}

} // namespace

std::size_t CheckOutcome::count(foundation::Severity severity) const {
    std::size_t sum = how_many(findings, severity);
    for (const CheckedFile &file : files) {
        sum += how_many(file.findings, severity);
    }
    return sum;
}

CheckedFile checked(const Return &one) {
    return {one.file, one.definition, one.organisation, one.initiatives.size(), one.findings};
}

CheckOutcome check(const std::vector<fs::path> &paths, const JobOptions &job) {
    CheckOutcome outcome;
    for (const fs::path &path : paths) {
        std::error_code unknown;
        if (is_round(path)) {
            check_round(outcome, path, job);
        } else if (fs::is_directory(path, unknown)) {
            check_files(outcome, files_in(path), job);
        } else {
            check_files(outcome, {path}, job);
        }
    }
    foundation::rank(outcome.findings);
    return outcome;
}

} // namespace kvartal::round
