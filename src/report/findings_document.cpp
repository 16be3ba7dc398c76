// SPDX-License-Identifier: MIT
#include "report/findings_document.hpp"

#include "report/cells.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using checking::CheckedReturn;
using checking::FindingsList;
using checking::ListedFinding;
using foundation::Finding;
using foundation::Severity;
using foundation::Texts;

std::string say(const Texts &texts, const std::string &key, const foundation::Arguments &arguments = {}) {
    return texts.fill("report." + key, arguments);
}

/// How many findings are of the severity and not accepted.
std::size_t how_many(const FindingsList &list, Severity severity) {
    return static_cast<std::size_t>(
        std::count_if(list.findings.begin(), list.findings.end(), [&](const ListedFinding &listed) {
            return listed.finding->severity == severity && listed.finding->accepted.empty();
        }));
}

Tone tone_of(Severity severity) {
    return severity == Severity::error     ? Tone::bad
           : severity == Severity::warning ? Tone::caution
                                           : Tone::none;
}

KeyFigure key_figure(const Texts &texts, const char *key, std::size_t number, Tone tone) {
    const auto count = static_cast<std::int64_t>(number);
    return {foundation::written(count, texts.language()), "",
            say(texts, std::string{"check.key."} + key, {{"count", count}}), number == 0 ? Tone::none : tone};
}

Section summary(const FindingsList &list, const Texts &texts) {
    Section section{"summary", say(texts, "check.summary"), 1, {}, false};
    section.blocks.emplace_back(
        KeyFigures{{key_figure(texts, "files", list.returns.size(), Tone::none),
                    key_figure(texts, "errors", how_many(list, Severity::error), Tone::bad),
                    key_figure(texts, "warnings", how_many(list, Severity::warning), Tone::caution),
                    key_figure(texts, "notes", how_many(list, Severity::note), Tone::none)}});
    if (!list.missing.empty()) {
        const auto count = static_cast<std::int64_t>(list.missing.size());
        section.blocks.emplace_back(Paragraph{say(texts, "check.missing", {{"count", count}})});
        section.blocks.emplace_back(BulletList{list.missing});
    }
    if (list.findings.empty()) {
        section.blocks.emplace_back(Paragraph{say(texts, "check.all-in-order")});
    }
    return section;
}

TableRow finding_row(const ListedFinding &listed, const Texts &texts) {
    const Finding &finding = *listed.finding;
    const foundation::Message message = foundation::describe(finding, texts);
    const Tone tone = finding.accepted.empty() ? tone_of(finding.severity) : Tone::none;
    return {RowRole::body,
            {status({checking::severity_word(finding.severity, texts), tone}), text(listed.organisation),
             text(finding.file), text(finding.sheet), text(foundation::cell_list(finding.cells)),
             text(finding.subject), text(message.what), text(message.found), text(message.expected),
             text(message.remedy), text(std::string{foundation::kind_of(finding.code).id})}};
}

Table findings_table(const FindingsList &list, const Texts &texts) {
    Table table;
    table.id = "findings";
    table.caption = say(texts, "check.findings");
    table.sheet_name = say(texts, "findings.sheet");
    table.columns = {{say(texts, "column.severity"), "", ColumnKind::status, 1},
                     {say(texts, "column.organisation"), "", ColumnKind::text, 1.4},
                     {say(texts, "column.file"), "", ColumnKind::text, 1.4},
                     {say(texts, "column.sheet-of-file"), "", ColumnKind::text, 1},
                     {say(texts, "column.cells"), "", ColumnKind::text, 1},
                     {say(texts, "column.initiative"), "", ColumnKind::text, 1.6},
                     {say(texts, "column.fault"), "", ColumnKind::text, 3},
                     {say(texts, "column.found"), "", ColumnKind::text, 1.6},
                     {say(texts, "column.expected"), "", ColumnKind::text, 2},
                     {say(texts, "column.remedy"), "", ColumnKind::text, 3},
                     {say(texts, "column.code"), "", ColumnKind::identifier, 1}};
    table.wide = true;
    table.row_headers = false;
    const bool any_accepted =
        std::any_of(list.findings.begin(), list.findings.end(),
                    [](const ListedFinding &listed) { return !listed.finding->accepted.empty(); });
    if (any_accepted) {
        table.columns.push_back({say(texts, "column.accepted"), "", ColumnKind::text, 1.6});
    }
    for (const ListedFinding &listed : list.findings) {
        TableRow row = finding_row(listed, texts);
        if (any_accepted) {
            row.cells.push_back(text(listed.finding->accepted));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

StatusMark state_of(const CheckedReturn &one, const Texts &texts) {
    if (!one.is_return) {
        return {say(texts, "returns.unreadable"), Tone::bad};
    }
    return one.errors > 0 ? StatusMark{say(texts, "returns.with-errors"), Tone::caution}
                          : StatusMark{say(texts, "returns.received"), Tone::good};
}

Table returns_table(const FindingsList &list, const Texts &texts) {
    Table table;
    table.id = "returns";
    table.caption = say(texts, "check.returns");
    table.sheet_name = say(texts, "returns.sheet");
    table.columns = {{say(texts, "column.organisation"), "", ColumnKind::text, 2},
                     {say(texts, "column.file"), "", ColumnKind::text, 2},
                     {say(texts, "column.state"), "", ColumnKind::status, 1},
                     {say(texts, "column.initiatives"), "", ColumnKind::count, 1},
                     {say(texts, "column.errors"), "", ColumnKind::count, 1},
                     {say(texts, "column.warnings"), "", ColumnKind::count, 1},
                     {say(texts, "column.notes"), "", ColumnKind::count, 1}};
    for (const CheckedReturn &one : list.returns) {
        table.rows.push_back({RowRole::body,
                              {text(one.organisation.value_or(say(texts, "returns.unknown"))), text(one.file),
                               status(state_of(one, texts)), count(one.initiatives), count(one.errors),
                               count(one.warnings), count(one.notes)}});
    }
    for (const std::string &organisation : list.missing) {
        table.rows.push_back(row(
            RowRole::body, {text(organisation), blank(), status({say(texts, "returns.missing"), Tone::bad})},
            table.columns.size()));
    }
    return table;
}

} // namespace

Document findings_document(const FindingsList &list, const Texts &texts) {
    Document document;
    document.language = texts.language();
    document.dated = list.cut_off;
    document.front.title = say(texts, "check.title");
    if (list.period) {
        document.front.subtitle = foundation::written(*list.period, texts.language());
    }
    document.sections.push_back(summary(list, texts));
    if (!list.findings.empty()) {
        Section findings{"findings", say(texts, "findings.sheet"), 1, {}, false};
        findings.blocks.emplace_back(findings_table(list, texts));
        document.sections.push_back(std::move(findings));
    }
    Section returns{"returns", say(texts, "returns.sheet"), 1, {}, false};
    returns.blocks.emplace_back(returns_table(list, texts));
    document.sections.push_back(std::move(returns));
    return document;
}

} // namespace kvartal::report
