// SPDX-License-Identifier: MIT
#include "workbook/ods_cell.hpp"

#include "workbook/duration.hpp"
#include "workbook/encoding.hpp"
#include "workbook/number_text.hpp"
#include "workbook/ods_text.hpp"
#include "workbook/xml_part.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace kvartal::workbook {
namespace {

std::uint32_t count_of(std::string_view text) {
    return std::max(exactly<std::uint32_t>(text).value_or(1), 1U);
}

/// There are two attributes of that local name: the standard's, and LibreOffice's, which knows errors.
void take_type(OdsCellAttributes &attributes, std::string_view type) {
    attributes.is_marked = attributes.is_marked || !attributes.type.empty() || type == "error";
    if (type == "error") {
        attributes.is_error = true;
    } else {
        attributes.type = type;
    }
}

/// The names of errors in the English that files are written in; LibreOffice has numbers for its own.
bool is_error_name(std::string_view text) {
    constexpr std::array<std::string_view, 7> names{"#NULL!", "#DIV/0!", "#VALUE!", "#REF!",
                                                    "#NAME?", "#NUM!",   "#N/A"};
    constexpr std::string_view numbered = "Err:";
    return std::find(names.begin(), names.end(), text) != names.end()
           || (text.starts_with(numbered) && exactly<unsigned>(text.substr(numbered.size())));
}

/// The standard has no errors: a program without a mark of its own shows the error's name for a formula.
bool is_error(const OdsCellAttributes &attributes, std::string_view text) {
    return attributes.is_error || (attributes.is_formula && !attributes.is_marked && is_error_name(text));
}

/// 30 December 1899 is day 0 of both Excel's count and LibreOffice's: a time of day without a day, or no day.
CellValue without_day_zero(const Moment &moment) {
    using namespace std::chrono;
    constexpr foundation::Date day_zero{1899y / 12 / 30};
    if (moment.date != day_zero) {
        return moment;
    }
    return moment.time ? CellValue{Moment{std::nullopt, moment.time}} : CellValue{0.0};
}

CellValue time_value(double days, DateSystem date_system, bool shows_elapsed_time) {
    if (!shows_elapsed_time) {
        if (const auto moment = moment_from_serial(days, date_system, Shows::time)) {
            return *moment;
        }
    }
    return days;
}

/// The value that the attribute of the cell's type states, if it states one.
CellValue stated_value(const OdsCellAttributes &attributes, DateSystem date_system, bool shows_elapsed_time) {
    if (attributes.type == "date") {
        const auto moment = moment_from_iso(without_blanks(attributes.date));
        return moment ? without_day_zero(*moment) : CellValue{};
    }
    if (attributes.type == "time") {
        const auto days = days_of_iso_duration(without_blanks(attributes.time));
        return days && std::isfinite(*days) ? time_value(*days, date_system, shows_elapsed_time)
                                            : CellValue{};
    }
    if (attributes.type == "boolean") {
        return attributes.boolean.empty() ? CellValue{} : CellValue{is_true(attributes.boolean)};
    }
    if (attributes.type == "float" || attributes.type == "percentage" || attributes.type == "currency") {
        const auto number = number_from(without_blanks(attributes.value));
        return number ? CellValue{*number} : CellValue{};
    }
    return {};
}

} // namespace

OdsCellAttributes read_attributes(pugi::xml_node cell) {
    OdsCellAttributes attributes;
    for (const pugi::xml_attribute attribute : cell.attributes()) {
        const std::string_view name = local_name(attribute.name());
        const std::string_view text = attribute.value();
        if (name == "value-type") {
            take_type(attributes, text);
        } else if (name == "value") {
            attributes.value = text;
        } else if (name == "style-name") {
            attributes.style = text;
        } else if (name == "formula") {
            attributes.is_formula = true;
        } else if (name == "string-value") {
            attributes.string = text;
        } else if (name == "date-value") {
            attributes.date = text;
        } else if (name == "time-value") {
            attributes.time = text;
        } else if (name == "boolean-value") {
            attributes.boolean = text;
        } else if (name == "number-columns-repeated") {
            attributes.columns_repeated = count_of(text);
        } else if (name == "number-columns-spanned") {
            attributes.columns_spanned = count_of(text);
        } else if (name == "number-rows-spanned") {
            attributes.rows_spanned = count_of(text);
        }
    }
    return attributes;
}

bool is_bare(pugi::xml_node cell, const OdsCellAttributes &attributes) {
    return attributes.type.empty() && !attributes.is_error && !attributes.is_formula && !cell.first_child();
}

CellContent read_ods_cell(pugi::xml_node cell, const OdsCellAttributes &attributes, DateSystem date_system,
                          bool shows_elapsed_time, Budget &budget) {
    std::string text = text_of_paragraphs(cell, budget);
    if (is_error(attributes, text)) {
        return {CellError{text.empty() ? "#VALUE!" : std::move(text)}, attributes.is_formula};
    }
    CellValue value = stated_value(attributes, date_system, shows_elapsed_time);
    if (!std::holds_alternative<std::monostate>(value)) {
        return {std::move(value), attributes.is_formula};
    }
    if (attributes.type == "string" && !attributes.string.empty()) {
        text = valid_utf8(std::string{attributes.string});
    }
    // LibreOffice states no type for a formula that gave an empty text, but it writes the paragraph.
    const bool was_calculated = attributes.type == "string" || !child_element(cell, "p").empty();
    if (text.empty() && !(attributes.is_formula && was_calculated)) {
        return {{}, attributes.is_formula};
    }
    return {std::move(text), attributes.is_formula};
}

} // namespace kvartal::workbook
