// SPDX-License-Identifier: MIT
#include "round/intake_files.hpp"

#include "definition/read.hpp"
#include "foundation/error.hpp"
#include "intake/read_return.hpp"
#include "round/digest.hpp"
#include "round/files.hpp"
#include "workbook/read.hpp"

#include <system_error>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using foundation::finding;
using foundation::FindingCode;
using portfolio::Return;

std::vector<const definition::Definition *> return_definitions() {
    std::vector<const definition::Definition *> definitions;
    for (const std::string &id : definition::shipped_return_definitions()) {
        definitions.push_back(&definition::shipped_definition(id));
    }
    return definitions;
}

Return unreadable(portfolio::ReturnFile file, foundation::Finding refusal) {
    Return made;
    made.file = std::move(file);
    made.findings.push_back(std::move(refusal));
    return made;
}

Return read_one(const fs::path &path, const intake::IntakeContext &context, const Limits &limits) {
    portfolio::ReturnFile file{name_of(path), ""};
    FileReading read = read_file(path, limits.file_bytes);
    if (!read.bytes) {
        return unreadable(std::move(file), std::move(*read.refusal));
    }
    file.sha256 = sha256(*read.bytes);
    workbook::Reading reading = workbook::read_workbook(*read.bytes, file.name, limits);
    if (!reading.workbook) {
        return unreadable(std::move(file), std::move(*reading.refusal));
    }
    return intake::read_return(*reading.workbook, std::move(file), context);
}

} // namespace

std::vector<Return> read_returns(const std::vector<fs::path> &files, const portfolio::Setup *round,
                                 const JobOptions &job) {
    const auto definitions = return_definitions();
    const intake::IntakeContext context{definitions, round == nullptr ? nullptr : &round->organisations,
                                        round};
    std::vector<Return> returns;
    returns.reserve(files.size());
    for (const fs::path &path : files) {
        if (job.progress) {
            job.progress(name_of(path), returns.size(), files.size());
        }
        returns.push_back(read_one(path, context, job.limits));
    }
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
    return intake::read_setup(*reading.workbook, name_of(path), definition::shipped_definition("round"));
}

bool is_round(const fs::path &folder) {
    std::error_code unknown;
    return fs::is_regular_file(folder / "round.xlsx", unknown);
}

fs::path returns_folder(const fs::path &round) {
    return round / "returns";
}

} // namespace kvartal::round
