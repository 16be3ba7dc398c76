// SPDX-License-Identifier: MIT
#pragma once

#include "adoption/evidence.hpp"
#include "adoption/pairs.hpp"
#include "adoption/small_tables.hpp"
#include "adoption/table.hpp"

namespace kvartal::adoption {

/// The fields, sections and totals of a table, into the draft's sheet.
void guess_list(const FoundTable &table, const workbook::Sheet &sheet, const workbook::Workbook &workbook,
                Guessing &guessing);

/// The fields of labels with their answers beside them, into the draft's sheet.
void guess_pairs(const FoundPairs &pairs, const workbook::Sheet &sheet, Guessing &guessing);

/// The same, with small tables on the sheet.
void guess_form(const FoundPairs &pairs, const std::vector<SmallTable> &tables, const workbook::Sheet &sheet,
                const workbook::Workbook &workbook, Guessing &guessing);

/// The draft's unit where no label states one, and its unit words: from the labels, the texts above the row,
/// or the size of the amounts.
void guess_units(const workbook::Sheet &sheet, std::uint32_t first_row, const std::vector<Evidence> &amounts,
                 Guessing &guessing);

/// Makes one of the fields the one that names an initiative.
void choose_name(std::vector<DraftField> &fields);

/// Makes the first that identifies the one by which an initiative is found again, unless one is that already.
void choose_id(std::vector<DraftField> &fields);

/// How many labels a sheet must have to be taken for the template: of this many some may be renamed.
int enough_to_recognise(std::size_t labels);

/// Takes a label in, unless another has it already or it is none that a field can have; a remark says why.
class LabelKeys {
  public:
    explicit LabelKeys(std::vector<Remark> &remarks) : remarks_{remarks} {}
    bool take(const std::string &label, const std::string &cell);

  private:
    std::vector<Remark> &remarks_;
    std::set<std::string> keys_;
};

} // namespace kvartal::adoption
