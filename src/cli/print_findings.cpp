// SPDX-License-Identifier: MIT
#include "cli/print_findings.hpp"

#include "cli/paint.hpp"
#include "cli/print_row.hpp"
#include "cli/terminal_text.hpp"
#include "foundation/printable.hpp"

#include <algorithm>
#include <ostream>
#include <string_view>

namespace kvartal::cli {
namespace {

using foundation::Finding;
using foundation::printable;
using foundation::Texts;

constexpr std::string_view indent = "      ";

/// "C12, C14–C19", and "…" for what would fill more than a line.
std::string cells_of(const Finding &finding) {
    constexpr std::size_t longest = 80;
    const std::string cells = foundation::cell_list(finding.cells);
    return cells.size() <= longest ? cells : cells.substr(0, cells.rfind(", ", longest) + 2) + "…";
}

std::string place_of(const Finding &finding) {
    std::string place = printable(finding.sheet);
    if (!finding.cells.empty()) {
        place += (place.empty() ? "" : "!") + cells_of(finding);
    }
    return place;
}

void print_line(std::ostream &out, const Texts &texts, const char *key, const std::string &words) {
    if (!words.empty()) {
        out << indent << texts.fill(key, {{"words", printable(words)}}) << '\n';
    }
}

/// The row in one line, and the faulty cell pointed at from below.
void print_row(std::ostream &out, const checking::FindingRow &row, Ink ink, const Texts &texts,
               const Look &look) {
    const RowLine line = row_line(row, texts, look.columns - std::min(look.columns, indent.size()));
    const auto in = [&](Ink of, std::string_view text) { return painted(of, text, look.coloured); };
    out << indent << in(Ink::quiet, line.before) << in(ink, line.faulty) << in(Ink::quiet, line.after) << '\n'
        << indent << std::string(columns_of(line.before), ' ')
        << in(ink, std::string(columns_of(line.faulty), '^')) << '\n';
}

std::int64_t count_of(const checking::CheckOutcome &outcome, foundation::Severity severity) {
    return static_cast<std::int64_t>(outcome.count(severity));
}

void print_file(std::ostream &out, const checking::CheckedFile &file, const Texts &texts, const Look &look) {
    out << painted(Ink::heading, printable(file.file.name), look.coloured);
    if (!file.definition.empty()) {
        out << ": "
            << printable(
                   texts.fill("cli.file",
                              {{"organisation", file.organisation.value_or(texts.fill("cli.unknown-sender"))},
                               {"count", static_cast<std::int64_t>(file.initiatives)}}));
    }
    out << '\n';
    if (file.findings.empty()) {
        out << "  " << texts.fill("cli.nothing-found") << '\n';
    }
    for (Finding finding : file.findings) {
        finding.file.clear(); // it stands above
        print_finding(out, finding, texts, look, checking::row_of(file.rows, finding));
    }
    out << '\n';
}

} // namespace

void print_finding(std::ostream &out, const Finding &finding, const Texts &texts, const Look &look,
                   const checking::FindingRow *row) {
    const foundation::Message message = foundation::describe(finding, texts);
    const Ink ink = finding.accepted.empty() ? ink_of(finding.severity) : Ink::quiet;
    const auto in = [&](Ink of, std::string_view text) { return painted(of, text, look.coloured); };
    const std::string word =
        finding.accepted.empty() ? std::string{foundation::id_of(finding.severity)} : "accepted";
    out << "  " << in(ink, texts.fill("cli.severity." + word));
    for (const std::string &place : {printable(finding.file), place_of(finding)}) {
        out << (place.empty() ? "" : "  ") << in(Ink::place, place);
    }
    if (!finding.subject.empty()) {
        out << "  " << texts.fill("cli.subject", {{"name", printable(finding.subject)}});
    }
    out << "  " << in(Ink::quiet, '[' + std::string{foundation::kind_of(finding.code).id} + ']') << '\n'
        << indent << printable(message.what) << '\n';
    if (row != nullptr) {
        print_row(out, *row, ink, texts, look);
    }
    print_line(out, texts, "cli.expected", message.expected);
    print_line(out, texts, "cli.found", message.found);
    if (finding.accepted.empty()) {
        print_line(out, texts, "cli.remedy", message.remedy);
    } else {
        print_line(out, texts, "cli.accepted", finding.accepted);
    }
}

std::string counted(const checking::CheckOutcome &outcome, const Texts &texts) {
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

void print_outcome(std::ostream &out, const checking::CheckOutcome &outcome, const Texts &texts,
                   const Look &look) {
    for (const checking::CheckedFile &file : outcome.files) {
        print_file(out, file, texts, look);
    }
    if (!outcome.findings.empty()) {
        out << painted(Ink::heading, texts.fill("cli.round-as-a-whole"), look.coloured) << '\n';
        for (const Finding &finding : outcome.findings) {
            print_finding(out, finding, texts, look);
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
