// SPDX-License-Identifier: MIT
#include "workbook/ods_styles.hpp"

#include "workbook/number_text.hpp"
#include "workbook/xml_part.hpp"
#include "workbook/xml_tags.hpp"

namespace kvartal::workbook {
namespace {

constexpr int most_parents = 32; ///< a chain of styles that is longer leads in a circle

void put(std::set<std::string, std::less<>> &names, std::string_view name, bool belongs) {
    if (belongs) {
        names.emplace(name);
    } else if (const auto found = names.find(name); found != names.end()) {
        names.erase(found);
    }
}

bool is_zero_size(pugi::xml_node style, std::string_view properties, std::string_view size) {
    return is_zero(attribute_text(child_element(style, properties), size));
}

} // namespace

bool OdsStyles::wants(std::string_view local) {
    return local == "style" || local == "time-style";
}

void OdsStyles::take(pugi::xml_node style) {
    const std::string_view name = attribute_text(style, "name");
    const std::string_view family = attribute_text(style, "family");
    if (local_name(style.name()) == "time-style") {
        const bool goes_on = attribute_text(style, "truncate-on-overflow") == "false";
        elapsed_formats_.insert_or_assign(std::string{name}, goes_on);
    } else if (family == "table") {
        const std::string_view shown = attribute_text(child_element(style, "table-properties"), "display");
        put(hidden_tables_, name, shown == "false");
    } else if (family == "table-row") {
        put(flat_rows_, name, is_zero_size(style, "table-row-properties", "row-height"));
    } else if (family == "table-column") {
        put(flat_columns_, name, is_zero_size(style, "table-column-properties", "column-width"));
    } else if (family == "table-cell") {
        cells_.insert_or_assign(std::string{name},
                                CellStyle{std::string{attribute_text(style, "parent-style-name")},
                                          std::string{attribute_text(style, "data-style-name")}});
    }
}

bool OdsStyles::hides_table(std::string_view table_style) const {
    return hidden_tables_.contains(table_style);
}

bool OdsStyles::shows_elapsed_time(std::string_view cell_style) const {
    for (int i = 0; i < most_parents; ++i) {
        const auto style = cells_.find(cell_style);
        if (style == cells_.end()) {
            return false;
        }
        if (!style->second.format.empty()) {
            const auto format = elapsed_formats_.find(style->second.format);
            return format != elapsed_formats_.end() && format->second;
        }
        cell_style = style->second.parent;
    }
    return false;
}

} // namespace kvartal::workbook
