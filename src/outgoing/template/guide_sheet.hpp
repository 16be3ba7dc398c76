// SPDX-License-Identifier: MIT
#pragma once

#include "outgoing/template/book.hpp"
#include "outgoing/template/form_sheet.hpp"

#include <vector>

namespace kvartal::outgoing {

/// Writes the first sheet: for whom and when, how much is left, what to do, and a link to each form.
void write_guide(lxw_worksheet *sheet, const std::vector<Form> &forms, Book &book);

} // namespace kvartal::outgoing
