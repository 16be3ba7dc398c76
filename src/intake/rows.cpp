// SPDX-License-Identifier: MIT
#include "intake/rows.hpp"

#include "foundation/text_folding.hpp"
#include "intake/cell_text.hpp"

#include <algorithm>
#include <set>

namespace kvartal::intake {
namespace {

using definition::Field;
using definition::FieldType;
using workbook::Cell;

bool is_needed(const Field &field) {
    return field.blank == definition::Blank::error || field.blank == definition::Blank::warning;
}

/// Whether a value of the field ties the row to one initiative, which a total or a heading never has.
bool ties(const Field &field) {
    return field.type == FieldType::identifier || field.type == FieldType::code
           || field.type == FieldType::date || field.names_organisation;
}

/// "*" or "1)", as footnotes begin.
bool begins_like_footnote(std::string_view text) {
    const std::size_t mark = text.find_first_not_of("0123456789");
    return mark != std::string_view::npos && (text[mark] == ')' ? mark > 0 : text[mark] == '*' && mark == 0);
}

/// Beside a name only, an identifier shows by its figures that it is one: "Kilde:" is none, nor is "1)".
bool is_like_id(const Cell &cell) {
    const std::string text = foundation::tidy(workbook::plain_text(cell.value));
    return text.find_first_of("0123456789") != std::string::npos && !begins_like_footnote(text);
}

/// What a row holds, before it is known what the row is.
struct Contents {
    const Cell *first_text = nullptr;
    std::size_t texts = 0, figures = 0;
    std::set<const Field *> needed; ///< needed fields that it fills
    bool tied = false;              ///< by another cell than the first text
    bool amount = false;
    bool named = false;
    bool typed_figure = false; ///< in a column of its own, not by a formula
};

Contents contents_of(std::span<const Cell> cells, const Header &header, const Field *naming) {
    Contents contents;
    for (const Cell &cell : cells) {
        if (!has_figure(cell)) {
            continue;
        }
        const Column *column = header.at(cell.address.column);
        const Field *field = column == nullptr ? nullptr : column->meaning.field;
        const bool is_text = text_in(cell) != nullptr;
        const bool names = field != nullptr && field->type == FieldType::text; // even by a number
        ++(is_text || names ? contents.texts : contents.figures);
        const bool is_first_text = is_text && contents.first_text == nullptr;
        if (is_first_text) {
            contents.first_text = &cell;
        }
        if (field == nullptr) {
            continue;
        }
        if (is_needed(*field) && (field->type != FieldType::identifier || is_like_id(cell))) {
            contents.needed.insert(field);
        }
        contents.amount |= field->type == FieldType::amount && !is_first_text;
        contents.tied |= ties(*field) && !is_first_text;
        contents.named |= field == naming;
        contents.typed_figure |= !is_text && !cell.is_formula;
    }
    return contents;
}

bool begins_with_word(const std::string &folded, const std::string &word) {
    if (word.empty() || !folded.starts_with(word)) {
        return false;
    }
    const char next = folded.size() == word.size() ? ' ' : folded[word.size()];
    return next == ' ' || next == ',' || next == ':' || next == '-' || next == '(' || next == '/'
           || next == '.';
}

class Classifier {
  public:
    Classifier(const RecognisedSheet &sheet, CellReader &reader)
        : sheet_{sheet}, naming_{naming_field(*sheet.as)} {
        for (const std::string &label : sheet.as->total_labels) {
            total_labels_.push_back(foundation::fold(label));
        }
        for (const Field &field : sheet.as->fields) {
            needed_fields_ += is_needed(field) ? 1 : 0;
        }
        if (sheet.as->section_field) {
            if (const Field *field = sheet.as->find(*sheet.as->section_field)) {
                sections_ = reader.codes(field->code_list);
            }
        }
    }

    std::vector<Row> classify() {
        std::vector<Row> rows;
        std::vector<bool> uncertain;
        for (const auto &cells : rows_in_use(*sheet_.sheet)) {
            if (cells.front().address.row > sheet_.header.last_row) {
                Row row{RowKind::blank, cells, nullptr, nullptr};
                uncertain.push_back(classify(row));
                rows.push_back(row);
            }
        }
        settle(rows, uncertain);
        return rows;
    }

