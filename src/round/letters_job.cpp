// SPDX-License-Identifier: MIT
#include "round/letters_job.hpp"

#include "definition/read.hpp"
#include "outgoing/compose_letter.hpp"
#include "outgoing/letter.hpp"
#include "outgoing/mail_address.hpp"
#include "round/file_name.hpp"
#include "round/files.hpp"
#include "round/mark_job.hpp"
#include "round/status_job.hpp"
#include "round/write_output.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <system_error>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using outgoing::Attachment;
using outgoing::Occasion;

constexpr std::string_view extension = ".eml";

Occasion occasion_of(const RoundStatus &status, const OrganisationStatus &one, foundation::Date date) {
    return {one.organisation.id,
            one.organisation.contact.role,
            status.title,
            status.period,
            status.deadline,
            date,
            status.publisher,
            one.open,
            false};
}

/// With the mark and the line ends that every Notepad shows rightly.
std::string for_notepad(std::string_view text) {
    std::string file = "\xEF\xBB\xBF";
    for (const char c : text) {
        file += c == '\n' ? "\r\n" : std::string{c};
    }
    return file;
}

constexpr std::string_view workbook_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr std::string_view macro_workbook_type = "application/vnd.ms-excel.sheet.macroEnabled.12";

/// The return at the path with its open findings marked; nothing when none is about it.
std::optional<ReturnToGive> marked_copy(const fs::path &path, const std::vector<foundation::Finding> &open,
                                        const foundation::Texts &texts, const Limits &limits) {
    std::vector<foundation::Finding> of_file;
    std::copy_if(open.begin(), open.end(), std::back_inserter(of_file),
                 [&](const foundation::Finding &finding) { return finding.file == name_of(path); });
    return of_file.empty() ? std::nullopt : return_to_give(path, of_file, texts, limits);
}

/// What goes with a letter when something is wrong: the list of it, and each return with its faults marked.
std::vector<Attachment> attach(Occasion &occasion, const OrganisationStatus &one,
                               const foundation::Texts &texts, const Limits &limits) {
    if (occasion.findings.empty()) {
        return {};
    }
    std::vector<Attachment> attachments{
        {file_name_of(texts.fill("letter.list.file", {{"organisation", occasion.organisation}})) + ".txt",
         "text/plain; charset=utf-8", for_notepad(outgoing::findings_text(occasion, texts))}};
    for (const fs::path &path : one.paths) {
        if (auto copy = marked_copy(path, one.open, texts, limits)) {
            occasion.has_marked_copy |= copy->why_not == marking::MarkFault::none;
            const bool has_macros = copy->name.extension() == ".xlsm";
            attachments.push_back({name_of(copy->name),
                                   std::string{has_macros ? macro_workbook_type : workbook_type},
                                   std::move(copy->bytes)});
        }
    }
    return attachments;
}

outgoing::Letter letter_to(const OrganisationStatus &one, const RoundStatus &status,
                           const LetterOptions &options, const Limits &limits) {
    const foundation::Texts &texts =
        definition::shipped_texts(one.organisation.contact.language.value_or(status.language));
    Occasion occasion = occasion_of(status, one, options.date);
    std::vector<Attachment> attachments = attach(occasion, one, texts, limits);
    outgoing::Wording words = outgoing::compose_letter(occasion, texts);
    return {.from = options.sender,
            .to = one.addresses,
            .subject = std::move(words.subject),
            .body = std::move(words.body),
            .language = texts.language(),
            .date = options.date,
            .attachments = std::move(attachments)};
}

/// Drafts in the folder that are none of these.
std::vector<fs::path> other_drafts(const fs::path &folder, const std::set<fs::path> &written) {
    std::vector<fs::path> others;
    std::error_code unknown;
    for (fs::directory_iterator entry{folder, unknown}, end; !unknown && entry != end;
         entry.increment(unknown)) {
        if (entry->path().extension() == extension && !written.contains(entry->path())) {
            others.push_back(entry->path());
        }
    }
    std::sort(others.begin(), others.end());
    return others;
}

} // namespace

bool is_sender(std::string_view text) {
    return outgoing::is_mail_address(text);
}

LetterOutcome write_letters(const LetterOptions &options, const JobOptions &job) {
    const RoundStatus status = round_status(options.round, job);
    const fs::path folder = options.output.value_or(options.round / "letters");
    LetterOutcome outcome;
    outcome.has_errors = status.has_errors;
    FileNames names;
    std::set<fs::path> written;
    for (const OrganisationStatus &one : status.organisations) {
        const std::string name = names.take(one.organisation.id); // also of those in order: it stays the same
        if (one.standing == Standing::in_order) {
            continue;
        }
        const fs::path path = folder / (name + std::string{extension});
        write_output(path, outgoing::to_eml(letter_to(one, status, options, job.limits)));
        written.insert(path);
        outcome.written.push_back(
            {one.organisation.id, path, one.standing == Standing::missing, !one.addresses.empty()});
    }
    outcome.stale = other_drafts(folder, written);
    return outcome;
}

} // namespace kvartal::round
