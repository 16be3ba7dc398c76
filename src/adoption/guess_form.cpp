// SPDX-License-Identifier: MIT
#include "adoption/guess_sheet.hpp"
#include "adoption/labels.hpp"

#include <algorithm>

namespace kvartal::adoption {
namespace {

using definition::SheetDefinition;
using workbook::Sheet;

Evidence evidence_of(const Label &label, const SmallTable &table, const Sheet &sheet,
                     const workbook::Workbook &workbook) {
    Evidence evidence{
        .label = label.text,
        .group = {},
        .cell = foundation::a1_text(label.cell),
        .purpose = purpose_of(sheet, workbook, label.column, table.header.last_row + 1, table.last_row),
        .answers = {}};
    for (const std::uint32_t row : table.data_rows) {
        const workbook::Cell *cell = sheet.find({row, label.column});
        if (cell != nullptr && is_filled(*cell)) {
            evidence.answers.push_back(cell);
        }
    }
    evidence.asked = table.data_rows.size();
    return evidence;
}

/// A table that the program's own forms have keeps its id and its fields; another is carried along.
DraftSheet guess_table(const SmallTable &table, const Sheet &sheet, const workbook::Workbook &workbook,
                       Guessing &guessing, std::set<std::string> &table_ids) {
    std::vector<std::string> labels;
    for (const Label &label : table.header.labels) {
        labels.push_back(label.text);
    }
    const SheetDefinition *known = guessing.house.table_labelled(labels);
    const std::string title = table.title.empty() ? labels.front() : table.title;
    DraftSheet made;
    const bool is_house_table = known != nullptr && table_ids.insert(known->id).second;
    made.sheet.id = is_house_table ? known->id : unique_id(id_from(title), table_ids);
    made.sheet.title.by_language.emplace(guessing.draft.language, title);
    constexpr std::uint32_t most_rows = 500;
    made.sheet.rows = static_cast<int>(std::clamp(table.last_row - table.header.last_row, 1U, most_rows));
    made.remarks.push_back(
        {is_house_table ? "table.known" : "table.own",
         {{"title", title}, {"cell", foundation::a1_text(table.header.labels.front().cell)}}});
    const House house = guessing.house.for_table(is_house_table ? known : nullptr);
    Guessing within{house, guessing.draft, guessing.texts, {}, guessing.list_ids};
    LabelKeys keys{made.remarks};
    for (const Label &label : table.header.labels) {
        if (keys.take(label.text, foundation::a1_text(label.cell))) {
            made.fields.push_back(guess_field(evidence_of(label, table, sheet, workbook), within));
        }
    }
    guessing.list_ids = std::move(within.list_ids);
    made.sheet.recognised_by_at_least = enough_to_recognise(made.fields.size());
    return made;
}

} // namespace

void guess_form(const FoundPairs &pairs, const std::vector<SmallTable> &tables, const Sheet &sheet,
                const workbook::Workbook &workbook, Guessing &guessing) {
    guess_pairs(pairs, sheet, guessing);
    if (tables.empty() || !guessing.house.form_columns()) {
        return;
    }
    DraftSheet &draft = guessing.draft.sheet;
    draft.sheet.layout = definition::Layout::form;
    draft.sheet.columns = guessing.house.form_columns();
    std::set<std::string> ids;
    for (const SmallTable &table : tables) {
        draft.tables.push_back(guess_table(table, sheet, workbook, guessing, ids));
    }
}

} // namespace kvartal::adoption
