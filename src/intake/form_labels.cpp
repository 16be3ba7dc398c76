// SPDX-License-Identifier: MIT
#include "intake/form_labels.hpp"

#include "foundation/text_folding.hpp"
#include "intake/cell_text.hpp"

#include <algorithm>
#include <set>

namespace kvartal::intake {
namespace {

using definition::SheetDefinition;

/// Texts longer than this are no labels, headings or titles.
constexpr std::size_t longest_label = 300;

} // namespace

FormLabels::FormLabels(const SheetDefinition &form, const definition::Definition &definition,
                       const OlderWords &older)
    : version_{older.is_stated ? older.versions.front()->version : std::string{}} {
    const auto add = [&](const definition::Labels &labels, FormColumn column) {
        for (const auto &[language, words] : labels.by_language) {
            for (const std::string &word : words) {
                columns_.emplace(definition::label_key(word), column);
            }
        }
    };
    if (form.columns) {
        add(form.columns->question, FormColumn::question);
        add(form.columns->last, FormColumn::last);
        add(form.columns->answer, FormColumn::answer);
        add(form.columns->control, FormColumn::control);
    }
    for (const definition::Field &field : form.fields) {
        for (const auto &[language, heading] : field.heading.by_language) {
            headings_.insert(foundation::fold(heading));
        }
    }
    for (const SheetDefinition &table : form.tables) {
        for (const auto &[language, title] : table.title.by_language) {
            titles_.emplace(foundation::fold(title), tables_.size());
        }
        tables_.push_back(std::make_shared<const LabelIndex>(table, definition, older));
        enough_.push_back(static_cast<std::size_t>(std::max(table.recognised_by_at_least, 1)));
    }
}

std::optional<FormColumn> FormLabels::column_headed(std::string_view text) const {
    constexpr std::size_t longest_heading = 60;
    if (text.size() > longest_heading) {
        return std::nullopt;
    }
    const auto found = columns_.find(definition::label_key(text));
    return found == columns_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::size_t> FormLabels::table_titled(const std::string &folded) const {
    const auto found = titles_.find(folded);
    return found == titles_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::size_t> FormLabels::table_headed_by(std::span<const workbook::Cell> row) const {
    std::vector<std::set<const definition::Field *>> fields(tables_.size());
    for (const workbook::Cell &cell : row) {
        const std::string *text = text_in(cell);
        const double *number = std::get_if<double>(&cell.value);
        if ((text == nullptr && number == nullptr) || (text != nullptr && text->size() > longest_label)) {
            continue;
        }
        const std::string folded =
            text == nullptr ? std::string{} : foundation::fold(foundation::tidy(*text));
        for (std::size_t i = 0; i < tables_.size(); ++i) {
            const auto meaning =
                text != nullptr ? tables_[i]->find(*text, folded) : tables_[i]->find_year(*number);
            if (meaning) {
                fields[i].insert(meaning->field);
            }
        }
    }
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < tables_.size(); ++i) {
        if (fields[i].size() >= enough_[i] && (!best || fields[i].size() > fields[*best].size())) {
            best = i;
        }
    }
    return best;
}

} // namespace kvartal::intake
