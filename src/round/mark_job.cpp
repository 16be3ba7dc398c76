// SPDX-License-Identifier: MIT
#include "round/mark_job.hpp"

#include "foundation/error.hpp"
#include "foundation/text_folding.hpp"
#include "outgoing/mark.hpp"
#include "round/files.hpp"
#include "round/intake_files.hpp"
#include "round/texts.hpp"

#include <optional>
#include <set>
#include <system_error>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using foundation::Finding;

/// The folder without symbolic links and dots, so that one folder has one name.
fs::path plain(const fs::path &folder) {
    std::error_code failed;
    fs::path found = fs::weakly_canonical(fs::absolute(folder), failed);
    if (failed) {
        return fs::absolute(folder).lexically_normal();
    }
    return found.has_filename() ? found : found.parent_path(); // without the slash at its end
}

void refuse_folder_of_returns(const fs::path &folder, const CheckOutcome &outcome) {
    const fs::path target = plain(folder);
    const fs::path round = target.parent_path();
    bool holds_returns = is_round(round) && target == plain(returns_folder(round));
    for (const CheckedFile &file : outcome.files) {
        holds_returns = holds_returns || plain(fs::absolute(file.path).parent_path()) == target;
    }
    if (holds_returns) {
        throw foundation::Error{foundation::finding(foundation::FindingCode::cannot_write)
                                    .with("path", folder.string())
                                    .with("why", "would-replace-a-return")
                                    .with("suggestion", "other-folder")};
    }
}

/// The file's own findings, and those of the round that concern it.
std::vector<Finding> findings_of(const CheckedFile &file, const CheckOutcome &outcome) {
    std::vector<Finding> findings = file.findings;
    for (const Finding &finding : outcome.findings) {
        if (finding.file == file.file.name) {
            findings.push_back(finding);
        }
    }
    foundation::rank(findings);
    return findings;
}

/// Gives each file of the folder a name of its own: two returns may have the same.
class Names {
  public:
    fs::path free(const fs::path &folder, const fs::path &name) {
        fs::path path = folder / name;
        for (std::size_t number = 2; !taken_.insert(foundation::fold(name_of(path))).second; ++number) {
            path = folder / name.stem();
            path += " (" + std::to_string(number) + ")";
            path += name.extension();
        }
        return path;
    }

  private:
    std::set<std::string> taken_;
};

} // namespace

std::vector<MarkedReturn> mark_returns(const CheckOutcome &outcome, const fs::path &folder,
                                       foundation::Language language, const Limits &limits) {
    refuse_folder_of_returns(folder, outcome);
    const foundation::Texts &texts = terminal_texts(language);
    std::vector<MarkedReturn> marked;
    Names names;
    for (const CheckedFile &file : outcome.files) {
        const fs::path path = names.free(folder, file.path.filename());
        const std::vector<Finding> findings = findings_of(file, outcome);
        if (findings.empty()) {
            std::error_code unknown;
            if (fs::exists(path, unknown)) {
                marked.push_back({MarkedReturn::Kind::stale, file.file.name, path, {}});
            }
            continue;
        }
        const FileReading read = read_file(file.path, limits.file_bytes);
        if (!read.bytes) {
            continue; // the finding says so; there is nothing to give back
        }
        const outgoing::MarkedCopy copy = outgoing::mark(*read.bytes, findings, texts, limits);
        if (copy.why_not == outgoing::MarkFault::none) {
            write_file(path, copy.bytes);
            marked.push_back({MarkedReturn::Kind::marked, file.file.name, path, {}});
            continue;
        }
        const fs::path list =
            names.free(folder, texts.fill("mark.list.file", {{"stem", file.path.stem().string()}}));
        write_file(list, outgoing::findings_list(findings, copy.why_not, texts));
        marked.push_back(
            {MarkedReturn::Kind::listed, file.file.name, list, outgoing::reason(copy.why_not, texts)});
    }
    return marked;
}

} // namespace kvartal::round
