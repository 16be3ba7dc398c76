// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "foundation/cell_address.hpp"
#include "foundation/code_list.hpp"
#include "foundation/money.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::intake {

/// What a label says of the cells under it, or beside it.
struct Meaning {
    const definition::Field *field = nullptr; ///< null when the definition does not know the label
    const foundation::Code *code = nullptr;   ///< which column it is, of a field with one a code (a funder)
    int year = 0;                             ///< which column it is, of a field with one a year; else 0
    friend bool operator==(const Meaning &, const Meaning &) = default;
};

/// A labelled column of a table, or the one value beside a label.
struct Column {
    std::uint32_t index = 0;
    Meaning meaning;
    std::string label; ///< as it stands, tidied
    foundation::CellAddress label_cell;
    foundation::AmountUnit unit{}; ///< of its amounts
    const definition::OlderVersion::FieldThen *then =
        nullptr; ///< what an older template asked here, when that is dropped or stands elsewhere now

    /// What messages call it: the field's label, with its year, or the funder's.
    foundation::LocalText name() const;
};

/// The header of a table: what stands in which column.
struct Header {
    std::uint32_t first_row = 0, last_row = 0;
    std::vector<Column> columns;  ///< from left to right; of two with one meaning the first
    std::vector<Column> repeated; ///< the others

    /// The field's first column; null when it has none.
    const Column *column_of(std::string_view field_id) const;
    const Column *at(std::uint32_t column) const;
};

} // namespace kvartal::intake
