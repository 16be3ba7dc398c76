// SPDX-License-Identifier: MIT
#include "foundation/finding.hpp"

#include <algorithm>
#include <tuple>

namespace kvartal::foundation {

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
    const auto part = [&](const char *name) {
        return texts.has(key + name) ? texts.fill(key + name, finding.arguments) : std::string{};
    };
    const bool suggests = finding.arguments.contains("suggestion") && texts.has(key + "suggestion");
    return {texts.fill(key + "what", finding.arguments), part("expected"), part("found"),
            part(suggests ? "suggestion" : "remedy")};
}

void rank(std::vector<Finding> &findings) {
    const auto key = [](const Finding &f) {
        const CellAddress first = f.cells.empty() ? CellAddress{} : f.cells.front();
        return std::tuple{f.severity, std::string_view{f.file}, std::string_view{f.sheet}, first, f.code};
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &a, const Finding &b) { return key(a) < key(b); });
}

bool has_errors(const std::vector<Finding> &findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &f) { return f.severity == Severity::error; });
}

} // namespace kvartal::foundation
