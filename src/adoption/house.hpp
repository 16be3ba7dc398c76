// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::adoption {

/// What the program's own templates know: fields by their labels, code lists by their words, units.
class House {
  public:
    /// In the order of preference. They must live as long as this does.
    House(std::span<const definition::Definition *const> definitions,
          const std::vector<foundation::CodeList> &common_lists);

    /// The same with the fields of a small table instead of an initiative's; null: with none.
    House for_table(const definition::SheetDefinition *table) const;
    /// The small table of the program's own forms that has most of the labels, and at least two; null when
    /// none has.
    const definition::SheetDefinition *table_labelled(const std::vector<std::string> &labels) const;
    /// The words over a form's columns.
    const std::optional<definition::FormColumns> &form_columns() const { return form_columns_; }

    /// The field of an initiative that the text labels; a year, a unit and parentheses make no difference.
    /// Null when none is.
    const definition::Field *field_labelled(std::string_view text) const;
    /// The field with one column a code whose group header the text is; null when it is none.
    const definition::Field *group_labelled(std::string_view text) const;
    const definition::Field *field_with_id(std::string_view id) const;
    bool is_label_in(std::string_view text, foundation::Language language) const;

    const foundation::CodeList *list(std::string_view id) const;
    /// The list that has all the words; the one with the id when it has them. Null when none has.
    const foundation::CodeList *list_of(const std::vector<std::string> &words, std::string_view id) const;
    bool is_common(std::string_view list_id) const { return common_.contains(list_id); }

    /// The unit that the text states (definition::Definition::unit_stated_in).
    std::optional<foundation::AmountUnit> unit_stated_in(std::string_view text) const;
    /// Whether the text begins as a row that sums others does.
    bool is_total_label(std::string_view text) const;

  private:
    void add(const definition::Field &field);
    std::string without_unit(const std::string &key) const;

    std::span<const definition::Definition *const> definitions_;
    std::map<std::string, const definition::Field *, std::less<>> by_label_, by_group_, by_id_;
    std::map<foundation::Language, std::set<std::string>> labels_;
    std::vector<const foundation::CodeList *> lists_;
    std::set<std::string, std::less<>> common_;
    std::set<std::string, std::less<>> units_;
    std::vector<std::string> total_labels_;
    std::vector<const definition::SheetDefinition *> tables_;
    std::optional<definition::FormColumns> form_columns_;
};

} // namespace kvartal::adoption
