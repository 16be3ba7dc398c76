// SPDX-License-Identifier: MIT
#include "outgoing/mail_address.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::outgoing {
namespace {

constexpr std::size_t longest_address = 254; // RFC 5321, section 4.5.3.1, and its erratum 1690
constexpr std::size_t longest_local_part = 64;
constexpr std::size_t longest_label = 63;

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_atom_character(char c) {
    return is_letter_or_digit(c) || std::string_view{"!#$%&'*+-/=?^_`{|}~"}.find(c) != std::string_view::npos;
}

bool is_atom(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_atom_character);
}

bool is_label(std::string_view text) {
    return !text.empty() && text.size() <= longest_label && text.front() != '-' && text.back() != '-'
           && std::all_of(text.begin(), text.end(), [](char c) { return is_letter_or_digit(c) || c == '-'; });
}

template <class IsPart>
bool all_between_dots(std::string_view text, const IsPart &is_part) {
    while (true) {
        const std::size_t dot = text.find('.');
        if (!is_part(text.substr(0, dot))) {
            return false;
        }
        if (dot == std::string_view::npos) {
            return true;
        }
        text.remove_prefix(dot + 1);
    }
}

std::string_view within_brackets(std::string_view text) {
    const std::size_t open = text.rfind('<');
    const std::size_t close = text.rfind('>');
    return open == std::string_view::npos || close == std::string_view::npos || close < open
               ? text
               : text.substr(open + 1, close - open - 1);
}

} // namespace

bool is_mail_address(std::string_view text) {
    const std::size_t at = text.rfind('@');
    if (text.size() > longest_address || at == std::string_view::npos || at > longest_local_part) {
        return false;
    }
    const std::string_view domain = text.substr(at + 1);
    return all_between_dots(text.substr(0, at), is_atom) && domain.find('.') != std::string_view::npos
           && all_between_dots(domain, is_label);
}

std::vector<std::string> mail_addresses_in(std::string_view typed) {
    std::vector<std::string> addresses;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find_first_of(";,\n\r"), typed.size());
        std::string address = foundation::tidy(within_brackets(typed.substr(0, end)));
        if (is_mail_address(address)
            && std::find(addresses.begin(), addresses.end(), address) == addresses.end()) {
            addresses.push_back(std::move(address));
        }
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
    return addresses;
}

} // namespace kvartal::outgoing
