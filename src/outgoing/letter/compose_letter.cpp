// SPDX-License-Identifier: MIT
#include "outgoing/compose_letter.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::outgoing {
namespace {

using foundation::Arguments;
using foundation::Finding;
using foundation::Severity;
using foundation::Texts;

constexpr std::size_t told_in_the_letter = 5;

/// What every sentence of the letter may name.
Arguments names_of(const Occasion &occasion, const Texts &texts) {
    const std::string title = foundation::tidy(occasion.title);
    Arguments names{{"organisation", foundation::tidy(occasion.organisation)},
                    {"role", foundation::tidy(occasion.role)},
                    {"title", title.empty() ? texts.fill("letter.title") : title},
                    {"period", occasion.period},
                    {"publisher", foundation::tidy(occasion.publisher)},
                    {"count", static_cast<std::int64_t>(occasion.findings.size())}};
    if (occasion.deadline) {
        names.emplace("deadline", *occasion.deadline);
    }
    return names;
}

/// A form's sheet has the initiative's name, cut where it is long.
bool is_named_after(const std::string &sheet, const std::string &subject) {
    constexpr std::string_view cut = "…";
    const bool is_cut = sheet.ends_with(cut);
    return is_cut ? subject.starts_with(std::string_view{sheet}.substr(0, sheet.size() - cut.size()))
                  : sheet == subject;
}

/// "Portefølje, H7–H9 («FRESK»)"; the file where it concerns the whole of it.
std::string place_of(const Finding &finding, const Texts &texts) {
    std::string place = finding.sheet.empty() ? finding.file : finding.sheet;
    if (!finding.cells.empty()) {
        place += (place.empty() ? "" : ", ") + foundation::cell_list(finding.cells);
    }
    if (!finding.subject.empty()
        && (finding.sheet.empty() || !is_named_after(finding.sheet, finding.subject))) {
        const std::string subject =
            texts.fill("letter.subject-of", {{"name", foundation::tidy(finding.subject)}});
        place += place.empty() ? subject : " (" + subject + ")";
    }
    return foundation::tidy(place);
}

/// "- Portefølje, H7: The amount cannot be read. We found ‘avklares’. Write only the number."
std::string told(const Finding &finding, const Texts &texts) {
    const foundation::Message message = foundation::describe(finding, texts);
    const std::string place = place_of(finding, texts);
    const std::string found = foundation::tidy(message.found);
    return "- " + (place.empty() ? "" : place + ": ") + foundation::tidy(message.what) + " "
           + (found.empty() ? "" : texts.fill("letter.found", {{"words", found}}) + " ")
           + foundation::tidy(message.remedy) + "\n";
}

/// "2 errors that must be corrected and one thing to look at".
std::string counted(const std::vector<Finding> &findings, const Texts &texts) {
    const auto errors = std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::error;
    });
    const auto others = static_cast<std::ptrdiff_t>(findings.size()) - errors;
    const auto part = [&](const char *key, std::ptrdiff_t count) {
        return texts.fill(key, {{"count", static_cast<std::int64_t>(count)}});
    };
    if (others == 0) {
        return part("letter.errors", errors);
    }
    if (errors == 0) {
        return part("letter.warnings", others);
    }
    return texts.fill("letter.both", {{"errors", part("letter.errors", errors)},
                                      {"warnings", part("letter.warnings", others)}});
}

bool is_in_time(const Occasion &occasion) {
    return occasion.deadline && occasion.date <= *occasion.deadline;
}

std::string reminder(const Occasion &occasion, const Texts &texts, const Arguments &names) {
    const char *request = is_in_time(occasion) ? "letter.missing.ask-by"
                          : occasion.deadline  ? "letter.missing.ask-late"
                                               : "letter.missing.ask";
    return texts.fill("letter.missing.opening", names) + "\n\n" + texts.fill(request, names) + " "
           + texts.fill("letter.how") + "\n\n" + texts.fill("letter.missing.otherwise");
}

std::string correction(const Occasion &occasion, const Texts &texts, const Arguments &names) {
    const std::vector<Finding> &findings = occasion.findings;
    const std::size_t shown = std::min(findings.size(), told_in_the_letter);
    std::string body = texts.fill("letter.findings.opening", names) + " "
                       + texts.fill("letter.findings.found", {{"what", counted(findings, texts)}}) + "\n\n";
    for (std::size_t i = 0; i < shown; ++i) {
        body += told(findings[i], texts);
    }
    const auto more = static_cast<std::int64_t>(findings.size() - shown);
    body += "\n"
            + (more > 0 ? texts.fill("letter.findings.more", {{"count", more}})
                        : texts.fill("letter.findings.attached"))
            + (occasion.has_marked_copy ? " " + texts.fill("letter.findings.marked") : "") + "\n\n";
    return body + texts.fill(is_in_time(occasion) ? "letter.findings.ask-by" : "letter.findings.ask", names)
           + " " + texts.fill("letter.how") + "\n\n" + texts.fill("letter.findings.otherwise");
}

void append_line(std::string &text, const Texts &texts, const char *key, const std::string &words) {
    if (!words.empty()) {
        text += "   " + texts.fill(key, {{"words", foundation::tidy(words)}}) + "\n";
    }
}

} // namespace

Wording compose_letter(const Occasion &occasion, const Texts &texts) {
    const Arguments names = names_of(occasion, texts);
    const bool is_missing = occasion.findings.empty();
    const bool has_role = !foundation::tidy(occasion.role).empty();
    const bool has_publisher = !foundation::tidy(occasion.publisher).empty();
    return {texts.fill(is_missing ? "letter.missing.subject" : "letter.findings.subject", names),
            texts.fill(has_role ? "letter.greeting-role" : "letter.greeting", names) + "\n\n"
                + (is_missing ? reminder(occasion, texts, names) : correction(occasion, texts, names))
                + "\n\n" + texts.fill(has_publisher ? "letter.close-signed" : "letter.close", names) + "\n"};
}

std::string findings_text(const Occasion &occasion, const Texts &texts) {
    std::string text = texts.fill("letter.list.heading", names_of(occasion, texts)) + "\n";
    std::int64_t number = 0;
    for (const Finding &finding : occasion.findings) {
        const foundation::Message message = foundation::describe(finding, texts);
        const std::string place = place_of(finding, texts);
        const std::string severity =
            texts.fill("letter.list." + std::string{foundation::id_of(finding.severity)});
        text += "\n" + foundation::written(++number, texts.language()) + ". " + severity
                + (place.empty() ? "" : ": " + place) + "\n";
        append_line(text, texts, "letter.list.what", message.what);
        append_line(text, texts, "letter.list.expected", message.expected);
        append_line(text, texts, "letter.list.found", message.found);
        append_line(text, texts, "letter.list.remedy", message.remedy);
    }
    return text;
}

} // namespace kvartal::outgoing
