// SPDX-License-Identifier: MIT
#include "adoption/guess_codes.hpp"
#include "adoption/guess_sheet.hpp"
#include "adoption/guess_type.hpp"
#include "adoption/labels.hpp"
#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::adoption {
namespace {

using definition::Field;
using definition::FieldType;
using foundation::a1_text;
using foundation::CodeList;
using workbook::Sheet;

class ListGuesser {
  public:
    ListGuesser(const FoundTable &table, const Sheet &sheet, const workbook::Workbook &workbook,
                Guessing &guessing)
        : table_{table},
          sheet_{sheet},
          workbook_{workbook},
          guessing_{guessing},
          draft_{guessing.draft.sheet},
          keys_{draft_.remarks} {}

    void guess() {
        draft_.sheet.layout = definition::Layout::list;
        draft_.sheet.header_rows = table_.header.first_row == table_.header.last_row ? 1 : 2;
        const auto &labels = table_.header.labels;
        for (std::size_t i = 0; i < labels.size();) {
            std::size_t end = end_of_group(i);
            // a group header that is not merged may not be meant for the last columns to its right
            while (end - i > 1 && !guess_group(i, end)) {
                --end;
            }
            if (end - i == 1) {
                guess_column(labels[i]);
            }
            i = end;
        }
        choose_name(draft_.fields);
        choose_id(draft_.fields);
        guess_sections();
        take_totals();
        guess_units(sheet_, table_.header.first_row, amounts_, guessing_);
        draft_.sheet.recognised_by_at_least = enough_to_recognise(single_columns_);
    }

  private:
    std::size_t end_of_group(std::size_t first) const {
        const auto &labels = table_.header.labels;
        std::size_t end = first + 1;
        while (!labels[first].group.empty() && end < labels.size()
               && labels[end].group_cell == labels[first].group_cell) {
            ++end;
        }
        return end;
    }

    Evidence evidence_of(const Label &label) const {
        Evidence evidence{.label = label.text,
                          .group = label.group,
                          .cell = a1_text(label.cell),
                          .purpose = {},
                          .answers = {}};
        for (const std::uint32_t row : table_.data_rows) {
            const workbook::Cell *cell = sheet_.find({row, label.column});
            if (cell != nullptr && is_filled(*cell)) {
                evidence.answers.push_back(cell);
            }
            const auto merged = cell == nullptr ? sheet_.merged_around({row, label.column}) : std::nullopt;
            evidence.asked +=
                merged && merged->first.row < row ? 0 : 1; // the cell above speaks for this row, too
        }
        for (const LoneText &total : table_.totals) {
            const workbook::Cell *cell = sheet_.find({total.cell.row, label.column});
            evidence.summed |= cell != nullptr && std::holds_alternative<double>(cell->value);
        }
        constexpr std::uint32_t prepared_rows =
            100; // below the header of a template that nobody has filled in
        const std::uint32_t first = table_.header.last_row + 1;
        evidence.purpose = purpose_of(sheet_, workbook_, label.column, first,
                                      table_.data_rows.empty() ? first + prepared_rows : table_.last_row);
        return evidence;
    }

    void guess_column(const Label &label) {
        const std::string cell = a1_text(label.cell);
        if (!keys_.take(label.text, cell)) {
            return;
        }
        const Evidence evidence = evidence_of(label);
        draft_.fields.push_back(guess_field(evidence, guessing_));
        if (draft_.fields.back().field.type == FieldType::amount) {
            amounts_.push_back(evidence);
        }
        ++single_columns_;
    }

