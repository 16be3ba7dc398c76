// SPDX-License-Identifier: MIT
#include "round/check_job.hpp"

#include "consolidation/consolidate.hpp"
#include "consolidation/waive.hpp"
#include "foundation/error.hpp"
#include "round/files.hpp"
#include "round/intake_files.hpp"
#include "round/own_templates.hpp"
#include "round/words.hpp"

#include <algorithm>
#include <system_error>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using checking::CheckedFile;
using checking::CheckOutcome;
using checking::FindingRow;
using foundation::Finding;
using portfolio::Return;

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

/// The rows that a return's findings lie in, when they are to be shown.
std::vector<FindingRow> rows_to_show(const Return &one, const workbook::Workbook *cells,
                                     const JobOptions &job) {
    return job.show_rows && cells != nullptr ? checking::finding_rows(*cells, one.findings)
                                             : std::vector<FindingRow>{};
}

CheckedFile checked_at(const fs::path &path, Return one, std::vector<FindingRow> rows) {
    CheckedFile file = checking::checked(std::move(one));
    file.path = path;
    file.rows = std::move(rows);
    return file;
}

/// The round's returns, without what only a report needs, and their findings' rows.
struct ReturnsRead {
    std::vector<Return> returns;
    std::vector<std::vector<FindingRow>> rows;
};

ReturnsRead read_round(const std::vector<fs::path> &files, const portfolio::Setup *round,
                       const JobOptions &job) {
    ReturnsRead read{std::vector<Return>(files.size()), std::vector<std::vector<FindingRow>>(files.size())};
    read_each(files, round, job, [&](std::size_t number, Return one, const workbook::Workbook *cells) {
        read.rows[number] = rows_to_show(one, cells, job);
        read.returns[number] = portfolio::without_details(std::move(one));
    });
    return read;
}

void check_round(CheckOutcome &outcome, const fs::path &folder, const JobOptions &job) {
    portfolio::SetupReading setup = read_round_setup(folder, job.limits);
    for (Finding &finding : setup.findings) {
        outcome.findings.push_back(std::move(finding));
    }
    const auto files = files_in(returns_folder(folder));
    const JobOptions reading = with_templates_of(folder, job);
    ReturnsRead read = read_round(files, setup.setup ? &*setup.setup : nullptr, reading);
    if (setup.setup) {
        outcome.period = setup.setup->period;
        outcome.cut_off = setup.setup->cut_off;
        portfolio::Vocabulary vocabulary = vocabulary_of(read.returns, templates_of(reading));
        portfolio::Portfolio whole = consolidation::consolidate(
            std::move(*setup.setup), std::move(vocabulary), std::move(read.returns));
        consolidation::waive(whole);
        outcome.findings.insert(outcome.findings.end(), whole.findings.begin(), whole.findings.end());
        read.returns = std::move(whole.returns);
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        outcome.files.push_back(checked_at(files[i], std::move(read.returns[i]), std::move(read.rows[i])));
    }
}

/// Files of one folder belong to one round, if to any. Nothing of them is kept but what was found.
void check_files(CheckOutcome &outcome, const std::vector<fs::path> &files, const JobOptions &job,
                 const std::optional<fs::path> &stated_round) {
    if (files.empty()) {
        return;
    }
    const auto round = stated_round ? stated_round : round_of(files.front());
    const auto setup = round ? read_round_setup(*round, job.limits).setup : std::nullopt;
    const std::size_t before = outcome.files.size();
    outcome.files.resize(before + files.size());
    read_each(files, setup ? &*setup : nullptr, round ? with_templates_of(*round, job) : job,
              [&](std::size_t number, Return one, const workbook::Workbook *cells) {
                  if (setup) {
                      consolidation::waive(one, *setup);
                  }
                  auto rows = rows_to_show(one, cells, job);
                  outcome.files[before + number] = checked_at(files[number], std::move(one), std::move(rows));
              });
}

} // namespace

CheckOutcome check(const std::vector<fs::path> &paths, const JobOptions &job,
                   const std::optional<fs::path> &round) {
    CheckOutcome outcome;
    for (const fs::path &path : paths) {
        std::error_code unknown;
        if (is_round(path)) {
            check_round(outcome, path, job);
        } else if (fs::is_directory(path, unknown)) {
            const auto files = files_in(path);
            if (files.empty()) {
                throw foundation::Error{
                    foundation::finding(foundation::FindingCode::no_returns).with("folder", path.string())};
            }
            check_files(outcome, files, job, round);
        } else {
            check_files(outcome, {path}, job, round);
        }
    }
    if (paths.size() > 1) {
        outcome.period.reset(); // of several rounds, none is the one
    }
    foundation::rank(outcome.findings);
    return outcome;
}

} // namespace kvartal::round
