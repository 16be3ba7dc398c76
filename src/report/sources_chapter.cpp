// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"
#include "report/source_lines.hpp"

namespace kvartal::report {
namespace {

using portfolio::Initiative;

TableRow source_row(const SourceLine &line) {
    const Initiative &one = *line.initiative;
    const foundation::Place &place = line.figure->place;
    return {RowRole::body,
            {text(id_or_blank(one)), text(one.name.value), text(line.what), amount(line.figure->value),
             text(line.figure->typed), text(place.sheet->file), text(place.sheet->sheet),
             text(foundation::a1_text(place.cell))}};
}

/// One line for each figure that was read, initiative by initiative: its budget, then its shares.
Table sources_table(const Wording &wording) {
    Table table = wording.table("sources");
    table.spreadsheet_only = true;
    table.row_headers = false;
    table.columns = {{wording.say("column.id"), "", ColumnKind::identifier, 1},
                     {wording.say("column.initiative"), "", ColumnKind::text, 3},
                     {wording.say("column.figure"), "", ColumnKind::text, 1.5},
                     {wording.say("column.amount"), "", ColumnKind::amount, 1},
                     {wording.say("column.typed"), "", ColumnKind::text, 1},
                     {wording.say("column.file"), "", ColumnKind::text, 2},
                     {wording.say("column.sheet-of-file"), "", ColumnKind::text, 1.5},
                     {wording.say("column.cell"), "", ColumnKind::identifier, 1}};
    for (const SourceLine &line : source_lines(wording)) {
        table.rows.push_back(source_row(line));
    }
    return table;
}

Table files_table(const Wording &wording) {
    Table table = wording.table(FileColumns::table);
    table.spreadsheet_only = true;
    table.columns = {{wording.say("column.file"), "", ColumnKind::text, 2},
                     {wording.say("column.organisation"), "", ColumnKind::text, 2},
                     {wording.say("column.sha256"), "", ColumnKind::identifier, 3}};
    const portfolio::ReturnFile &setup = wording.portfolio.setup.file;
    if (!setup.sha256.empty()) {
        table.rows.push_back(
            {RowRole::body, {text(setup.name), text(wording.say("files.setup")), text(setup.sha256)}});
    }
    for (const portfolio::Return &one : wording.portfolio.returns) {
        table.rows.push_back(
            {RowRole::body,
             {text(one.file.name), text(one.organisation.value_or("")), text(one.file.sha256)}});
    }
    return table;
}

} // namespace

std::vector<Section> sources_chapter(const Wording &wording) {
    Section section = wording.section("sources");
    section.blocks.emplace_back(Paragraph{wording.say("sources.words")});
    section.blocks.emplace_back(files_table(wording));
    section.blocks.emplace_back(sources_table(wording));
    if (has_other_answers(wording.portfolio)) {
        section.blocks.emplace_back(other_answers_table(wording));
    }
    return {std::move(section)};
}

} // namespace kvartal::report
