// SPDX-License-Identifier: MIT
#include "intake/read_form.hpp"

#include "foundation/text_folding.hpp"
#include "intake/cell_text.hpp"

#include <algorithm>

namespace kvartal::intake {
namespace {

using foundation::Finding;
using foundation::FindingCode;
using workbook::Cell;

class FormReader {
  public:
    FormReader(const RecognisedSheet &form, std::shared_ptr<const foundation::SheetOfFile> place,
               CellReader &reader)
        : form_{form}, reader_{reader} {
        table_.sheet = &form;
        table_.place = std::move(place);
    }

    Table read() {
        for (const Column &column : form_.header.columns) {
            read_answer(column);
        }
        name_record(record_, *form_.as);
        for (const RecognisedSheet &small : form_.tables) {
            Table table = read_list(small, table_.place, reader_);
            std::move(table.findings.begin(), table.findings.end(), std::back_inserter(findings_));
            table.findings.clear();
            if (!table.records.empty()) {
                record_.tables.push_back(std::move(table));
            }
        }
        if (!is_answered()) {
            return std::move(table_);
        }
        for (Finding &finding : findings_) {
            table_.findings.push_back(std::move(finding.about(record_.name)));
        }
        table_.records.push_back(std::move(record_));
        return std::move(table_);
    }

  private:
    void read_answer(const Column &column) {
        const std::uint32_t row = column.label_cell.row;
        const Cell *cell = form_.sheet->find({row, column.index});
        if (cell != nullptr && column.meaning.field != nullptr) {
            read_into(record_, *cell, column, table_.place, reader_, findings_);
        } else if (cell != nullptr && column.then != nullptr && column.then->is.empty()) {
            drop(*cell, column);
        } else if (cell != nullptr && has_content(*cell)) {
            carry(*cell, column);
        }
        if (form_.last_column && column.meaning.field != nullptr && column.then == nullptr) {
            if (const Cell *last = form_.sheet->find({row, *form_.last_column})) {
                read_last(record_, *last, column, table_.place, reader_);
            }
        }
    }

    void drop(const Cell &cell, const Column &column) {
        if (has_content(cell)) {
            findings_.push_back(foundation::finding(FindingCode::field_dropped)
                                    .at({table_.place, cell.address})
                                    .with("label", column.label)
                                    .with("version", form_.version)
                                    .with("found", foundation::tidy(workbook::plain_text(cell.value))));
            dropped_ = true;
        }
    }

    void carry(const Cell &cell, const Column &column) {
        const std::string typed = workbook::plain_text(cell.value);
        table_.carried_columns.insert(column.index);
        record_.carried.push_back(
            {column.label, {foundation::tidy(typed), {table_.place, cell.address}, typed}});
    }

    /// The owner alone is no answer: a template prints it on the spare forms, too.
    bool is_answered() const {
        return std::any_of(record_.values.begin(), record_.values.end(),
                           [](const FieldValue &value) { return !value.meaning.field->names_organisation; })
               || !record_.unusable.empty() || !record_.carried.empty() || !record_.tables.empty()
               || dropped_;
    }

    const RecognisedSheet &form_;
    CellReader &reader_;
    Table table_;
    Record record_;
    std::vector<Finding> findings_;
    bool dropped_ = false; ///< it answers something that is not asked any more
};

} // namespace

Table read_form(const RecognisedSheet &form, std::shared_ptr<const foundation::SheetOfFile> place,
                CellReader &reader) {
    return FormReader{form, std::move(place), reader}.read();
}

} // namespace kvartal::intake
