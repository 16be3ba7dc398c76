// SPDX-License-Identifier: MIT
#include "intake/year_label.hpp"

#include <algorithm>

namespace kvartal::intake {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::optional<int> year_in(std::string_view label) {
    constexpr std::size_t length = 4;
    for (std::size_t at = 0; at < label.size();) {
        if (!is_digit(label[at])) {
            ++at;
            continue;
        }
        const std::size_t end = std::min(label.find_first_not_of("0123456789", at), label.size());
        const bool stands_alone = (at == 0 || !is_letter(label[at - 1]))
                                  && (end == label.size() || (!is_letter(label[end]) && label[end] != ','));
        if (end - at == length && stands_alone) {
            const int year = (label[at] - '0') * 1000 + (label[at + 1] - '0') * 100
                             + (label[at + 2] - '0') * 10 + (label[at + 3] - '0');
            if (year >= 1900 && year < 2200) {
                return year;
            }
        }
        at = end;
    }
    return std::nullopt;
}

} // namespace kvartal::intake
