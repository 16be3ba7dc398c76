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

std::size_t past(char mark, std::string_view text) {
    const auto found = text.find(mark, 1);
    return found == std::string_view::npos ? text.size() : found + 1;
}

/// How many bytes at the front stand for themselves or for nothing, so that their letters are no units:
/// quoted and escaped text, blanks and fillings, "General", an exponent, AM/PM.
std::size_t literal_length(std::string_view rest) {
    switch (rest.front()) {
    case '"':
        return past('"', rest);
    case '\\':
    case '_':
    case '*':
    case '!':
        return std::min<std::size_t>(2, rest.size());
    default:
        break;
    }
    for (const std::string_view word : {"general", "am/pm", "e+", "e-"}) {
        if (starts_with_word(rest, word)) {
            return word.size();
        }
    }
    return 0;
}

/// Takes one section off the front of the code, with the ";" that ends it.
Section take_section(std::string_view &code) {
    Section section;
    char last_unit = '\0'; // the letter before, for the "0" of "ss.000"
    while (!code.empty() && code.front() != ';') {
        if (const std::size_t literal = literal_length(code)) {
            code.remove_prefix(literal);
            continue;
        }
        if (code.front() == '[') {
            const std::string_view bracketed = code.substr(0, past(']', code));
            section.elapsed |=
                bracketed.ends_with(']') && is_elapsed_unit(bracketed.substr(1, bracketed.size() - 2));
            code.remove_prefix(bracketed.size());
            continue;
        }
        const char c = lower(code.front());
        section.day |= c == 'y' || c == 'd';
        section.hour_or_second |= c == 'h' || c == 's';
        section.m |= c == 'm';
        const bool fraction = last_unit == 's' && (c == '0' || c == '.' || c == ',');
        section.digits |= !fraction && (c == '0' || c == '#' || c == '?');
        last_unit = fraction ? last_unit : c;
        code.remove_prefix(1);
    }
    code.remove_prefix(code.empty() ? 0 : 1);
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

MadeFor made_for(std::string_view format_code) {
    const Shows shows = shown_by(format_code);
    if (shows == Shows::day || shows == Shows::day_and_time) {
        return MadeFor::date;
    }
    bool digits = false;
    for (std::string_view rest = format_code; !rest.empty() && rest.front() != ';';) {
        if (const std::size_t literal = literal_length(rest)) {
            rest.remove_prefix(literal);
            continue;
        }
        if (rest.front() == '%') {
            return MadeFor::percentage;
        }
        if (rest.front() == '@') {
            return MadeFor::text;
        }
        digits |= rest.front() == '0' || rest.front() == '#';
        rest.remove_prefix(1);
    }
    return digits && shows == Shows::number ? MadeFor::number : MadeFor::anything;
}

MadeFor made_for_builtin(std::uint32_t id) {
    if (id == 9 || id == 10) {
        return MadeFor::percentage; // 0%, 0.00%
    }
    if (id == 49) {
        return MadeFor::text; // @
    }
    const Shows shows = shown_by_builtin(id);
    if (shows != Shows::number) {
        return shows == Shows::time ? MadeFor::anything : MadeFor::date;
    }
    const bool figures = (id >= 1 && id <= 8) || (id >= 37 && id <= 44);
    return figures ? MadeFor::number : MadeFor::anything;
}

} // namespace kvartal::workbook
