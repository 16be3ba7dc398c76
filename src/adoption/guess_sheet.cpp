// SPDX-License-Identifier: MIT
#include "adoption/guess_sheet.hpp"

#include "adoption/labels.hpp"
#include "foundation/text_folding.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace kvartal::adoption {
namespace {

using definition::Field;
using definition::FieldType;
using foundation::AmountUnit;

constexpr std::array<std::string_view, 12> naming_words{"navn",       "namn",   "tittel",  "prosjekt",
                                                        "tiltak",     "name",   "title",   "project",
                                                        "initiative", "scheme", "program", "aktivitet"};

/// How likely the field names what its row is about; 0: it cannot.
int naming_score(const DraftField &made) {
    const Field &field = made.field;
    if (field.type != FieldType::text || field.names_organisation) {
        return 0;
    }
    if (field.id == "name") {
        return 3;
    }
    const std::string label = foundation::fold(made.label);
    const bool says_so = std::any_of(naming_words.begin(), naming_words.end(), [&](std::string_view word) {
        return label.find(word) != std::string::npos;
    });
    return says_so && field.id != "comment" ? 2 : 1;
}

std::string unit_name(AmountUnit unit) {
    return unit == AmountUnit::nok ? "nok" : unit == AmountUnit::thousand_nok ? "thousand_nok" : "mnok";
}

/// By the size of the middle amount: budgets are some millions.
AmountUnit unit_by_size(std::vector<double> amounts) {
    constexpr double least_in_nok = 50'000, least_in_thousands = 2'000;
    if (amounts.empty()) {
        return AmountUnit::mnok;
    }
    const auto middle = amounts.begin() + static_cast<std::ptrdiff_t>(amounts.size() / 2);
    std::nth_element(amounts.begin(), middle, amounts.end());
    return *middle >= least_in_nok         ? AmountUnit::nok
           : *middle >= least_in_thousands ? AmountUnit::thousand_nok
                                           : AmountUnit::mnok;
}

void use_foreign_words(const ForeignUnit &foreign, const std::string &cell, Guessing &guessing) {
    Draft &draft = guessing.draft;
    if (!foreign.word.empty()) {
        auto &words = draft.unit_words[foreign.unit];
        if (std::find(words.begin(), words.end(), foreign.word) == words.end()) {
            words.push_back(foreign.word);
        }
    }
    const bool said = std::any_of(draft.remarks.begin(), draft.remarks.end(),
                                  [](const Remark &remark) { return remark.key == "unit.foreign"; });
    if (!said) {
        draft.remarks.push_back({"unit.foreign", {{"cell", cell}}});
    }
}

/// The nearest text above the row that states a unit.
bool take_unit_above(const workbook::Sheet &sheet, std::uint32_t row, Guessing &guessing) {
    constexpr int most_texts = 200;
    const auto cells = sheet.cells();
    auto cell = std::lower_bound(cells.begin(), cells.end(), row,
                                 [](const workbook::Cell &c, std::uint32_t r) { return c.address.row < r; });
    for (int left = most_texts; cell != cells.begin() && left > 0; --left) {
        const std::string text = text_at(sheet, (--cell)->address);
        const auto foreign = foreign_unit_in(text);
        const auto unit = foreign ? std::optional{foreign->unit} : guessing.house.unit_stated_in(text);
        if (!unit) {
            continue;
        }
        guessing.draft.default_unit = *unit;
        guessing.draft.remarks.push_back(
            {"unit.above", {{"cell", foundation::a1_text(cell->address)}, {"unit", unit_name(*unit)}}});
        if (foreign) {
            use_foreign_words(*foreign, foundation::a1_text(cell->address), guessing);
        }
        return true;
    }
    return false;
}

} // namespace

bool LabelKeys::take(const std::string &label, const std::string &cell) {
    const std::string key = definition::label_key(label);
    if (key.empty()) {
        remarks_.push_back({"left-out.no-word", {{"cell", cell}, {"label", label}}});
        return false;
    }
    if (!keys_.insert(key).second) {
        remarks_.push_back({"left-out.repeated", {{"cell", cell}, {"label", label}}});
        return false;
    }
    return true;
}

int enough_to_recognise(std::size_t labels) {
    const std::size_t most = labels * 3 / 5;
    return static_cast<int>(std::clamp<std::size_t>(most, std::min<std::size_t>(2, labels), 8));
}

void choose_id(std::vector<DraftField> &fields) {
    const bool has_one = std::any_of(fields.begin(), fields.end(),
                                     [](const DraftField &made) { return made.field.id == "id"; });
    const auto first = std::find_if(fields.begin(), fields.end(), [](const DraftField &made) {
        return made.field.type == FieldType::identifier;
    });
    if (!has_one && first != fields.end()) {
        first->field.id = "id";
        first->remarks.push_back({"identifying-guessed", {}});
    }
}

void choose_name(std::vector<DraftField> &fields) {
    if (fields.empty()) {
        return;
    }
    auto name = std::max_element(fields.begin(), fields.end(), [](const DraftField &a, const DraftField &b) {
        return naming_score(a) < naming_score(b);
    });
    if (naming_score(*name) == 0) {
        name = fields.begin(); // no text at all: whatever stands first
        name->field.type = FieldType::text;
        name->field.code_list.clear();
        name->field.names_organisation = false;
    }
    const char *because = name->field.id == "name" ? "naming" : "naming-guessed";
    name->field.id = "name";
    name->field.blank = definition::Blank::error;
    name->field.required_column = true;
    name->remarks.push_back({because, {}});
}

void guess_units(const workbook::Sheet &sheet, std::uint32_t first_row, const std::vector<Evidence> &amounts,
                 Guessing &guessing) {
    std::vector<double> unstated;
    bool all_state_one = true;
    for (const Evidence &evidence : amounts) {
        const std::string words = evidence.label + ' ' + evidence.group;
        const auto foreign = foreign_unit_in(words);
        if (foreign) {
            use_foreign_words(*foreign, evidence.cell, guessing);
        }
        if ((foreign && !foreign->word.empty()) || guessing.house.unit_stated_in(words)) {
            continue;
        }
        all_state_one = false;
        for (const workbook::Cell *cell : evidence.answers) {
            if (const double *number = std::get_if<double>(&cell->value); number != nullptr && *number != 0) {
                unstated.push_back(std::abs(*number));
            }
        }
    }
    guessing.draft.default_unit = AmountUnit::mnok;
    if (take_unit_above(sheet, first_row, guessing) || all_state_one) {
        return;
    }
    guessing.draft.default_unit = unit_by_size(unstated);
    guessing.draft.remarks.push_back({unstated.empty() ? "unit.nothing" : "unit.by-size",
                                      {{"unit", unit_name(guessing.draft.default_unit)}}});
}

} // namespace kvartal::adoption
