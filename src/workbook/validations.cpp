// SPDX-License-Identifier: MIT
#include "workbook/validations.hpp"

#include "workbook/encoding.hpp"
#include "workbook/text_runs.hpp"
#include "workbook/xml_part.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace kvartal::workbook {
namespace {

constexpr std::size_t most_validations = 10'000; ///< a sheet
constexpr std::size_t most_ranges = 1'000;       ///< of one
constexpr std::size_t most_items = 1'000;

MadeFor made_for_type(std::string_view type) {
    return type == "list"         ? MadeFor::list
           : type == "whole"      ? MadeFor::whole_number
           : type == "decimal"    ? MadeFor::number
           : type == "date"       ? MadeFor::date
           : type == "textLength" ? MadeFor::text
                                  : MadeFor::anything;
}

std::vector<foundation::CellRange> ranges_in(std::string_view text) {
    std::vector<foundation::CellRange> ranges;
    while (!text.empty() && ranges.size() < most_ranges) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (const auto range = foundation::range_from_a1(text.substr(0, end))) {
            ranges.push_back(*range);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return ranges;
}

std::string_view without_blanks(std::string_view text) {
    constexpr std::string_view blanks{" \t\r\n"};
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// The items of "Yes,No", as the formula has it between its quotation marks.
std::vector<std::string> items_in(std::string_view quoted) {
    std::vector<std::string> items;
    std::string item;
    const auto end_item = [&] {
        if (const auto bare = without_blanks(item); !bare.empty() && items.size() < most_items) {
            items.emplace_back(bare);
        }
        item.clear();
    };
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        if (quoted[i] == ',') {
            end_item();
            continue;
        }
        item += quoted[i];
        i += quoted[i] == '"' && i + 1 < quoted.size() && quoted[i + 1] == '"' ? 1 : 0;
    }
    end_item();
    return items;
}

/// The element's text, or that of the one in it: "formula1" is empty round its "f" in an extension.
std::string formula_in(pugi::xml_node validation, std::string_view name) {
    const pugi::xml_node element = child_element(validation, name);
    const pugi::xml_node inner = child_element(element, "f");
    return valid_utf8(without_escapes(own_text(inner ? inner : element)));
}

void take_validation(pugi::xml_node element, std::vector<Validation> &validations) {
    if (validations.size() >= most_validations) {
        return;
    }
    Validation validation;
    validation.made_for = made_for_type(attribute_text(element, "type"));
    const std::string_view stated = attribute_text(element, "sqref");
    const std::string within = stated.empty() ? own_text(child_element(element, "sqref")) : std::string{};
    validation.cells = ranges_in(stated.empty() ? within : stated);
    if (validation.made_for == MadeFor::anything || validation.cells.empty()) {
        return;
    }
    if (validation.made_for == MadeFor::list) {
        const std::string formula = formula_in(element, "formula1");
        const std::string_view bare = without_blanks(formula);
        if (bare.size() >= 2 && bare.front() == '"' && bare.back() == '"') {
            validation.items = items_in(bare.substr(1, bare.size() - 2));
        } else {
            validation.source = bare;
        }
    }
    validations.push_back(std::move(validation));
}

} // namespace

void take_validations(pugi::xml_node element, std::vector<Validation> &validations) {
    if (local_name(element.name()) == "dataValidation") {
        take_validation(element, validations);
        return;
    }
    for (const pugi::xml_node part : child_element(element, "dataValidations").children()) {
        if (local_name(part.name()) == "dataValidation") {
            take_validation(part, validations);
        }
    }
}

} // namespace kvartal::workbook
