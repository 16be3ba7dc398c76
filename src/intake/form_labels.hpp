// SPDX-License-Identifier: MIT
#pragma once

#include "intake/label_index.hpp"
#include "workbook/workbook.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kvartal::intake {

/// What stands in a column of a form.
enum class FormColumn : std::uint8_t { question, last, answer, control };

/// What stands on a form beside the labels of its fields: the words over its columns, the headings of its
/// groups, its small tables' titles and labels.
class FormLabels {
  public:
    FormLabels(const definition::SheetDefinition &form, const definition::Definition &definition,
               const OlderWords &older);

    std::optional<FormColumn> column_headed(std::string_view text) const;
    /// A heading that begins a group of fields; folded.
    bool is_heading(const std::string &folded) const { return headings_.contains(folded); }
    /// Which table has the title, folded; nothing when none has.
    std::optional<std::size_t> table_titled(const std::string &folded) const;
    /// Which table has the row as its header: the one that most of its labels belong to, if they are enough.
    std::optional<std::size_t> table_headed_by(std::span<const workbook::Cell> row) const;
    const std::shared_ptr<const LabelIndex> &of_table(std::size_t table) const { return tables_[table]; }
    const std::string &version() const { return version_; }

  private:
    std::unordered_map<std::string, FormColumn> columns_; ///< by label key
    std::unordered_set<std::string> headings_;
    std::unordered_map<std::string, std::size_t> titles_;
    std::vector<std::shared_ptr<const LabelIndex>> tables_;
    std::vector<std::size_t> enough_; ///< labels that a table's header must have
    std::string version_;             ///< the older one that the workbook states, or empty
};

} // namespace kvartal::intake