    /// Columns of amounts under a group header are one field with a column for each of a list; a column that
    /// sums the others is a field of its own.
    bool guess_group(std::size_t first, std::size_t end) {
        const auto &labels = table_.header.labels;
        std::vector<const Label *> members, sums;
        for (std::size_t i = first; i < end; ++i) {
            (guessing_.house.is_total_label(labels[i].text) ? sums : members).push_back(&labels[i]);
        }
        const Field *known = guessing_.house.group_labelled(labels[first].group);
        const CodeList *funders = guessing_.house.list("funder");
        const bool are_funders =
            funders != nullptr
            && std::count_if(members.begin(), members.end(),
                             [&](const Label *label) { return funders->match(label->text) != nullptr; })
                       * 2
                   >= static_cast<std::ptrdiff_t>(members.size());
        known = known == nullptr && are_funders ? guessing_.house.field_with_id("share") : known;
        if (members.size() < 2 || !are_amounts(members, known != nullptr)) {
            return false;
        }
        const std::string cell = a1_text(labels[first].group_cell);
        if (!keys_.take(labels[first].group, cell)) {
            return false;
        }
        add_group(members, known, labels[first].group, cell);
        for (const Label *sum : sums) {
            guess_column(*sum);
        }
        return true;
    }

    /// A label that the program's own fields have is one of those, unless the group's words say what its
    /// columns are.
    bool are_amounts(const std::vector<const Label *> &members, bool known) const {
        std::set<std::string> words;
        return std::all_of(members.begin(), members.end(), [&](const Label *label) {
            Evidence evidence = evidence_of(*label);
            evidence.summed |= known || !evidence.answers.empty() || is_year(label->text);
            const bool amount = guess_type(evidence, nullptr, guessing_.house).type == FieldType::amount
                                || (known && evidence.answers.empty());
            return amount && words.insert(foundation::fold(label->text)).second
                   && (known || guessing_.house.field_labelled(label->text) == nullptr)
                   && !is_repeated(*label);
        });
    }

    /// Whether another column has the label, too: the two could not be told apart.
    bool is_repeated(const Label &label) const {
        const auto &labels = table_.header.labels;
        const std::string key = definition::label_key(label.text);
        return !key.empty() && std::any_of(labels.begin(), labels.end(), [&](const Label &other) {
            return other.column != label.column && definition::label_key(other.text) == key;
        });
    }

    void add_group(const std::vector<const Label *> &members, const Field *known, const std::string &group,
                   const std::string &cell) {
        DraftField made;
        made.label = group;
        made.cell = cell;
        const bool is_house_field = known != nullptr && guessing_.ids.insert(known->id).second;
        made.field.id = is_house_field ? known->id : unique_id(id_from(group), guessing_.ids);
        made.field.type = FieldType::amount;
        made.field.labels.by_language[guessing_.draft.language] = {without_ending(group)};
        made.field.group = made.field.labels;
        std::vector<std::string> words;
        for (const Label *label : members) {
            words.push_back(label->text);
            amounts_.push_back(evidence_of(*label));
        }
        made.remarks.push_back({"because.group",
                                {{"count", static_cast<std::int64_t>(members.size())},
                                 {"first", a1_text(members.front()->cell)},
                                 {"last", a1_text(members.back()->cell)}}});
        if (is_house_field) {
            made.remarks.push_back({"known", {{"id", made.field.id}}});
        }
        made.field.per = is_year(words.front())
                             ? years_list(words, made.field.id, group)
                             : list_with(words, is_house_field ? known->per : std::string{}, made.field.id,
                                         group, a1_text(members.front()->cell), guessing_);
        draft_.fields.push_back(std::move(made));
    }

    /// A year alone is no label; each column is known by its code's id, and printed with the group's words.
    std::string years_list(const std::vector<std::string> &years, const std::string &field_id,
                           const std::string &group) {
        DraftList made;
        made.list.id = unique_id(field_id, guessing_.list_ids);
        made.list.name.by_language.emplace(guessing_.draft.language, without_parentheses(group));
        for (const std::string &year : years) {
            foundation::Code code;
            code.id = year;
            code.label.by_language.emplace(guessing_.draft.language, without_parentheses(group) + ' ' + year);
            made.list.codes.push_back(std::move(code));
        }
        made.remarks.push_back({"list.years", {}});
        guessing_.draft.lists.push_back(std::move(made));
        return guessing_.draft.lists.back().list.id;
    }

