// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/code_list.hpp"
#include "foundation/finding_code.hpp"
#include "foundation/language.hpp"
#include "foundation/money.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::definition {

enum class FieldType { text, identifier, integer, amount, date, code };

/// What a blank cell of the field is.
enum class Blank { allowed, note, warning, error };

/// The words by which a label is recognised, by language; the first of each is what a template prints.
struct Labels {
    std::map<foundation::Language, std::vector<std::string>> by_language;
    /// The printed label.
    foundation::LocalText printed() const;
    /// Whether the text is one of the labels in any language, both as `label_key` compares them.
    bool match(std::string_view text) const;
};

/// The form in which labels are compared: folded, without what stands in parentheses, years, footnote marks
/// and line-break hyphens. "Budsjett for 2019 (MNOK)*" → "budsjett".
std::string label_key(std::string_view text);

/// One thing that a template asks for.
struct Field {
    std::string id; ///< "budget": the name that code and round.xlsx know it by
    FieldType type = FieldType::text;
    Labels labels;
    Blank blank = Blank::allowed;
    std::string code_list; ///< for a code: the list's id; unknown codes are findings
    std::string per;       ///< a list of columns, one a code of this list (funders), under the group header
    std::optional<Labels> group;     ///< the group header merged over those columns
    bool names_organisation = false; ///< the text must be an organisation of the round
    bool required_column = false;    ///< its column or label must be there at all
};

/// How a sheet is laid out: rows under a header, or label/value pairs.
enum class Layout { list, pairs };

struct SheetDefinition {
    std::string id; ///< "initiatives", "transfers"
    Layout layout = Layout::list;
    int header_rows = 1;            ///< of a list: 2 when group headers stand over column labels
    int recognised_by_at_least = 3; ///< so many labels of its fields, in the header rows or the label column
    bool required = true;           ///< a workbook without it is not this template
    std::vector<Field> fields;
    std::optional<std::string>
        section_field; ///< a list's section rows (one text, no figures) give this field's value
    std::vector<std::string>
        total_labels; ///< a row whose first text begins with one of these sums the rows above

    const Field *find(std::string_view field_id) const;
};

/// What a workbook of the template is: an organisation's return, or the round's own setup.
enum class Purpose { a_return, setup };

/// A template as data: what its sheets hold, how they are recognised, and the words they may use.
struct Definition {
    std::string id;
    std::string version;
    Purpose purpose = Purpose::a_return;
    foundation::LocalText name;
    foundation::AmountUnit default_unit = foundation::AmountUnit::mnok;
    std::map<foundation::AmountUnit, std::vector<std::string>> unit_words; ///< "mill. kr", "tusen kroner", …
    std::vector<SheetDefinition> sheets;
    std::vector<foundation::CodeList> code_lists;

    const foundation::CodeList *code_list(std::string_view list_id) const;
    const SheetDefinition *sheet(std::string_view sheet_id) const;
    /// The unit that a header or a line of text states ("Budsjett 2019 (MNOK)", "Alle beløp i hele tusen");
    /// nothing when it states none. The longest of the unit words that it holds as whole words decides.
    std::optional<foundation::AmountUnit> unit_stated_in(std::string_view text) const;
};

} // namespace kvartal::definition
