// SPDX-License-Identifier: MIT
#include "workbook/number_format.hpp"

#include <algorithm>

namespace kvartal::workbook {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool starts_with_word(std::string_view text, std::string_view lower_word) {
    return text.size() >= lower_word.size()
           && std::equal(lower_word.begin(), lower_word.end(), text.begin(),
                         [](char a, char b) { return a == lower(b); });
}

bool is_elapsed_unit(std::string_view bracketed) {
    const auto is = [&](char unit) {
        return std::all_of(bracketed.begin(), bracketed.end(), [&](char c) { return lower(c) == unit; });
    };
    return !bracketed.empty() && (is('h') || is('m') || is('s'));
}

/// What the letters and digits of one section are about. A month and a minute are both an "m": next to hours
/// or seconds it is a minute.
struct Section {
    bool day = false, hour_or_second = false, m = false, digits = false, elapsed = false;

    Shows shows() const {
        if (elapsed || digits) {
            return Shows::number;
        }
        if (hour_or_second) {
            return day ? Shows::day_and_time : Shows::time;
        }
        return day || m ? Shows::day : Shows::number;
    }
};

/// Takes one section off the front of the code, with the ";" that ends it.
Section take_section(std::string_view &code) {
    Section section;
    char last_unit = '\0'; // the letter before, for the "0" of "ss.000"
    std::size_t at = 0;
    const auto past = [&](char mark, std::size_t from) {
        const auto found = code.find(mark, from);
        return found == std::string_view::npos ? code.size() : found + 1;
    };
    while (at < code.size() && code[at] != ';') {
        const char c = lower(code[at]);
        if (c == '"') {
            at = past('"', at + 1);
            continue;
        }
        if (c == '[') {
            const std::size_t end = past(']', at + 1);
            section.elapsed |= is_elapsed_unit(code.substr(at + 1, std::max(end, at + 2) - at - 2));
            at = end;
            continue;
        }
        if (c == '\\' || c == '_' || c == '*' || c == '!') {
            at = std::min(at + 2, code.size());
            continue;
        }
        if (starts_with_word(code.substr(at), "general")) {
            at += 7;
            continue;
        }
        if (c == 'e' && at + 1 < code.size() && (code[at + 1] == '+' || code[at + 1] == '-')) {
            at += 2;
            continue;
        }
        if (starts_with_word(code.substr(at), "am/pm")) {
            at += 5;
            continue;
        }
        section.day |= c == 'y' || c == 'd';
        section.hour_or_second |= c == 'h' || c == 's';
        section.m |= c == 'm';
        const bool fraction = last_unit == 's' && (c == '0' || c == '.' || c == ',');
        section.digits |= !fraction && (c == '0' || c == '#' || c == '?');
        last_unit = fraction ? last_unit : c;
        ++at;
    }
    code.remove_prefix(std::min(at + 1, code.size()));
    return section;
}

} // namespace

Shows shown_by(std::string_view format_code) {
    constexpr int sections_for_numbers = 3;
    for (int i = 0; i < sections_for_numbers && !format_code.empty(); ++i) {
        const Shows shows = take_section(format_code).shows();
        if (shows != Shows::number) {
            return shows;
        }
    }
    return Shows::number;
}

Shows shown_by_builtin(std::uint32_t id) {
    const auto between = [&](std::uint32_t first, std::uint32_t last) { return id >= first && id <= last; };
    if (id == 22) {
        return Shows::day_and_time; // m/d/yy h:mm
    }
    if (between(18, 21) || between(32, 35) || id == 45 || id == 47) {
        return Shows::time;
    }
    // 46 is [h]:mm:ss
    return between(14, 17) || between(27, 36) || between(50, 58) ? Shows::day : Shows::number;
}

} // namespace kvartal::workbook
