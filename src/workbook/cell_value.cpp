// SPDX-License-Identifier: MIT
#include "workbook/cell_value.hpp"

#include "workbook/number_text.hpp"
#include "workbook/text_runs.hpp"
#include "workbook/xml_tags.hpp"

namespace kvartal::workbook {
namespace {

CellValue number_value(const std::string &text, std::string_view style, const CellContext &context) {
    const auto number = number_from(without_blanks(text));
    if (!number) {
        return text;
    }
    const Shows shows = context.styles.shown_by_style(exactly<std::size_t>(style).value_or(0));
    if (shows != Shows::number) {
        if (const auto moment = moment_from_serial(*number, context.date_system, shows)) {
            return *moment;
        }
    }
    return *number;
}

CellValue shared_text(std::string_view text, const CellContext &context) {
    const auto index = exactly<std::size_t>(without_blanks(text));
    return index && *index < context.strings.size() ? context.strings[*index] : std::string{};
}

CellValue typed_value(const std::string &text, std::string_view type, std::string_view style,
                      const CellContext &context) {
    if (type == "s") {
        return shared_text(text, context);
    }
    if (type == "str" || type == "inlineStr") {
        return without_escapes(text);
    }
    const std::string_view bare = without_blanks(text);
    if (bare.empty()) {
        return {};
    }
    if (type == "b") {
        return bare != "0" && bare != "false";
    }
    if (type == "e") {
        return CellError{std::string{bare}};
    }
    if (type == "d") {
        if (const auto moment = moment_from_iso(bare)) {
            return *moment;
        }
    }
    return number_value(text, style, context);
}

} // namespace

std::uint64_t text_bytes(const CellValue &value) {
    const auto *text = std::get_if<std::string>(&value);
    return text == nullptr ? 0 : text->size();
}

CellContent read_cell(pugi::xml_node cell, std::string_view type, std::string_view style,
                      const CellContext &context) {
    CellContent content;
    for (const pugi::xml_node child : cell.children()) {
        const std::string_view name = local_name(child.name());
        if (name == "f") {
            content.is_formula = true;
        } else if (name == "v") {
            content.value = typed_value(own_text(child), type, style, context);
        } else if (name == "is") {
            content.value = text_of_runs(child);
        }
    }
    return content;
}

} // namespace kvartal::workbook
