// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/finding.hpp"
#include "intake/code_lookup.hpp"
#include "intake/column.hpp"
#include "intake/stated_template.hpp"
#include "portfolio/answer.hpp"
#include "portfolio/organisation.hpp"
#include "workbook/workbook.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace kvartal::intake {

/// What a cell says, by its field's type: a text, an identifier, a code's or an organisation's id; a whole
/// number; an amount; a date.
using Value = portfolio::AnswerValue;

struct CellReading {
    std::optional<Value> value; ///< nothing when the cell is blank or cannot be used
    bool unusable = false;      ///< it holds something that cannot be used; a finding says why
    bool in_parentheses = false, conditional = false; ///< an amount's marks, where they mean something
    std::string typed;
    foundation::Argument shown;                ///< the same, for a sentence
    std::vector<foundation::Finding> findings; ///< without a place
};

/// Reads cells as their fields' types. It remembers what it has looked up, so that a long column costs
/// little.
class CellReader {
  public:
    /// Without organisations, owners are taken as they stand.
    CellReader(const definition::Definition &definition, const portfolio::Organisations *organisations,
               const OlderWords &older = {});

    CellReading read(const workbook::Cell &cell, const Column &column);
    /// The lookup of a list that the definition has; null when it has none of that id.
    const CodeLookup *codes(const std::string &list_id);
    /// An unknown code, with the allowed ones and the one that may be meant.
    foundation::Finding unknown_code(const CodeLookup &codes, const foundation::LocalText &field,
                                     const std::string &found);

  private:
    void read_text(CellReading &reading, const Column &column);
    void read_code(CellReading &reading, const Column &column);
    void read_codes(CellReading &reading, const CodeLookup &lookup, const Column &column);
    void read_amount(CellReading &reading, const workbook::Cell &cell, const Column &column);
    void read_amount_text(CellReading &reading, const Column &column) const;
    void read_date(CellReading &reading, const workbook::Cell &cell, const Column &column);
    const portfolio::Organisation *organisation(const std::string &text);
    bool may_suggest() { return suggestions_left_ > 0 && suggestions_left_-- > 0; }

    const definition::Definition &definition_;
    const portfolio::Organisations *organisations_;
    std::map<std::string, CodeLookup, std::less<>> lookups_;
    std::unordered_map<std::string, const portfolio::Organisation *> organisations_by_text_;
    int suggestions_left_ = 1000; ///< looking for near words is slow; nobody reads more than these
};

/// What messages call a unit: the definition's first word for it.
std::string unit_word(const definition::Definition &definition, foundation::AmountUnit unit);
/// A number as an identifier or a text writes it; "41.0" and "41,0" are 41.
std::string identifier_text(std::string_view text);

} // namespace kvartal::intake
