// SPDX-License-Identifier: MIT
#include "intake/form.hpp"

#include "foundation/text_folding.hpp"
#include "intake/answer_columns.hpp"
#include "intake/cell_text.hpp"
#include "intake/header.hpp"
#include "intake/rows.hpp"
#include "intake/table_part.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <vector>

namespace kvartal::intake {
namespace {

using definition::Field;
using definition::SheetDefinition;
using foundation::AmountUnit;
using workbook::Cell;
using Row = std::span<const Cell>;

struct LabelColumn {
    std::uint32_t column = 0, first_row = 0, last_row = 0;
};

/// The column in which labels of most fields stand.
std::optional<LabelColumn> label_column(const workbook::Sheet &sheet, const SheetDefinition &as,
                                        const LabelIndex &labels) {
    struct Labelled {
        std::set<const Field *> fields;
        std::uint32_t first_row = 0, last_row = 0;
    };
    std::map<std::uint32_t, Labelled> by_column;
    for (const Cell &cell : sheet.cells()) {
        const std::string *text = text_in(cell);
        if (const auto meaning = text == nullptr ? std::nullopt : labels.find(*text)) {
            Labelled &column = by_column[cell.address.column];
            column.first_row = column.fields.empty() ? cell.address.row : column.first_row;
            column.last_row = cell.address.row;
            column.fields.insert(meaning->field);
        }
    }
    const auto fullest =
        std::max_element(by_column.begin(), by_column.end(), [](const auto &a, const auto &b) {
            return a.second.fields.size() < b.second.fields.size();
        });
    const auto enough = static_cast<std::size_t>(std::max(as.recognised_by_at_least, 1));
    if (fullest == by_column.end() || fullest->second.fields.size() < enough) {
        return std::nullopt;
    }
    return LabelColumn{fullest->first, fullest->second.first_row, fullest->second.last_row};
}

const Cell *first_content(Row row) {
    const auto found =
        std::find_if(row.begin(), row.end(), [](const Cell &cell) { return has_content(cell); });
    return found == row.end() ? nullptr : &*found;
}

class FormFinder {
  public:
    FormFinder(const workbook::Sheet &sheet, const SheetDefinition &as,
               const definition::Definition &definition, const LabelIndex &index, const FormLabels &labels,
               LabelColumn at)
        : sheet_{sheet},
          as_{as},
          definition_{definition},
          index_{index},
          labels_{labels},
          at_{at},
          rows_{rows_in_use(sheet)},
          columns_{find_answer_columns(rows_, at.first_row, at.column, labels)},
          unit_{unit_of_form()} {
        found_.sheet = &sheet;
        found_.as = &as;
        found_.version = labels.version();
        found_.last_column = columns_.last;
        found_.has_headings = columns_.heading_row.has_value();
        found_.header.first_row = at.first_row;
    }

    RecognisedSheet find() {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (rows_[i].front().address.row != columns_.heading_row) {
                take(i);
            }
        }
        close(rows_.size());
        take_moved();
        for (const std::size_t table : titled_) {
            if (!headed_.contains(table)) {
                found_.headless.push_back(&as_.tables[table]);
            }
        }
        return std::move(found_);
    }

  private:
    /// The name that the form is about: a title that repeats it says nothing of units.
    std::string name() const {
        const Field *naming = naming_field(as_);
        for (const Row &row : rows_) {
            const Cell *label = naming == nullptr ? nullptr : label_in(row);
            const auto meaning = label == nullptr ? std::nullopt : index_.find(*text_in(*label));
            if (meaning && meaning->field == naming) {
                const Cell *said = sheet_.find({label->address.row, columns_.answer_beside(sheet_, *label)});
                return said == nullptr || text_in(*said) == nullptr ? std::string{}
                                                                    : foundation::fold(*text_in(*said));
            }
        }
        return {};
    }

    AmountUnit unit_of_form() const {
        int lines = 100; // to look for a unit in a text is slow
        const std::string named = name();
        for (const Row &row : rows_) {
            if (row.front().address.row >= at_.first_row || --lines < 0) {
                break;
            }
            const Cell *first = first_content(row);
            const std::string *text = first == nullptr ? nullptr : text_in(*first);
            const auto unit = text == nullptr || foundation::fold(*text) == named
                                  ? std::nullopt
                                  : definition_.unit_stated_in(*text);
            if (unit) {
                return *unit;
            }
        }
        return definition_.default_unit;
    }

