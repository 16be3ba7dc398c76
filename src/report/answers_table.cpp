// SPDX-License-Identifier: MIT
#include "foundation/text_folding.hpp"
#include "report/cells.hpp"
#include "report/chapters.hpp"

#include <algorithm>

namespace kvartal::report {

bool has_other_answers(const portfolio::Portfolio &portfolio) {
    return std::any_of(portfolio.initiatives.begin(), portfolio.initiatives.end(),
                       [](const portfolio::Initiative &initiative) { return !initiative.other.empty(); });
}

Table other_answers_table(const Wording &wording) {
    Table table = wording.table("other-answers");
    table.spreadsheet_only = true;
    table.row_headers = false;
    table.unedited = true;
    table.columns = {{wording.say("column.id"), "", ColumnKind::identifier, 1},
                     {wording.say("column.initiative"), "", ColumnKind::text, 2},
                     {wording.say("column.question"), "", ColumnKind::text, 2},
                     {wording.say("column.answer"), "", ColumnKind::text, 4},
                     {wording.say("column.file"), "", ColumnKind::text, 2},
                     {wording.say("column.sheet-of-file"), "", ColumnKind::text, 1.5},
                     {wording.say("column.cell"), "", ColumnKind::identifier, 1}};
    for (const portfolio::Initiative &initiative : wording.portfolio.initiatives) {
        for (const portfolio::OtherValue &other : initiative.other) {
            std::string question = wording.portfolio.vocabulary.question(other.field, wording.language());
            question += other.column.empty() ? "" : ' ' + other.column;
            const foundation::Place &place = other.value.place;
            std::string answer = foundation::tidy(other.value.typed);
            answer = answer.empty() ? other.value.value : answer;
            table.rows.push_back(
                {RowRole::body,
                 {text(id_or_blank(initiative)), text(initiative.name.value), text(std::move(question)),
                  text(std::move(answer)), text(place.sheet->file), text(place.sheet->sheet),
                  text(foundation::a1_text(place.cell))}});
        }
    }
    return table;
}

} // namespace kvartal::report
