// SPDX-License-Identifier: MIT
#include "plugin/web/libraries/charconv_of_doubles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace kvartal::web {
namespace {

struct Shortest {
    bool negative = false;
    std::string digits; ///< the first of which stands before the point
    int power = 0;      ///< of ten, of the first digit
};

/// Of fmt's shortest form: "-12.5", "1e-07", "1.5e+300".
Shortest shortest(double number) {
    const std::string text = fmt::format("{}", std::abs(number));
    const std::size_t exponent = std::min(text.find('e'), text.size());
    const std::string mantissa = text.substr(0, exponent);
    Shortest made{
        std::signbit(number), {}, exponent < text.size() ? std::atoi(text.c_str() + exponent + 1) : 0};
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    std::copy_if(mantissa.begin(), mantissa.end(), std::back_inserter(made.digits),
                 [](char c) { return c != '.'; });
    const std::size_t zeros = std::min(made.digits.find_first_not_of('0'), made.digits.size() - 1);
    made.power += static_cast<int>(point) - 1 - static_cast<int>(zeros);
    made.digits.erase(0, zeros);
    made.digits.erase(std::max<std::size_t>(made.digits.find_last_not_of('0') + 1, 1));
    return made;
}

std::string scientific(const Shortest &number) {
    std::string text = number.digits.substr(0, 1);
    if (number.digits.size() > 1) {
        text += '.' + number.digits.substr(1);
    }
    return text + fmt::format("e{}{:02}", number.power < 0 ? '-' : '+', std::abs(number.power));
}

/// A whole number has all its digits, as printf gives them; another those of its shortest form.
std::string fixed(const Shortest &number, double value) {
    if (std::trunc(value) == value) {
        return fmt::format("{:.0f}", std::abs(value));
    }
    const int size = static_cast<int>(number.digits.size());
    if (number.power < 0) {
        return "0." + std::string(static_cast<std::size_t>(-number.power - 1), '0') + number.digits;
    }
    const auto whole = static_cast<std::size_t>(std::min(number.power + 1, size));
    return number.digits.substr(0, whole) + '.' + number.digits.substr(whole);
}

std::to_chars_result put(char *first, char *last, bool negative, std::string text) {
    text.insert(0, negative ? "-" : "");
    if (static_cast<std::ptrdiff_t>(text.size()) > last - first) {
        return {last, std::errc::value_too_large};
    }
    return {std::copy(text.begin(), text.end(), first), std::errc{}};
}

const char *after_digits(const char *from, const char *last) {
    return std::find_if(from, last, [](char c) { return c < '0' || c > '9'; });
}

/// Where the decimal ends that the text begins with; `first` when it begins with none.
const char *end_of_decimal(const char *first, const char *last) {
    const char *const digits = first != last && *first == '-' ? first + 1 : first;
    const char *end = after_digits(digits, last);
    auto count = end - digits;
    if (end != last && *end == '.') {
        const char *const after = after_digits(end + 1, last);
        count += after - end - 1;
        end = count > 0 ? after : end;
    }
    if (count == 0) {
        return first;
    }
    if (end != last && (*end == 'e' || *end == 'E')) {
        const char *const power = end + 1 != last && (end[1] == '-' || end[1] == '+') ? end + 2 : end + 1;
        const char *const after = after_digits(power, last);
        end = after > power ? after : end;
    }
    return end;
}

/// The decimal when its digits and its power of ten are both exact as doubles, so that their product is right
/// (W. D. Clinger, 1990): nearly every number that a person wrote.
std::optional<double> read_exactly(std::string_view decimal) {
    constexpr std::array powers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    constexpr int most_digits = 15;
    const std::size_t exponent = std::min(decimal.find_first_of("eE"), decimal.size());
    int power = 0;
    if (exponent < decimal.size()) {
        const std::size_t first = exponent + (decimal[exponent + 1] == '+' ? 2 : 1);
        if (std::from_chars(decimal.data() + first, decimal.data() + decimal.size(), power).ec
            != std::errc{}) {
            return std::nullopt;
        }
    }
    std::int64_t whole = 0;
    int digits = 0;
    bool is_fraction = false;
    for (const char c : decimal.substr(0, exponent)) {
        if (c >= '0' && c <= '9') {
            whole = whole * 10 + (c - '0');
            digits += whole > 0 ? 1 : 0;
            power -= is_fraction ? 1 : 0;
        }
        is_fraction = is_fraction || c == '.';
        if (digits > most_digits) {
            return std::nullopt;
        }
    }
    const auto size = static_cast<std::size_t>(std::abs(static_cast<std::int64_t>(power)));
    if (size >= powers.size()) {
        return std::nullopt;
    }
    const auto number = static_cast<double>(whole);
    const double value = power < 0 ? number / powers[size] : number * powers[size];
    return decimal.front() == '-' ? -value : value;
}

} // namespace

std::to_chars_result to_chars(char *first, char *last, double number) {
    const Shortest parts = shortest(number);
    const std::string plain = fixed(parts, number);
    const std::string powers = scientific(parts);
    return put(first, last, parts.negative, plain.size() <= powers.size() ? plain : powers);
}

std::to_chars_result to_chars(char *first, char *last, double number, std::chars_format format) {
    const Shortest parts = shortest(number);
    return put(first, last, parts.negative,
               format == std::chars_format::scientific ? scientific(parts) : fixed(parts, number));
}

std::from_chars_result from_chars(const char *first, const char *last, double &number) {
    const char *const end = end_of_decimal(first, last);
    if (end == first) {
        return {first, std::errc::invalid_argument};
    }
    if (const auto exact = read_exactly({first, static_cast<std::size_t>(end - first)})) {
        number = *exact;
        return {end, std::errc{}};
    }
    const std::string decimal{first, end};
    const double read = std::strtod(decimal.c_str(), nullptr);
    const bool is_zero =
        decimal.find_first_of("123456789") >= std::min(decimal.find_first_of("eE"), decimal.size());
    if (std::isinf(read) || (read == 0 && !is_zero)) {
        return {end, std::errc::result_out_of_range};
    }
    number = read;
    return {end, std::errc{}};
}

} // namespace kvartal::web
