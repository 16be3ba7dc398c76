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

/// What the field's cell holds in a template that goes out.
enum class Prefill {
    asked,  ///< nothing: it is answered afresh each round, beside last round's answer
    carried ///< last round's answer, which seldom changes
};

/// Another field of the same record has one of these codes.
struct Condition {
    std::string field;
    std::vector<std::string> codes;
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// One column a year, from the first to the last; 0 is the round's budget year.
struct YearColumns {
    int first = 0, last = 0;
    friend bool operator==(const YearColumns &, const YearColumns &) = default;
};

/// One thing that a template asks for.
struct Field {
    std::string id; ///< "budget": the name that code and round.xlsx know it by
    FieldType type = FieldType::text;
    Labels labels;
    Blank blank = Blank::allowed;
    std::vector<Condition> needed_when; ///< blank is an error when all of these hold; empty: never so
    std::string code_list;              ///< for a code: the list's id; unknown codes are findings
    bool several = false; ///< of a code: a cell may hold several, apart by semicolon, comma or line break
    std::string per;      ///< a list of columns, one a code of this list (funders), under the group header
    std::optional<Labels> group;      ///< the group header merged over those columns
    std::optional<YearColumns> years; ///< of a table or list: one column a year, labelled "2024"
    bool marks = false; ///< of an amount: parentheses and an asterisk are not faults, they mean something
    bool may_be_negative = false; ///< of an amount: one below zero means something, such as a saving
    std::string shared_by;        ///< of an amount: the field whose amounts of the budget year distribute it
    std::string last_of; ///< of a table or list: shows what that field was in the last round; nobody fills it
    bool names_organisation = false; ///< the text must be an organisation of the round
    bool names_initiative = false;   ///< the text should be an initiative of the round's register
    bool published = false;          ///< the answer may be published as it was written
    bool required_column = false;    ///< its column or label must be there at all
    bool verbatim = false;           ///< its cells keep what is typed, so that "1/4" becomes no date
    // what a template prints
    Prefill prefill = Prefill::asked;
    foundation::LocalText heading; ///< stands above the field and begins a group of fields; or empty
    foundation::LocalText help;    ///< what the contact is told on choosing the cell; or empty
    int lines = 1;                 ///< how many lines of text its cell has room for
};

/// How a sheet is laid out.
enum class Layout {
    list,  ///< rows under a header
    pairs, ///< a label, and the answer beside it
    form   ///< one record a sheet: labels with last round's answer and this round's, and small tables
};

/// The words that stand over a form's columns.
struct FormColumns {
    Labels question, last, answer, control;
};

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
    // of a form
    std::optional<FormColumns> columns;
    std::vector<SheetDefinition> tables; ///< small lists on the same sheet, each under its title
    int spare = 0;                       ///< empty forms for what is new, in a template that goes out
    // of a small table, or of any sheet that a template prints
    foundation::LocalText title; ///< stands above it; of a form, names a spare one
    foundation::LocalText help;
    int rows = 0;         ///< of a table: how many a template has room for
    std::string rows_per; ///< of a table: a code list; one row a code, named in the first field's column

    const Field *find(std::string_view field_id) const;
    const SheetDefinition *table(std::string_view table_id) const;
};

/// A field whose code follows from other answers: the first case whose conditions all hold gives it.
struct Rule {
    struct Case {
        std::string code;
        std::vector<Condition> when;
    };
    std::string sheet, field;
    std::vector<Case> cases;
};

/// How an older version of the template differed from this one.
struct OlderVersion {
    /// What was asked then, and which field has the answer now.
    struct FieldThen {
        std::string in; ///< the id, now, of the sheet or small table where it stood
        std::vector<std::string> labels;
        std::string is;       ///< the field's id now; empty when it is not asked any more
        std::string moved_to; ///< the sheet or table where the field is now; empty when it is still in `in`
    };
    /// What a code was written as then.
    struct CodeThen {
        std::string list, was, is;
    };
    std::string version;
    std::vector<FieldThen> fields;
    std::vector<CodeThen> codes;
};

/// What the first sheet of a template says to the one who fills it.
struct Guide {
    foundation::LocalText title, introduction;
    std::vector<foundation::LocalText> steps;
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
    std::vector<Rule> rules;
    std::vector<OlderVersion> older_versions;
    std::optional<Guide> guide;

    const foundation::CodeList *code_list(std::string_view list_id) const;
    const SheetDefinition *sheet(std::string_view sheet_id) const;
    /// Null for this version, and for one that is not known.
    const OlderVersion *older_version(std::string_view version_id) const;
    /// The unit that a header or a line of text states ("Budsjett 2019 (MNOK)", "Alle beløp i hele tusen");
    /// nothing when it states none. The longest of the unit words that it holds as whole words decides.
    std::optional<foundation::AmountUnit> unit_stated_in(std::string_view text) const;
};

} // namespace kvartal::definition
