// SPDX-License-Identifier: MIT
#include "render/cell_text.hpp"

#include "foundation/number_style.hpp"

namespace kvartal::render {
namespace {

struct Writer {
    const report::Table &table;
    int decimals;
    foundation::Language language;
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(foundation::Money amount) const {
        return foundation::written(amount, table.unit, decimals, language);
    }
    std::string operator()(std::int64_t count) const { return foundation::written(count, language); }
    std::string operator()(const report::StatusMark &mark) const { return mark.label; }
    std::string operator()(foundation::Date date) const { return foundation::written(date, language); }
    std::string operator()(foundation::TimeOfDay time) const { return foundation::written(time); }
};

} // namespace

std::string written(const report::CellContent &content, const report::Table &table,
                    foundation::Language language) {
    return std::visit(Writer{table, table.decimals, language}, content);
}

std::string written(const report::TableCell &cell, report::RowRole role, const report::Table &table,
                    foundation::Language language) {
    const std::string text = std::visit(Writer{table, decimals_of(table, role), language}, cell.content);
    return cell.in_parentheses ? "(" + text + ")" : text;
}

std::optional<double> number_of(const report::CellContent &content, const report::Table &table) {
    if (const auto *amount = std::get_if<foundation::Money>(&content)) {
        return foundation::number_in(table.unit, *amount);
    }
    if (const auto *count = std::get_if<std::int64_t>(&content)) {
        return static_cast<double>(*count);
    }
    return std::nullopt;
}

} // namespace kvartal::render
