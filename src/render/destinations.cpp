// SPDX-License-Identifier: MIT
#include "render/destinations.hpp"

namespace kvartal::render {

std::string destination_of(const report::LinkTarget &target) {
    if (target.table.empty()) {
        return section_destination(target.section);
    }
    return target.row ? row_destination(target.table, *target.row) : "table " + target.table;
}

std::string section_destination(const std::string &section) {
    return "section " + section;
}

std::string row_destination(const std::string &table, std::size_t row) {
    return "row " + std::to_string(row) + " of " + table;
}

std::string note_destination(const std::string &table, const std::string &note) {
    return "note " + note + " of " + table;
}

} // namespace kvartal::render