    const DraftField *name() const {
        const auto found = std::find_if(draft_.fields.begin(), draft_.fields.end(),
                                        [](const DraftField &field) { return field.field.id == "name"; });
        return found == draft_.fields.end() ? nullptr : &*found;
    }

    /// Headings between the rows, unless they are rows that have a name and nothing else.
    void guess_sections() {
        std::vector<std::string> headings;
        std::string first_cell;
        const DraftField *named = name();
        const bool dense = is_dense();
        for (const LoneText &text : table_.sections) {
            const Label *label = table_.header.at(text.cell.column);
            const bool is_name = named != nullptr && label != nullptr && a1_text(label->cell) == named->cell
                                 && !merged_from(sheet_, text.cell) && !dense;
            if (!is_name) {
                first_cell = first_cell.empty() ? a1_text(text.cell) : first_cell;
                headings.push_back(text.text);
            }
        }
        const bool has_area = guessing_.ids.contains("strategic_area");
        constexpr std::size_t most_headings = 200; // more are something else
        if (headings.empty() || headings.size() > most_headings) {
            return;
        }
        DraftField made;
        made.cell = first_cell;
        made.label = headings.front();
        made.field.id = has_area ? unique_id("section", guessing_.ids) : "strategic_area";
        guessing_.ids.insert(made.field.id);
        made.field.type = FieldType::code;
        made.remarks.push_back({"because.sections", {{"count", static_cast<std::int64_t>(headings.size())}}});
        const std::string label = guessing_.texts.fill("adopt.label.section");
        made.field.labels.by_language[guessing_.draft.language] = {label};
        made.field.code_list =
            list_with(headings, made.field.id, made.field.id, label, first_cell, guessing_);
        draft_.sheet.section_field = made.field.id;
        draft_.fields.push_back(std::move(made));
    }

    /// Where most cells are filled in, a row with a name and nothing else is a heading.
    bool is_dense() const {
        std::size_t filled = 0;
        for (const std::uint32_t row : table_.data_rows) {
            const auto cells = sheet_.row(row);
            filled += static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), is_filled));
        }
        return filled * 2 >= table_.data_rows.size() * table_.header.labels.size();
    }

    void take_totals() {
        std::vector<std::string> &labels = draft_.sheet.total_labels;
        labels = is_norwegian(guessing_.draft.language)
                     ? std::vector<std::string>{"Sum", "Totalt", "Total", "I alt"}
                     : std::vector<std::string>{"Total", "Subtotal", "Grand total", "Sum"};
        std::string cells;
        for (const LoneText &total : table_.totals) {
            cells += (cells.empty() ? "" : ", ") + a1_text(total.cell);
            const std::string folded = foundation::fold(total.text);
            const bool covered = std::any_of(labels.begin(), labels.end(), [&](const std::string &label) {
                return folded.starts_with(foundation::fold(label) + ' ') || folded == foundation::fold(label);
            });
            if (!covered) {
                labels.push_back(total.text);
            }
        }
        if (!table_.totals.empty()) {
            draft_.remarks.push_back({"totals", {{"cells", cells}}});
        }
    }

    const FoundTable &table_;
    const Sheet &sheet_;
    const workbook::Workbook &workbook_;
    Guessing &guessing_;
    DraftSheet &draft_;
    LabelKeys keys_;
    std::vector<Evidence> amounts_;
    std::size_t single_columns_ = 0;
};

} // namespace

void guess_list(const FoundTable &table, const Sheet &sheet, const workbook::Workbook &workbook,
                Guessing &guessing) {
    ListGuesser{table, sheet, workbook, guessing}.guess();
}

} // namespace kvartal::adoption
