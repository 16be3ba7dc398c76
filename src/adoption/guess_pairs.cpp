// SPDX-License-Identifier: MIT
#include "adoption/guess_sheet.hpp"
#include "foundation/cell_address.hpp"

namespace kvartal::adoption {
namespace {

std::string list_of_cells(const std::vector<std::string> &cells) {
    std::string text;
    for (const std::string &cell : cells) {
        text += (text.empty() ? "" : ", ") + cell;
    }
    return text;
}

} // namespace

void guess_pairs(const FoundPairs &pairs, const workbook::Sheet &sheet, Guessing &guessing) {
    DraftSheet &draft = guessing.draft.sheet;
    draft.sheet.layout = definition::Layout::pairs;
    LabelKeys keys{draft.remarks};
    std::vector<Evidence> amounts;
    for (const Pair &pair : pairs.pairs) {
        const std::string cell = foundation::a1_text(pair.cell);
        if (!keys.take(pair.label, cell)) {
            continue;
        }
        Evidence evidence{
            .label = pair.label, .group = {}, .cell = cell, .purpose = pair.purpose, .answers = {}};
        if (pair.answer != nullptr) {
            evidence.answers.push_back(pair.answer);
        }
        evidence.asked = 1;
        draft.fields.push_back(guess_field(evidence, guessing));
        if (draft.fields.back().field.type == definition::FieldType::amount) {
            amounts.push_back(std::move(evidence));
        }
    }
    choose_name(draft.fields);
    choose_id(draft.fields);
    if (!pairs.not_questions.empty()) {
        draft.remarks.push_back({"left-out.not-questions", {{"cells", list_of_cells(pairs.not_questions)}}});
    }
    if (!pairs.others.empty()) {
        draft.remarks.push_back({"left-out.other-columns", {{"cells", list_of_cells(pairs.others)}}});
    }
    guess_units(sheet, pairs.pairs.front().cell.row, amounts, guessing);
    draft.sheet.recognised_by_at_least = enough_to_recognise(draft.fields.size());
}

} // namespace kvartal::adoption