  private:
    /// Decides what it can from the row alone; true when the rows around it must decide.
    bool classify(Row &row) {
        const Contents contents = contents_of(row.cells, sheet_.header, naming_);
        if (contents.texts + contents.figures == 0) {
            return false;
        }
        if (is_header(row.cells)) {
            row.kind = RowKind::header;
            return false;
        }
        const bool is_small_table = sheet_.part != nullptr;
        if (contents.texts == 0 && is_small_table) {
            row.kind = contents.typed_figure ? RowKind::data : RowKind::blank;
            return false;
        }
        if (contents.texts == 0) {
            const bool sums = !total_labels_.empty() && contents.amount && !contents.tied;
            row.kind = sums                               ? RowKind::total
                       : contents.amount && contents.tied ? RowKind::data
                                                          : RowKind::blank;
            return false;
        }
        const std::string said =
            contents.first_text == nullptr ? std::string{} : foundation::tidy(*text_in(*contents.first_text));
        const std::string first = foundation::fold(said);
        if (is_total(first, contents)) {
            row.kind = RowKind::total;
            return false;
        }
        if (const foundation::Code *section = section_of(first, contents)) {
            row = {RowKind::section, row.cells, contents.first_text, section};
            section_columns_.insert(contents.first_text->address.column);
            return false;
        }
        if (begins_like_footnote(said) && !contents.tied && !contents.amount) {
            row.kind = RowKind::footnote;
            return false;
        }
        if (is_small_table) {
            row.kind = RowKind::data; // what nobody answered is not in it
            return false;
        }
        const bool furnished = sections_ != nullptr || !total_labels_.empty();
        const bool certain = furnished ? contents.needed.size() >= std::min<std::size_t>(2, needed_fields_)
                                             || contents.amount || (contents.named && contents.tied)
                                       : !contents.needed.empty();
        row.kind = certain || contents.named ? RowKind::data : RowKind::footnote;
        row.heading = contents.texts == 1 && contents.figures == 0 ? contents.first_text : nullptr;
        return !certain;
    }

    /// Words alone: between the rows of the table a heading or an initiative that is only named, below it a
    /// footnote.
    void settle(std::vector<Row> &rows, const std::vector<bool> &uncertain) {
        bool data_below = false;
        for (std::size_t i = rows.size(); i-- > 0;) {
            Row &row = rows[i];
            if (!uncertain[i]) {
                data_below |= row.kind == RowKind::data;
            } else if (!data_below) {
                row.kind = RowKind::footnote;
            } else if (is_unknown_heading(row)) {
                row.kind = RowKind::section;
            }
        }
    }

    bool is_unknown_heading(const Row &row) {
        if (row.heading == nullptr || sections_ == nullptr) {
            return false;
        }
        if (row.kind != RowKind::data && section_columns_.contains(row.heading->address.column)) {
            return true;
        }
        constexpr std::size_t longest_heading = 200;
        const std::string &text = *text_in(*row.heading);
        return text.size() <= longest_heading && guesses_left_ > 0 && guesses_left_-- > 0
               && sections_->list().nearest(text) != nullptr;
    }

    bool is_total(const std::string &first, const Contents &contents) const {
        return !contents.tied
               && std::any_of(total_labels_.begin(), total_labels_.end(),
                              [&](const std::string &label) { return begins_with_word(first, label); });
    }

    const foundation::Code *section_of(const std::string &first, const Contents &contents) const {
        const bool is_word = first.find_first_not_of("0123456789.,- ") != std::string::npos;
        return sections_ != nullptr && contents.texts == 1 && !contents.tied && is_word
                   ? sections_->match(first)
                   : nullptr;
    }

    /// Each text labels the column that it stands in, as the header does.
    bool is_header(std::span<const Cell> cells) const {
        bool any = false;
        for (const Cell &cell : cells) {
            if (!has_content(cell)) {
                continue;
            }
            const std::string *text = text_in(cell);
            const Column *column = sheet_.header.at(cell.address.column);
            if (text == nullptr || !(is_label_of(column, *text) || sheet_.labels->is_group(*text))) {
                return false;
            }
            any = true;
        }
        return any;
    }

    bool is_label_of(const Column *column, const std::string &text) const {
        if (column == nullptr) {
            return false;
        }
        if (column->meaning.code != nullptr) {
            return sheet_.labels->code_of(*column->meaning.field, text) == column->meaning.code;
        }
        if (column->meaning.field != nullptr) {
            const auto meaning = sheet_.labels->find(text);
            return meaning && meaning->field == column->meaning.field;
        }
        return foundation::fold(text) == foundation::fold(column->label);
    }

    const RecognisedSheet &sheet_;
    const Field *naming_;
    const CodeLookup *sections_ = nullptr;
    std::vector<std::string> total_labels_;
    std::size_t needed_fields_ = 0;
    std::set<std::uint32_t> section_columns_; ///< in which known headings stand
    int guesses_left_ = 500;                  ///< looking for a near word is slow; no list has more headings
};

} // namespace

const Field *naming_field(const definition::SheetDefinition &sheet) {
    const auto found = std::find_if(sheet.fields.begin(), sheet.fields.end(), [](const Field &field) {
        return field.type == FieldType::text && !field.names_organisation
               && field.blank == definition::Blank::error;
    });
    return found == sheet.fields.end() ? nullptr : &*found;
}

std::vector<Row> classify_rows(const RecognisedSheet &sheet, CellReader &reader) {
    return Classifier{sheet, reader}.classify();
}

} // namespace kvartal::intake
