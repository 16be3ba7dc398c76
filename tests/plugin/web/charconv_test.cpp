// SPDX-License-Identifier: MIT
//
// What the web's build has in place of a part of <charconv> says what that part says.
#include "plugin/web/libraries/charconv_of_doubles.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>
#include <random>
#include <string>

namespace web = kvartal::web;

namespace {

template <typename... Format>
std::string standard(double number, Format... format) {
    std::array<char, 1'200> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number, format...).ptr};
}

template <typename... Format>
std::string ours(double number, Format... format) {
    std::array<char, 1'200> text{};
    return {text.data(), web::to_chars(text.data(), text.data() + text.size(), number, format...).ptr};
}

void compare_written(double number) {
    CAPTURE(number);
    CHECK(ours(number) == standard(number));
    CHECK(ours(number, std::chars_format::fixed) == standard(number, std::chars_format::fixed));
    CHECK(ours(number, std::chars_format::scientific) == standard(number, std::chars_format::scientific));
}

void compare_read(const std::string &text) {
    CAPTURE(text);
    double expected = 7;
    double number = 7;
    const auto wanted = std::from_chars(text.data(), text.data() + text.size(), expected);
    const auto read = web::from_chars(text.data(), text.data() + text.size(), number);
    CHECK(read.ec == wanted.ec);
    CHECK(read.ptr == wanted.ptr);
    CHECK(std::bit_cast<std::uint64_t>(number) == std::bit_cast<std::uint64_t>(expected));
}

} // namespace

TEST_CASE("a decimal is read as the standard's library reads it") {
    for (const char *text : {"",
                             "-",
                             ".",
                             "-.",
                             "1",
                             "-0",
                             "0",
                             "00012.50",
                             "1e5",
                             "1E+5",
                             "1e-5",
                             "1e",
                             "1e+",
                             "1.e3",
                             ".5e1",
                             "123456789012345",
                             "1e22",
                             "1e23",
                             "1e-22",
                             "1e-23",
                             "123e-400",
                             "0e999",
                             "0.0e5",
                             "1234567890123456",
                             "1e999",
                             "1e-400",
                             "4.9e-324",
                             "2e-324",
                             "+1",
                             " 1",
                             "1,5",
                             "9007199254740993",
                             "0x10",
                             "12.5 MNOK",
                             "0e99999999999",
                             "1e99999999999",
                             "1.7976931348623157e308",
                             "1.7976931348623159e308",
                             "2.4703282292062327e-324",
                             "2.4703282292062328e-324"}) {
        compare_read(text);
    }
}

TEST_CASE("a number is written as the standard's library writes it") {
    for (const double number :
         {0.0, -0.0, 1.0, 0.1, -12.5, 100'000.0, 123'456.0, 1e5, 1e-5, 0.000'012'34, 1e16, 1e20, 1e21, 1e22,
          123'456'789'012'345'678'901.0, 5e-324, 1.797'693'134'862'315'7e308, 1'527.05}) {
        compare_written(number);
    }
    std::array<char, 3> small{};
    CHECK(web::to_chars(small.data(), small.data() + small.size(), 12.25).ec == std::errc::value_too_large);
}

TEST_CASE("numbers of all sizes go both ways as in the standard's library") {
    std::mt19937_64 bits{2'023}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same numbers every time
    for (int i = 0; i < 20'000; ++i) {
        const auto any = std::bit_cast<double>(bits());
        const double amount = static_cast<double>(bits() % 2'000'000'000) / 100.0;
        for (const double number : {std::isfinite(any) ? any : 1.5, amount, -amount * 1e-9}) {
            compare_written(number);
            compare_read(standard(number));
            compare_read(standard(number, std::chars_format::scientific));
        }
    }
}
