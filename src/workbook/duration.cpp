// SPDX-License-Identifier: MIT
#include "workbook/duration.hpp"

#include "workbook/number_text.hpp"

#include <algorithm>
#include <array>

namespace kvartal::workbook {
namespace {

struct Unit {
    char letter;
    double seconds;
};
constexpr std::array date_units{Unit{'D', 86'400}};
constexpr std::array time_units{Unit{'H', 3'600}, Unit{'M', 60}, Unit{'S', 1}};

/// The seconds of "12H30M", each unit at most once and in this order; nothing for anything else.
template <std::size_t Count>
std::optional<double> seconds_of(std::string_view text, const std::array<Unit, Count> &units) {
    double seconds = 0;
    auto next = units.begin();
    while (!text.empty()) {
        const auto length = std::min(text.find_first_not_of("0123456789."), text.size());
        const auto number = exactly<double>(text.substr(0, length));
        text.remove_prefix(length);
        next = std::find_if(next, units.end(), [&](const Unit &u) { return text.starts_with(u.letter); });
        if (!number || next == units.end()) {
            return std::nullopt;
        }
        seconds += *number * next->seconds;
        text.remove_prefix(1);
        ++next;
    }
    return seconds;
}

} // namespace

std::optional<double> days_of_iso_duration(std::string_view text) {
    constexpr double seconds_a_day = 86'400;
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    if (!text.starts_with('P')) {
        return std::nullopt;
    }
    text.remove_prefix(1);
    const auto split = std::min(text.find('T'), text.size());
    const std::string_view time = text.substr(std::min(split + 1, text.size()));
    const auto days = seconds_of(text.substr(0, split), date_units);
    const auto seconds = seconds_of(time, time_units);
    const bool nothing_stated = split == 0 ? time.empty() : split + 1 == text.size();
    if (!days || !seconds || nothing_stated) {
        return std::nullopt;
    }
    const double length = (*days + *seconds) / seconds_a_day;
    return negative ? 0 - length : length;
}

} // namespace kvartal::workbook
