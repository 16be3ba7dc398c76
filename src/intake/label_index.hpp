// SPDX-License-Identifier: MIT
#pragma once

#include "intake/column.hpp"
#include "intake/stated_template.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kvartal::intake {

/// All labels of a sheet definition, folded, so that each cell of a large sheet can be asked about at once.
/// A year, a unit, or anything in parentheses beside a label makes no difference.
class LabelIndex {
  public:
    LabelIndex(const definition::SheetDefinition &sheet, const definition::Definition &definition,
               const OlderWords &older = {});

    /// The field that the text labels; of fields with one column a code, any whose code it is; of a field
    /// with one column a year, the year's column, by "2024" alone too.
    std::optional<Meaning> find(std::string_view text) const;
    /// The same for a text that is folded already.
    std::optional<Meaning> find(std::string_view text, const std::string &folded) const;
    /// The field with one column a year, when the number labels one of them; nothing for all others.
    std::optional<Meaning> find_year(double number) const;
    /// What an older version asked by this label, when that is dropped or stands elsewhere now; else null.
    const definition::OlderVersion::FieldThen *then(std::string_view text) const;
    /// The code of a field with one column a code, when the text labels that column.
    const foundation::Code *code_of(const definition::Field &field, std::string_view text) const;
    /// Whether the text is the header merged over the field's columns.
    bool is_group(const definition::Field &field, std::string_view text) const;
    bool is_group(std::string_view text) const; ///< of any field

  private:
    using Meanings = std::unordered_map<std::string, Meaning>;

    void add(const definition::SheetDefinition &sheet, const OlderWords &older);
    std::optional<Meaning> find(const Meanings &meanings, std::string_view text,
                                const std::string &folded) const;
    std::optional<Meaning> find(const Meanings &meanings, std::string_view text) const;
    std::optional<Meaning> find_year(std::string_view text) const;
    /// The label's key (definition.hpp) without a unit at its end: "budsjett i mill. kr" → "budsjett".
    std::string bare(std::string_view text) const;
    void add(Meanings &meanings, const definition::Labels &labels, Meaning meaning);
    void add(Meanings &meanings, const foundation::Code &code, Meaning meaning);
    void add(Meanings &meanings, std::string_view label, Meaning meaning);

    Meanings labels_;
    std::map<std::string, Meanings, std::less<>> codes_by_field_, groups_by_field_;
    std::unordered_map<std::string, const definition::OlderVersion::FieldThen *> then_; ///< by label key
    const definition::Field *by_year_ = nullptr;
    std::unordered_set<std::string> first_words_;
    std::set<std::string, std::less<>> unit_words_;
    std::size_t longest_ = 0;
};

} // namespace kvartal::intake