    void take(std::size_t i) {
        const auto headed = labels_.table_headed_by(rows_[i]);
        if (headed && open_ && found_.tables.back().as == &as_.tables[*headed]) {
            return; // the header once more
        }
        if (headed) {
            close(i);
            open(*headed, i);
            return;
        }
        const Cell *first = first_content(rows_[i]);
        const std::string *words = first == nullptr ? nullptr : text_in(*first);
        const std::string folded =
            words == nullptr ? std::string{} : foundation::fold(foundation::tidy(*words));
        if (const auto titled = labels_.table_titled(folded)) {
            close(i);
            titled_.insert(*titled);
            between_ = true;
            title_row_ = i;
            return;
        }
        const bool heading = labels_.is_heading(folded);
        const Cell *label = label_in(rows_[i]);
        const auto meaning = label == nullptr ? std::nullopt : index_.find(*text_in(*label));
        const bool is_new = meaning && !taken_.contains(meaning->field);
        if (open_ && !heading && !is_new) {
            return;
        }
        close(i);
        between_ = between_ && !heading && !meaning;
        if (meaning) {
            take_field(*label, *meaning, heading);
        } else if (label != nullptr && !heading) {
            take_unknown(*label);
        }
    }

    const Cell *label_in(Row row) const {
        const auto found =
            std::lower_bound(row.begin(), row.end(), at_.column,
                             [](const Cell &cell, auto column) { return cell.address.column < column; });
        const bool labels = found != row.end() && found->address.column == at_.column && has_content(*found)
                            && text_in(*found) != nullptr;
        return labels ? &*found : nullptr;
    }

    void take_field(const Cell &label, Meaning meaning, bool heading) {
        Column column{columns_.answer_beside(sheet_, label), meaning, foundation::tidy(*text_in(label)),
                      label.address, unit_};
        if (meaning.field->type == definition::FieldType::amount) {
            column.unit = definition_.unit_stated_in(column.label).value_or(unit_);
        }
        found_.header.last_row = label.address.row;
        taken_.insert(meaning.field);
        const auto doubtful = std::find_if(found_.header.columns.begin(), found_.header.columns.end(),
                                           [&](const Column &other) { return other.meaning == meaning; });
        if (doubtful != found_.header.columns.end() && headings_.contains(meaning.field)) {
            headings_.erase(meaning.field); // the first was the heading over the fields, not one of them
            *doubtful = std::move(column);
            return;
        }
        if (heading) {
            headings_.insert(meaning.field);
        }
        add_column(found_.header, std::move(column));
    }

    /// A label that is not this version's: of an older one, or somebody's own with an answer beside it.
    void take_unknown(const Cell &label) {
        const std::uint32_t row = label.address.row;
        const bool among_fields =
            columns_.heading_row ? row > *columns_.heading_row : row > at_.first_row && row < at_.last_row;
        const std::uint32_t column = columns_.answer_beside(sheet_, label);
        const Cell *answer = sheet_.find({row, column});
        const auto *then = index_.then(*text_in(label));
        if (between_ || (!among_fields && then == nullptr) || answer == nullptr || is_blank(*answer)) {
            return;
        }
        found_.header.columns.push_back(
            {column, {}, foundation::tidy(*text_in(label)), label.address, unit_, then});
    }

    void open(std::size_t table, std::size_t i) {
        between_ = true;
        if (!headed_.insert(table).second) {
            return; // a second table of the kind: nobody knows which one counts
        }
        open_ = true;
        RecognisedSheet small;
        small.as = &as_.tables[table];
        small.labels = labels_.of_table(table);
        small.header = header_at(sheet_, rows_[i].front().address.row, *small.as, definition_, *small.labels,
                                 unit_above(i));
        std::erase_if(small.header.columns, [&](const Column &column) {
            return column.meaning.field == nullptr
                   && labels_.column_headed(column.label) == FormColumn::control;
        });
        std::set<const definition::OlderVersion::FieldThen *> seen;
        for (Column &column : small.header.columns) {
            const auto *then = column.meaning.field == nullptr ? small.labels->then(column.label) : nullptr;
            const bool is_used =
                then != nullptr
                && (then->is.empty() || (then->moved_to == as_.id && !taken_.contains(as_.find(then->is))));
            column.then = is_used && seen.insert(then).second ? then : nullptr;
        }
        header_index_ = i;
        found_.tables.push_back(std::move(small));
    }

