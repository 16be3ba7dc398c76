// SPDX-License-Identifier: MIT
#include "round/letters_job.hpp"

#include "definition/read.hpp"
#include "outgoing/compose_letter.hpp"
#include "outgoing/letter.hpp"
#include "outgoing/mail_address.hpp"
#include "round/file_name.hpp"
#include "round/files.hpp"
#include "round/status_job.hpp"

#include <algorithm>
#include <set>
#include <system_error>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
using outgoing::Attachment;
using outgoing::Occasion;

constexpr std::string_view extension = ".eml";

Occasion occasion_of(const RoundStatus &status, const OrganisationStatus &one, foundation::Date date) {
    return {one.organisation.id, one.organisation.contact.role,
            status.title,        status.period,
            status.deadline,     date,
            status.publisher,    one.open};
}

/// With the mark and the line ends that every Notepad shows rightly.
std::string for_notepad(std::string_view text) {
    std::string file = "\xEF\xBB\xBF";
    for (const char c : text) {
        file += c == '\n' ? "\r\n" : std::string{c};
    }
    return file;
}

/// What goes with a letter: the list of what is wrong, when something is.
std::vector<Attachment> attachments_of(const Occasion &occasion, const foundation::Texts &texts) {
    if (occasion.findings.empty()) {
        return {};
    }
    return {{file_name_of(texts.fill("letter.list.file", {{"organisation", occasion.organisation}})) + ".txt",
             "text/plain; charset=utf-8", for_notepad(outgoing::findings_text(occasion, texts))}};
}

outgoing::Letter letter_to(const OrganisationStatus &one, const RoundStatus &status,
                           const LetterOptions &options) {
    const foundation::Texts &texts =
        definition::shipped_texts(one.organisation.contact.language.value_or(status.language));
    const Occasion occasion = occasion_of(status, one, options.date);
    outgoing::Wording words = outgoing::compose_letter(occasion, texts);
    return {.from = options.sender,
            .to = one.addresses,
            .subject = std::move(words.subject),
            .body = std::move(words.body),
            .language = texts.language(),
            .date = options.date,
            .attachments = attachments_of(occasion, texts)};
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
        write_file(path, outgoing::to_eml(letter_to(one, status, options)));
        written.insert(path);
        outcome.written.push_back(
            {one.organisation.id, path, one.standing == Standing::missing, !one.addresses.empty()});
    }
    outcome.stale = other_drafts(folder, written);
    return outcome;
}

} // namespace kvartal::round
