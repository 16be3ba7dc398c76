// SPDX-License-Identifier: MIT
#include "foundation/finding.hpp"

#include <algorithm>
#include <tuple>

namespace kvartal::foundation {
namespace {

/// An argument that is a part of a key ("cells") as the language's word for it, where the code has such words
/// ("finding.file-too-large.what-cells").
Arguments in_words(Arguments arguments, const std::string &key, const Texts &texts) {
    for (auto &[name, argument] : arguments) {
        if (const auto *const word = std::get_if<std::string>(&argument)) {
            const std::string word_key = key + name + "-" + *word;
            if (texts.has(word_key)) {
                argument = texts.fill(word_key);
            }
        }
    }
    return arguments;
}

} // namespace

Finding &Finding::in_file(std::string name) {
    file = std::move(name);
    return *this;
}

Finding &Finding::at(const Place &place) {
    file = place.sheet->file;
    sheet = place.sheet->sheet;
    cells.push_back(place.cell);
    return *this;
}

Finding &Finding::about(std::string name) {
    subject = std::move(name);
    return *this;
}

Finding &Finding::with(std::string name, Argument value) {
    arguments.insert_or_assign(std::move(name), std::move(value));
    return *this;
}

Finding finding(FindingCode code) {
    return finding(code, kind_of(code).severity);
}

Finding finding(FindingCode code, Severity severity) {
    Finding made;
    made.code = code;
    made.severity = severity;
    return made;
}

Message describe(const Finding &finding, const Texts &texts) {
    const std::string key = "finding." + std::string{kind_of(finding.code).id} + ".";
    const Arguments arguments = in_words(finding.arguments, key, texts);
    const auto part = [&](const char *name) {
        return texts.has(key + name) ? texts.fill(key + name, arguments) : std::string{};
    };
    const bool suggests = arguments.contains("suggestion") && texts.has(key + "suggestion");
    return {texts.fill(key + "what", arguments), part("expected"), part("found"),
            part(suggests ? "suggestion" : "remedy")};
}

bool ranks_before(const Finding &a, const Finding &b) {
    const auto key = [](const Finding &f) {
        const CellAddress first = f.cells.empty() ? CellAddress{} : f.cells.front();
        return std::tuple{f.severity, std::string_view{f.file}, std::string_view{f.sheet}, first, f.code};
    };
    return key(a) < key(b);
}

void rank(std::vector<Finding> &findings) {
    std::stable_sort(findings.begin(), findings.end(), ranks_before);
}

bool has_errors(const std::vector<Finding> &findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &f) { return f.severity == Severity::error && f.accepted.empty(); });
}

} // namespace kvartal::foundation