    /// What the table's title or help says of its amounts: the rows of one text right above its header.
    AmountUnit unit_above(std::size_t i) const {
        constexpr std::size_t most_lines = 3;
        for (std::size_t line = 1; line <= std::min(most_lines, i); ++line) {
            const Row row = rows_[i - line];
            const Cell *text = first_content(row);
            if (text == nullptr || text_in(*text) == nullptr || first_content(row.subspan(1)) != nullptr) {
                break;
            }
            if (const auto unit = definition_.unit_stated_in(*text_in(*text))) {
                return *unit;
            }
            if (title_row_ == i - line) {
                break;
            }
        }
        return unit_;
    }

    void close(std::size_t end) {
        if (!open_) {
            return;
        }
        open_ = false;
        RecognisedSheet &table = found_.tables.back();
        const auto rows = std::span{rows_}.subspan(header_index_ + 1, end - header_index_ - 1);
        table.part = table_part(sheet_, table, rows);
        table.sheet = table.part.get();
        for (const Column &column : table.header.columns) {
            if (column.then != nullptr) {
                then_.push_back({column, first_filled(rows, column.index)});
            }
        }
    }

    static const Cell *first_filled(std::span<const Row> rows, std::uint32_t column) {
        for (const Row &row : rows) {
            const auto found = std::find_if(row.begin(), row.end(), [&](const Cell &cell) {
                return cell.address.column == column && !is_blank(cell);
            });
            if (found != row.end()) {
                return &*found;
            }
        }
        return nullptr;
    }

    /// What an older template asked in a small table's column: a field of the form now, or dropped.
    void take_moved() {
        for (auto &[column, filled] : then_) {
            const Field *field = as_.find(column.then->is);
            const bool moved = field != nullptr && column.then->moved_to == as_.id;
            if (moved && !taken_.contains(field)) {
                column.meaning = {field, nullptr};
                column.label_cell = filled != nullptr
                                        ? filled->address
                                        : foundation::CellAddress{column.label_cell.row + 1, column.index};
                add_column(found_.header, std::move(column));
            } else if (column.then->is.empty() && filled != nullptr) {
                column.label_cell = filled->address;
                found_.header.columns.push_back(std::move(column));
            }
        }
    }

    struct ColumnThen {
        Column column;
        const Cell *filled = nullptr; ///< the first that is
    };

    const workbook::Sheet &sheet_;
    const SheetDefinition &as_;
    const definition::Definition &definition_;
    const LabelIndex &index_;
    const FormLabels &labels_;
    LabelColumn at_;
    std::vector<Row> rows_;
    AnswerColumns columns_;
    AmountUnit unit_;
    RecognisedSheet found_;
    std::set<const Field *> taken_;
    std::set<const Field *> headings_; ///< those whose label so far is also a heading
    std::set<std::size_t> titled_, headed_;
    std::vector<ColumnThen> then_;
    bool open_ = false;    ///< in the rows of a table
    bool between_ = false; ///< after a table's title or a table: no place for labels of one's own
    std::size_t header_index_ = 0;
    std::optional<std::size_t> title_row_;
};

} // namespace

std::optional<RecognisedSheet> find_form(const workbook::Sheet &sheet, const SheetDefinition &as,
                                         const definition::Definition &definition,
                                         std::shared_ptr<const LabelIndex> index, const FormLabels &labels) {
    const auto at = label_column(sheet, as, *index);
    if (!at) {
        return std::nullopt;
    }
    RecognisedSheet found = FormFinder{sheet, as, definition, *index, labels, *at}.find();
    found.labels = std::move(index);
    return found;
}

} // namespace kvartal::intake
