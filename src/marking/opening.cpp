// SPDX-License-Identifier: MIT
#include "marking/opening.hpp"

#include "marking/xml_element.hpp"
#include "workbook/findings_sheet.hpp"

#include <algorithm>

namespace kvartal::marking {
namespace {

/// What stands after "name=" up to a blank.
std::string_view value_of(std::string_view record, std::string_view name) {
    const std::string key = " " + std::string{name} + "=";
    const auto found = record.find(key);
    if (found == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = record.substr(found + key.size());
    return rest.substr(0, rest.find(' '));
}

/// The text if it is the number of a tab.
std::string tab_number(std::string_view text) {
    const auto number = whole_number(text);
    return number && *number >= 0 ? std::string{text} : "";
}

} // namespace

std::string record_of(const Opening &opening) {
    std::string record{workbook::findings_sheet_sign};
    record += " active=" + opening.active + " first=" + opening.first + " selected=";
    for (std::size_t i = 0; i < opening.selected.size(); ++i) {
        record += (i == 0 ? "" : ",") + std::to_string(opening.selected[i]);
    }
    return record;
}

Opening opening_from(std::string_view record) {
    Opening opening{tab_number(value_of(record, "active")), tab_number(value_of(record, "first")), {}};
    std::string_view list = value_of(record, "selected");
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        if (const auto number = whole_number(list.substr(0, comma)); number && *number >= 0) {
            opening.selected.push_back(static_cast<std::size_t>(*number));
        }
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return opening;
}

} // namespace kvartal::marking
