// SPDX-License-Identifier: MIT
#include "intake/records.hpp"

#include "foundation/text_folding.hpp"
#include "intake/cell_text.hpp"
#include "intake/read_form.hpp"
#include "intake/rows.hpp"
#include "intake/spread_cells.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace kvartal::intake {
namespace {

using definition::FieldType;
using foundation::Finding;
using foundation::Severity;
using workbook::Cell;

class TableReader {
  public:
    TableReader(const RecognisedSheet &sheet, std::shared_ptr<const foundation::SheetOfFile> place,
                CellReader &reader)
        : sheet_{sheet}, reader_{reader} {
        table_.sheet = &sheet;
        table_.place = std::move(place);
    }

    Table read() {
        if (sheet_.as->layout == definition::Layout::pairs) {
            read_pairs();
        } else {
            read_rows();
        }
        return std::move(table_);
    }

  private:
    void read_pairs() {
        Record record;
        std::vector<Finding> findings;
        for (const Column &column : sheet_.header.columns) {
            if (const Cell *cell = sheet_.sheet->find({column.label_cell.row, column.index})) {
                read_cell(*cell, column, record, findings);
            }
        }
        finish(std::move(record), std::move(findings));
    }

    void read_rows() {
        const SpreadCells spread{sheet_};
        for (const Row &row : classify_rows(sheet_, reader_)) {
            if (row.kind == RowKind::data) {
                read_data(row, spread);
            } else if (row.kind == RowKind::section) {
                read_section(row);
            } else if (row.kind == RowKind::total) {
                read_total(row);
            }
        }
    }

    void read_data(const Row &row, const SpreadCells &spread) {
        Record record;
        record.row = row.cells.front().address.row;
        record.is_hidden = sheet_.sheet->is_row_hidden(record.row);
        std::vector<Finding> findings;
        for (const Cell &cell : row.cells) {
            const Column *column = sheet_.header.at(cell.address.column);
            if (column != nullptr && column->meaning.field != nullptr) {
                read_cell(cell, *column, record, findings);
            } else if (column != nullptr && has_content(cell)) {
                carry(cell, *column, record);
            }
        }
        for (const auto &[cell, column] : spread.over(record.row)) {
            if (record.is_blank(column->meaning.field->id)) {
                read_cell(*cell, *column, record, findings);
            }
        }
        if (sheet_.as->section_field && record.is_blank(*sheet_.as->section_field)) {
            if (section_) {
                record.values.push_back(*section_);
            } else if (section_is_unknown_) {
                record.unusable.push_back({sheet_.as->find(*sheet_.as->section_field), nullptr});
            }
        }
        finish(std::move(record), std::move(findings));
    }

    void read_cell(const Cell &cell, const Column &column, Record &record, std::vector<Finding> &findings) {
        if (!column.meaning.field->last_of.empty()) {
            read_last(record, cell, column, table_.place, reader_);
        } else if (!read_into(record, cell, column, table_.place, reader_, findings)) {
            unusable_columns_.insert(column.index);
        }
    }

    void carry(const Cell &cell, const Column &column, Record &record) {
        const std::string typed = workbook::plain_text(cell.value);
        table_.carried_columns.insert(column.index);
        record.carried.push_back(
            {column.label, {foundation::tidy(typed), {table_.place, cell.address}, typed}});
    }

    void finish(Record record, std::vector<Finding> findings) {
        name_record(record, *sheet_.as);
        for (Finding &finding : findings) {
            table_.findings.push_back(std::move(finding.about(record.name)));
        }
        table_.records.push_back(std::move(record));
    }

    void read_section(const Row &row) {
        table_.has_sections = true;
        const definition::Field *field = sheet_.as->find(*sheet_.as->section_field);
        const foundation::Place place{table_.place, row.heading->address};
        const std::string &typed = *text_in(*row.heading);
        section_is_unknown_ = row.section == nullptr;
        if (row.section != nullptr) {
            section_ = FieldValue{{field, nullptr}, row.section->id, place, typed};
        } else {
            section_.reset();
            table_.findings.push_back(
                reader_.unknown_code(*reader_.codes(field->code_list), field->labels.printed(), typed)
                    .at(place));
        }
    }

