// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/place.hpp"
#include "intake/cell_reader.hpp"
#include "intake/recognise.hpp"
#include "portfolio/initiative.hpp"

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::intake {

struct FieldValue {
    Meaning meaning;
    Value value;
    foundation::Place place;
    std::string typed;
    bool in_parentheses = false, conditional = false; ///< an amount's marks (portfolio::Answer)
};

struct Table;

/// What one row, or one sheet of label/value pairs, says: its values by field, each with its place.
struct Record {
    std::uint32_t row = 0;
    bool is_hidden = false;
    std::vector<FieldValue> values;             ///< of the fields that are not blank
    std::vector<Meaning> unusable;              ///< what it fills with something that cannot be used
    std::vector<portfolio::OtherValue> carried; ///< of columns that the definition does not know
    std::string name;                           ///< by which a person knows it; may be empty
    std::vector<FieldValue> last;               ///< of a form: what it shows as last round's answers
    std::vector<Table> tables;                  ///< of a form: its small tables, those with rows

    const FieldValue *find(std::string_view field_id) const;
    const FieldValue *find_last(std::string_view field_id) const;
    const Table *table(std::string_view table_id) const;
    bool is_unusable(std::string_view field_id) const;
    /// Neither a value nor something that cannot be used.
    bool is_blank(std::string_view field_id) const {
        return find(field_id) == nullptr && !is_unusable(field_id);
    }
};

/// The amounts of a row that sums others.
struct TotalRow {
    std::uint32_t row = 0;
    std::vector<FieldValue> amounts;
};

/// One sheet, or one of a form's small tables, read.
struct Table {
    const RecognisedSheet *sheet = nullptr;
    std::shared_ptr<const foundation::SheetOfFile> place;
    std::vector<Record> records;
    std::vector<TotalRow> totals;
    bool has_sections = false;
    std::set<std::uint32_t> carried_columns;   ///< unknown ones that hold values
    std::vector<foundation::Finding> findings; ///< of its cells

    foundation::Place at(std::uint32_t row, std::uint32_t column) const { return {place, {row, column}}; }
    /// The cell where the record answers the column: in its own row, or beside the column's label.
    foundation::Place at(const Record &record, const Column &column) const;
};

/// All of the tables and, of forms, the small tables on them.
std::vector<const Table *> with_small_tables(const std::vector<Table> &tables);

Table read_table(const RecognisedSheet &sheet, const std::string &file_name, CellReader &reader);
/// A list, or a form's small table.
Table read_list(const RecognisedSheet &sheet, std::shared_ptr<const foundation::SheetOfFile> place,
                CellReader &reader);

/// Reads the cell into the record, and adds what is found in it. False when it cannot be used.
bool read_into(Record &record, const workbook::Cell &cell, const Column &column,
               const std::shared_ptr<const foundation::SheetOfFile> &sheet, CellReader &reader,
               std::vector<foundation::Finding> &findings);
/// What the cell shows of last round's answer; faults in it are nobody's.
void read_last(Record &record, const workbook::Cell &cell, const Column &column,
               const std::shared_ptr<const foundation::SheetOfFile> &sheet, CellReader &reader);
/// The name that the record's naming field holds.
void name_record(Record &record, const definition::SheetDefinition &sheet);

} // namespace kvartal::intake
