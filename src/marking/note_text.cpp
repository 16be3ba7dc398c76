// SPDX-License-Identifier: MIT
#include "marking/note_text.hpp"

#include "marking/xml_text.hpp"

namespace kvartal::marking {
namespace {

constexpr std::string_view lead_sign = "[kvartal] ";
constexpr std::string_view end_sign =
    "———"; ///< a line that ends our words; what is written below is the contact's
constexpr std::size_t longest_part = 600; ///< characters of what, expected, found or remedy
constexpr std::size_t most_findings = 8;  ///< of one cell; the list has all

bool is_line_break(char c) {
    return c == '\n' || c == '\r';
}

std::size_t find_at_line_start(std::string_view text, std::string_view sign, std::size_t from) {
    for (auto at = text.find(sign, from); at != std::string_view::npos; at = text.find(sign, at + 1)) {
        if (at == 0 || is_line_break(text[at - 1])) {
            return at;
        }
    }
    return std::string_view::npos;
}

std::string severity_word(const foundation::Finding &finding, const foundation::Texts &texts) {
    return texts.fill("mark.severity." + std::string{foundation::id_of(finding.severity)});
}

std::string in_words(const foundation::Finding &finding, const foundation::Texts &texts) {
    const foundation::Message message = foundation::describe(finding, texts);
    std::string words = shortened(message.what, longest_part);
    const auto add = [&](const char *key, const std::string &part) {
        if (!part.empty()) {
            words += "\n" + texts.fill(key, {{"words", shortened(part, longest_part)}});
        }
    };
    add("mark.note.expected", message.expected);
    add("mark.note.found", message.found);
    add("mark.note.remedy", message.remedy);
    return words;
}

} // namespace

NoteText note_text(const std::vector<const foundation::Finding *> &findings, const foundation::Texts &texts) {
    NoteText note;
    for (std::size_t i = 0; i < findings.size() && i < most_findings; ++i) {
        if (i == 0) {
            note.lead = std::string{lead_sign} + severity_word(*findings[i], texts);
        } else {
            note.body += "\n\n" + severity_word(*findings[i], texts) + "\n";
        }
        note.body += in_words(*findings[i], texts);
    }
    note.body += "\n" + std::string{end_sign};
    return note;
}

NotePart our_part(std::string_view text) {
    std::size_t begin = find_at_line_start(text, lead_sign, 0);
    if (begin == std::string_view::npos) {
        return {};
    }
    const std::size_t last_line = find_at_line_start(text, end_sign, begin);
    std::size_t end = last_line == std::string_view::npos ? text.size() : last_line + end_sign.size();
    if (begin == 0) { // what the contact wrote below begins on a line of its own
        while (end < text.size() && is_line_break(text[end])) {
            ++end;
        }
    }
    for (int breaks = 0; begin > 0 && breaks < 2 && is_line_break(text[begin - 1]); ++breaks) {
        --begin;
    }
    return {begin, end};
}

} // namespace kvartal::marking