    /// A total that cannot be read costs nothing but its check; where a row above cannot either, that is why.
    void read_total(const Row &row) {
        TotalRow total{row.cells.front().address.row, {}};
        for (const Cell &cell : row.cells) {
            const Column *column = sheet_.header.at(cell.address.column);
            const bool is_amount = column != nullptr && column->meaning.field != nullptr
                                   && column->meaning.field->type == FieldType::amount;
            if (!is_amount) {
                continue;
            }
            CellReading reading = reader_.read(cell, *column);
            const foundation::Place place{table_.place, cell.address};
            if (reading.value) {
                total.amounts.push_back({column->meaning, *reading.value, place, reading.typed});
            } else if (reading.unusable && text_in(cell) == nullptr
                       && !unusable_columns_.contains(column->index)) {
                Finding &finding = reading.findings.front().at(place);
                finding.severity = Severity::warning;
                table_.findings.push_back(std::move(finding));
            }
        }
        table_.totals.push_back(std::move(total));
    }

    const RecognisedSheet &sheet_;
    CellReader &reader_;
    Table table_;
    std::optional<FieldValue> section_;
    bool section_is_unknown_ = false;
    std::set<std::uint32_t> unusable_columns_; ///< in which a row's value could not be used
};

} // namespace

const FieldValue *Record::find(std::string_view field_id) const {
    const auto found = std::find_if(values.begin(), values.end(), [&](const FieldValue &value) {
        return value.meaning.field->id == field_id;
    });
    return found == values.end() ? nullptr : &*found;
}

const FieldValue *Record::find_last(std::string_view field_id) const {
    const auto found = std::find_if(last.begin(), last.end(), [&](const FieldValue &value) {
        const definition::Field &field = *value.meaning.field;
        return (field.last_of.empty() ? field.id : field.last_of) == field_id;
    });
    return found == last.end() ? nullptr : &*found;
}

const Table *Record::table(std::string_view table_id) const {
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const Table &table) { return table.sheet->as->id == table_id; });
    return found == tables.end() ? nullptr : &*found;
}

foundation::Place Table::at(const Record &record, const Column &column) const {
    const bool is_list = sheet->as->layout == definition::Layout::list;
    return at(is_list ? record.row : column.label_cell.row, column.index);
}

bool Record::is_unusable(std::string_view field_id) const {
    return std::any_of(unusable.begin(), unusable.end(),
                       [&](const Meaning &meaning) { return meaning.field->id == field_id; });
}

std::vector<const Table *> with_small_tables(const std::vector<Table> &tables) {
    std::vector<const Table *> all;
    for (const Table &table : tables) {
        all.push_back(&table);
        for (const Record &record : table.records) {
            for (const Table &small : record.tables) {
                all.push_back(&small);
            }
        }
    }
    return all;
}

bool read_into(Record &record, const Cell &cell, const Column &column,
               const std::shared_ptr<const foundation::SheetOfFile> &sheet, CellReader &reader,
               std::vector<Finding> &findings) {
    CellReading reading = reader.read(cell, column);
    const foundation::Place place{sheet, cell.address};
    for (Finding &finding : reading.findings) {
        findings.push_back(std::move(finding.at(place)));
    }
    if (reading.unusable) {
        record.unusable.push_back(column.meaning);
    } else if (reading.value) {
        record.values.push_back({column.meaning, std::move(*reading.value), place, std::move(reading.typed),
                                 reading.in_parentheses, reading.conditional});
    }
    return !reading.unusable;
}

void read_last(Record &record, const Cell &cell, const Column &column,
               const std::shared_ptr<const foundation::SheetOfFile> &sheet, CellReader &reader) {
    CellReading reading = reader.read(cell, column);
    if (reading.value) {
        record.last.push_back({column.meaning,
                               std::move(*reading.value),
                               {sheet, cell.address},
                               std::move(reading.typed),
                               reading.in_parentheses,
                               reading.conditional});
    }
}

void name_record(Record &record, const definition::SheetDefinition &sheet) {
    const definition::Field *naming = naming_field(sheet);
    const FieldValue *name = naming == nullptr ? nullptr : record.find(naming->id);
    const std::string *text = name == nullptr ? nullptr : std::get_if<std::string>(&name->value);
    record.name = text == nullptr ? std::string{} : *text;
}

Table read_list(const RecognisedSheet &sheet, std::shared_ptr<const foundation::SheetOfFile> place,
                CellReader &reader) {
    return TableReader{sheet, std::move(place), reader}.read();
}

Table read_table(const RecognisedSheet &sheet, const std::string &file_name, CellReader &reader) {
    auto place =
        std::make_shared<foundation::SheetOfFile>(foundation::SheetOfFile{file_name, sheet.sheet->name()});
    return sheet.as->layout == definition::Layout::form ? read_form(sheet, std::move(place), reader)
                                                        : read_list(sheet, std::move(place), reader);
}

} // namespace kvartal::intake
