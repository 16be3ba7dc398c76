// SPDX-License-Identifier: MIT
#include "checking/findings_list.hpp"
#include "consolidation/reconciliation.hpp"
#include "report/cells.hpp"
#include "report/chapters.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using foundation::Finding;
using foundation::Severity;
using portfolio::Return;

StatusMark state_of(const Wording &wording, const Return &one) {
    if (one.definition.empty()) {
        return {wording.say("returns.unreadable"), Tone::bad};
    }
    return foundation::has_errors(one.findings)
               ? StatusMark{wording.say("returns.with-errors"), Tone::caution}
               : StatusMark{wording.say("returns.received"), Tone::good};
}

Table returns_table(const Wording &wording) {
    const portfolio::Portfolio &portfolio = wording.portfolio;
    Table table = wording.table("returns");
    table.columns = {{wording.say("column.organisation"), "", ColumnKind::text, 2},
                     {wording.say("column.file"), "", ColumnKind::text, 2},
                     {wording.say("column.state"), "", ColumnKind::status, 1},
                     {wording.say("column.initiatives"), "", ColumnKind::count, 1},
                     {wording.say("column.read-sum"), "", ColumnKind::amount, 1},
                     {wording.say("column.stated-sum"), "", ColumnKind::amount, 1},
                     {wording.say("column.errors"), "", ColumnKind::count, 1},
                     {wording.say("column.warnings"), "", ColumnKind::count, 1}};
    for (const consolidation::Reconciliation &check : consolidation::reconcile(portfolio)) {
        const Return &one = portfolio.returns[check.of];
        table.rows.push_back(
            {RowRole::body,
             {text(one.organisation.value_or(wording.say("returns.unknown"))), text(one.file.name),
              status(state_of(wording, one)), count(one.initiatives.size()), amount(check.computed),
              check.stated ? amount(*check.stated) : blank(),
              count(checking::how_many(one.findings, Severity::error)),
              count(checking::how_many(one.findings, Severity::warning))}});
    }
    for (const std::string &organisation : portfolio.missing) {
        table.rows.push_back(row(
            RowRole::body, {text(organisation), blank(), status({wording.say("returns.missing"), Tone::bad})},
            table.columns.size()));
    }
    return table;
}

/// The findings of the round that are accepted, or those that are not: the round's own, then each return's.
std::vector<const Finding *> all_findings(const portfolio::Portfolio &portfolio, bool accepted) {
    std::vector<const Finding *> all;
    const auto take = [&](const std::vector<Finding> &findings) {
        for (const Finding &finding : findings) {
            if (finding.accepted.empty() != accepted) {
                all.push_back(&finding);
            }
        }
    };
    take(portfolio.findings);
    for (const Return &one : portfolio.returns) {
        take(one.findings);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding *a, const Finding *b) { return a->severity < b->severity; });
    return all;
}

std::string place_words(const Finding &finding) {
    std::string words = finding.sheet;
    if (!finding.cells.empty()) {
        words += (words.empty() ? "" : ": ") + foundation::cell_list(finding.cells);
    }
    return words;
}

std::string fault_words(const foundation::Message &message) {
    return message.found.empty() ? message.what : message.what + " (" + message.found + ")";
}

Table findings_table(const Wording &wording, const std::vector<const Finding *> &findings) {
    Table table = wording.table("findings");
    table.columns = {{wording.say("column.severity"), "", ColumnKind::text, 0.9},
                     {wording.say("column.file"), "", ColumnKind::text, 1.6},
                     {wording.say("column.place"), "", ColumnKind::text, 1.4},
                     {wording.say("column.initiative"), "", ColumnKind::text, 1.8},
                     {wording.say("column.fault"), "", ColumnKind::text, 3},
                     {wording.say("column.remedy"), "", ColumnKind::text, 3}};
    table.row_headers = false;
    for (const Finding *finding : findings) {
        const foundation::Message message = foundation::describe(*finding, wording.texts);
        table.rows.push_back({RowRole::body,
                              {text(checking::severity_word(finding->severity, wording.texts)),
                               text(finding->file), text(place_words(*finding)), text(finding->subject),
                               text(fault_words(message)), text(message.remedy)}});
    }
    return table;
}

/// What the secretariat accepts, and why.
Table accepted_table(const Wording &wording, const std::vector<const Finding *> &findings) {
    Table table = wording.table("accepted", "findings.accepted-");
    table.columns = {{wording.say("column.file"), "", ColumnKind::text, 1.6},
                     {wording.say("column.place"), "", ColumnKind::text, 1.4},
                     {wording.say("column.initiative"), "", ColumnKind::text, 1.8},
                     {wording.say("column.fault"), "", ColumnKind::text, 3},
                     {wording.say("column.accepted"), "", ColumnKind::text, 3}};
    table.row_headers = false;
    for (const Finding *finding : findings) {
        const foundation::Message message = foundation::describe(*finding, wording.texts);
        table.rows.push_back({RowRole::body,
                              {text(finding->file), text(place_words(*finding)), text(finding->subject),
                               text(fault_words(message)), text(finding->accepted)}});
    }
    return table;
}

} // namespace

std::vector<Section> returns_chapter(const Wording &wording) {
    Section section = wording.section("returns");
    const auto findings = all_findings(wording.portfolio, false);
    const auto notes = static_cast<std::int64_t>(std::count_if(
        findings.begin(), findings.end(), [](const Finding *f) { return f->severity == Severity::note; }));
    section.blocks.emplace_back(returns_table(wording));
    const std::vector<const Finding *> serious(findings.begin(), findings.end() - notes);
    if (serious.empty()) {
        section.blocks.emplace_back(Paragraph{wording.say("findings.none")});
    } else {
        section.blocks.emplace_back(findings_table(wording, serious));
    }
    if (notes > 0) {
        section.blocks.emplace_back(Paragraph{wording.say("findings.notes", {{"count", notes}})});
        Table table = findings_table(wording, {findings.end() - notes, findings.end()});
        table.id = "notes";
        table.caption = wording.say("findings.notes-caption");
        table.sheet_name = wording.say("findings.notes-sheet");
        table.spreadsheet_only = true;
        section.blocks.emplace_back(std::move(table));
    }
    if (const auto accepted = all_findings(wording.portfolio, true); !accepted.empty()) {
        section.blocks.emplace_back(accepted_table(wording, accepted));
    }
    return {std::move(section)};
}

} // namespace kvartal::report
