// SPDX-License-Identifier: MIT
#pragma once

#include "intake/form_labels.hpp"
#include "intake/recognise.hpp"

#include <memory>
#include <optional>

namespace kvartal::intake {

/// The sheet as a form, when enough labels of the form's fields stand in one column: as a header whose
/// columns each have one answer (`index` is its column and `label_cell.row` its row), and the small tables,
/// each under the first row that is its header. A label with an answer that nobody knows is a column without
/// a field. Linear in the cells.
std::optional<RecognisedSheet> find_form(const workbook::Sheet &sheet, const definition::SheetDefinition &as,
                                         const definition::Definition &definition,
                                         std::shared_ptr<const LabelIndex> index, const FormLabels &labels);

} // namespace kvartal::intake
