// SPDX-License-Identifier: MIT
#include "intake/time_text.hpp"

#include "foundation/text_folding.hpp"

#include <array>
#include <charconv>
#include <string>

namespace kvartal::intake {
namespace {

/// Takes one or two digits off the front.
std::optional<int> take_number(std::string_view &text) {
    constexpr std::size_t most_digits = 2;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    int number = 0;
    if (digits == 0 || digits > most_digits) {
        return std::nullopt;
    }
    std::from_chars(text.data(), text.data() + digits, number);
    text.remove_prefix(digits);
    return number;
}

} // namespace

std::optional<foundation::TimeOfDay> read_time_text(std::string_view text) {
    constexpr std::size_t longest = 40;
    constexpr int minutes_an_hour = 60;
    if (text.size() > longest) {
        return std::nullopt;
    }
    const std::string folded = foundation::fold(text);
    std::string_view rest = folded;
    for (const std::string_view before : std::array<std::string_view, 3>{"klokken ", "kl. ", "kl "}) {
        if (rest.starts_with(before)) {
            rest.remove_prefix(before.size());
            break;
        }
    }
    std::array<int, 3> parts{}; // hours, minutes, seconds
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0 && (rest.empty() || (rest.front() != ':' && rest.front() != '.'))) {
            break;
        }
        rest.remove_prefix(i > 0 ? 1 : 0);
        const auto number = take_number(rest);
        if (!number || *number >= (i == 0 ? 24 : minutes_an_hour)) {
            return std::nullopt;
        }
        parts.at(i) = *number;
    }
    return rest.empty() ? std::optional{foundation::TimeOfDay{parts[0] * minutes_an_hour + parts[1]}}
                        : std::nullopt;
}

} // namespace kvartal::intake
