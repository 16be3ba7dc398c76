// SPDX-License-Identifier: MIT
#include "round/mark_job.hpp"

#include "foundation/error.hpp"
#include "foundation/text_folding.hpp"
#include "marking/mark.hpp"
#include "round/files.hpp"
#include "round/intake_files.hpp"
#include "round/texts.hpp"
#include "round/write_output.hpp"

#include <optional>
#include <set>
#include <system_error>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using foundation::Finding;

void refuse_folder_of_returns(const fs::path &folder, const checking::CheckOutcome &outcome) {
    const fs::path target = plain_folder(folder);
    const fs::path round = target.parent_path();
    bool holds_returns = is_round(round) && target == plain_folder(returns_folder(round));
    for (const checking::CheckedFile &file : outcome.files) {
        holds_returns = holds_returns || plain_folder(fs::absolute(file.path).parent_path()) == target;
    }
    if (holds_returns) {
        throw foundation::Error{foundation::finding(foundation::FindingCode::cannot_write)
                                    .with("path", folder.string())
                                    .with("why", "would-replace-a-return")
                                    .with("suggestion", "other-folder")};
    }
}

/// The file's own findings, and those of the round that concern it, without the accepted ones.
std::vector<Finding> findings_of(const checking::CheckedFile &file, const checking::CheckOutcome &outcome) {
    std::vector<Finding> findings = file.findings;
    for (const Finding &finding : outcome.findings) {
        if (finding.file == file.file.name) {
            findings.push_back(finding);
        }
    }
    std::erase_if(findings, [](const Finding &finding) { return !finding.accepted.empty(); });
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

std::optional<ReturnToGive> return_to_give(const fs::path &path, std::span<const Finding> findings,
                                           const foundation::Texts &texts, const Limits &limits) {
    const FileReading read = read_file(path, limits.file_bytes);
    if (!read.bytes) {
        return std::nullopt;
    }
    marking::MarkedCopy copy = marking::mark(*read.bytes, findings, texts, limits);
    if (copy.why_not == marking::MarkFault::none) {
        return ReturnToGive{path.filename(), std::move(copy.bytes)};
    }
    return ReturnToGive{texts.fill("mark.list.file", {{"stem", name_of(path.stem())}}),
                        marking::findings_list(findings, copy.why_not, texts), copy.why_not};
}

std::vector<MarkedReturn> mark_returns(const checking::CheckOutcome &outcome, const fs::path &folder,
                                       foundation::Language language, const Limits &limits) {
    refuse_folder_of_returns(folder, outcome);
    const foundation::Texts &texts = terminal_texts(language);
    std::vector<MarkedReturn> marked;
    Names names;
    for (const checking::CheckedFile &file : outcome.files) {
        const fs::path path = names.free(folder, file.path.filename());
        const std::vector<Finding> findings = findings_of(file, outcome);
        if (findings.empty()) {
            std::error_code unknown;
            if (fs::exists(path, unknown)) {
                marked.push_back({MarkedReturn::Kind::stale, file.file.name, path, {}});
            }
            continue;
        }
        const auto given = return_to_give(file.path, findings, texts, limits);
        if (!given) {
            continue; // the finding says so; there is nothing to give back
        }
        const bool is_marked = given->why_not == marking::MarkFault::none;
        const fs::path place = is_marked ? path : names.free(folder, given->name);
        write_file(place, given->bytes);
        marked.push_back({is_marked ? MarkedReturn::Kind::marked : MarkedReturn::Kind::listed, file.file.name,
                          place, marking::reason(given->why_not, texts)});
    }
    return marked;
}

} // namespace kvartal::round
