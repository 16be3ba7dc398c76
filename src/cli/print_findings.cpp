// SPDX-License-Identifier: MIT
#include "cli/print_findings.hpp"

#include <ostream>

namespace kvartal::cli {
namespace {

using foundation::Finding;
using foundation::Texts;

std::string place_of(const Finding &finding) {
    std::string place = finding.sheet;
    if (!finding.cells.empty()) {
        place += (place.empty() ? "" : "!") + foundation::cell_list(finding.cells);
    }
    return place;
}

void print_line(std::ostream &out, const Texts &texts, const char *key, const std::string &words) {
    if (!words.empty()) {
        out << "      " << texts.fill(key, {{"words", words}}) << '\n';
    }
}

std::int64_t count_of(const round::CheckOutcome &outcome, foundation::Severity severity) {
    return static_cast<std::int64_t>(outcome.count(severity));
}

void print_file(std::ostream &out, const round::CheckedFile &file, const Texts &texts) {
    out << file.file.name;
    if (!file.definition.empty()) {
        out << ": "
            << texts.fill("cli.file",
                          {{"organisation", file.organisation.value_or(texts.fill("cli.unknown-sender"))},
                           {"count", static_cast<std::int64_t>(file.initiatives)}});
    }
    out << '\n';
    if (file.findings.empty()) {
        out << "  " << texts.fill("cli.nothing-found") << '\n';
    }
    for (Finding finding : file.findings) {
        finding.file.clear(); // it stands above
        print_finding(out, finding, texts);
    }
    out << '\n';
}

} // namespace

void print_finding(std::ostream &out, const Finding &finding, const Texts &texts) {
    const foundation::Message message = foundation::describe(finding, texts);
    out << "  " << texts.fill("cli.severity." + std::string{foundation::id_of(finding.severity)});
    for (const std::string &place : {finding.file, place_of(finding)}) {
        out << (place.empty() ? "" : "  ") << place;
    }
    if (!finding.subject.empty()) {
        out << "  " << texts.fill("cli.subject", {{"name", finding.subject}});
    }
    out << "  [" << foundation::kind_of(finding.code).id << "]\n      " << message.what << '\n';
    print_line(out, texts, "cli.expected", message.expected);
    print_line(out, texts, "cli.found", message.found);
    print_line(out, texts, "cli.remedy", message.remedy);
}

std::string counted(const round::CheckOutcome &outcome, const Texts &texts) {
    using enum foundation::Severity;
    const auto part = [&](const char *key, foundation::Severity severity) {
        return texts.fill(key, {{"count", count_of(outcome, severity)}});
    };
    return texts.fill("cli.counts",
                      {{"errors", part("cli.count.errors", error)},
                       {"warnings", part("cli.count.warnings", warning)},
                       {"notes", part("cli.count.notes", note)},
                       {"files", texts.fill("cli.count.files",
                                            {{"count", static_cast<std::int64_t>(outcome.files.size())}})}});
}

void print_outcome(std::ostream &out, const round::CheckOutcome &outcome, const Texts &texts) {
    for (const round::CheckedFile &file : outcome.files) {
        print_file(out, file, texts);
    }
    if (!outcome.findings.empty()) {
        out << texts.fill("cli.round-as-a-whole") << '\n';
        for (const Finding &finding : outcome.findings) {
            print_finding(out, finding, texts);
        }
        out << '\n';
    }
    out << counted(outcome, texts) << '\n';
}

void print_marked(std::ostream &out, const std::vector<round::MarkedReturn> &marked, const Texts &texts) {
    bool any = false;
    for (const round::MarkedReturn &one : marked) {
        const std::string path = one.path.string();
        switch (one.kind) {
        case round::MarkedReturn::Kind::marked:
            out << texts.fill("cli.mark.marked", {{"path", path}}) << '\n';
            any = true;
            break;
        case round::MarkedReturn::Kind::listed:
            out << texts.fill("cli.mark.listed", {{"file", one.file}, {"reason", one.reason}, {"path", path}})
                << '\n';
            any = true;
            break;
        case round::MarkedReturn::Kind::stale:
            out << texts.fill("cli.mark.stale", {{"file", one.file}, {"path", path}}) << '\n';
            break;
        }
    }
    if (!any) {
        out << texts.fill("cli.mark.none") << '\n';
    }
}

} // namespace kvartal::cli
