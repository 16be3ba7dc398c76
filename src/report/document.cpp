// SPDX-License-Identifier: MIT
#include "report/document.hpp"

namespace kvartal::report {

int decimals_of(const Table &table, RowRole role) {
    const bool is_sum = role == RowRole::subtotal || role == RowRole::total;
    return is_sum ? table.sum_decimals.value_or(table.decimals) : table.decimals;
}

const Table *find_table(const Document &document, std::string_view id) {
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            if (const Table *table = std::get_if<Table>(&block); table != nullptr && table->id == id) {
                return table;
            }
        }
    }
    return nullptr;
}

} // namespace kvartal::report
