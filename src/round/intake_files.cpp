// SPDX-License-Identifier: MIT
#include "round/intake_files.hpp"

#include "checking/digest.hpp"
#include "checking/returned_file.hpp"
#include "definition/read.hpp"
#include "foundation/error.hpp"
#include "intake/read_return.hpp"
#include "round/files.hpp"
#include "round/own_templates.hpp"
#include "round/work_in_parallel.hpp"
#include "workbook/read.hpp"

#include <mutex>
#include <system_error>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using foundation::finding;
using foundation::FindingCode;
using portfolio::Return;

/// What the file gives; one that cannot be had is a return with a finding.
checking::ReturnedFile read_return_at(const fs::path &path, const intake::IntakeContext &context,
                                      const Limits &limits) {
    FileReading read = read_file(path, limits.file_bytes);
    if (!read.bytes) {
        return {checking::unread_return({name_of(path), ""}, std::move(*read.refusal)), std::nullopt};
    }
    return checking::read_returned_file(*read.bytes, name_of(path), context, limits);
}

/// Tells of one file at a time, however many are read at once.
class ProgressTeller {
  public:
    ProgressTeller(const Progress &progress, std::size_t all) : progress_{progress}, all_{all} {}

    void begin(const fs::path &path) {
        if (progress_) {
            const std::lock_guard lock{telling_};
            progress_(name_of(path), begun_++, all_);
        }
    }

  private:
    const Progress &progress_;
    std::size_t all_;
    std::mutex telling_;
    std::size_t begun_ = 0;
};

} // namespace

void read_each(const std::vector<fs::path> &files, const portfolio::Setup *round, const JobOptions &job,
               const TakeReturn &take) {
    const checking::Templates templates = templates_of(job);
    const intake::IntakeContext context{templates.all(), round == nullptr ? nullptr : &round->organisations,
                                        round};
    ProgressTeller teller{job.progress, files.size()};
    work_in_parallel(files.size(), cores(), [&](std::size_t number) {
        teller.begin(files[number]);
        checking::ReturnedFile file = read_return_at(files[number], context, job.limits);
        take(number, std::move(file.one), file.cells ? &*file.cells : nullptr);
    });
}

std::vector<Return> read_returns(const std::vector<fs::path> &files, const portfolio::Setup *round,
                                 const JobOptions &job) {
    std::vector<Return> returns(files.size());
    read_each(files, round, job, [&](std::size_t number, Return one, const workbook::Workbook *) {
        returns[number] = std::move(one);
    });
    return returns;
}

portfolio::SetupReading read_round_setup(const fs::path &round, const Limits &limits) {
    std::error_code unknown;
    if (!fs::is_directory(round, unknown)) {
        throw foundation::Error{finding(FindingCode::folder_missing).with("folder", round.string())};
    }
    const fs::path path = round / "round.xlsx";
    const FileReading read = read_file(path, limits.file_bytes);
    if (!read.bytes) {
        if (read.refusal->code == FindingCode::file_missing) {
            throw foundation::Error{finding(FindingCode::setup_missing).with("folder", round.string())};
        }
        throw foundation::Error{*read.refusal};
    }
    const workbook::Reading reading = workbook::read_workbook(*read.bytes, name_of(path), limits);
    if (!reading.workbook) {
        throw foundation::Error{*reading.refusal};
    }
    portfolio::SetupReading setup =
        intake::read_setup(*reading.workbook, name_of(path), definition::shipped_definition("round"));
    if (setup.setup) {
        setup.setup->file = {name_of(path), checking::sha256(*read.bytes)};
    }
    for (const fs::path &folder : folders_in(returns_folder(round))) {
        setup.findings.push_back(finding(FindingCode::folder_unread).with("folder", name_of(folder)));
    }
    return setup;
}

bool is_round(const fs::path &folder) {
    std::error_code unknown;
    return fs::is_regular_file(folder / "round.xlsx", unknown);
}

fs::path returns_folder(const fs::path &round) {
    return round / "returns";
}

} // namespace kvartal::round
