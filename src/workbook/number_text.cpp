// SPDX-License-Identifier: MIT
#include "workbook/number_text.hpp"

#include <cmath>

namespace kvartal::workbook {

std::string_view without_blanks(std::string_view text) {
    constexpr std::string_view blanks{" \t\r\n"};
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::optional<double> number_from(std::string_view text) {
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    const auto number = exactly<double>(text);
    return number && std::isfinite(*number) ? std::optional{*number + 0.0} : std::nullopt; // + 0.0: no -0
}

bool is_zero(std::string_view length) {
    double number = 1;
    std::from_chars(length.data(), length.data() + length.size(), number);
    return number == 0;
}

} // namespace kvartal::workbook
