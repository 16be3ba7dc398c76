// SPDX-License-Identifier: MIT
#include "outgoing/letter/mime_text.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>
#include <cstdint>

namespace kvartal::outgoing::letter {
namespace {

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_printable_ascii(char c) {
    return c >= ' ' && c <= '~';
}

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/// An octet as a sign and two hexadecimal digits: "=C3", "%C3".
void append_hexadecimal(std::string &text, char sign, char octet) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto number = static_cast<unsigned char>(octet);
    text += sign;
    text += digits[number >> 4U];
    text += digits[number & 0xFU];
}

/// The next character, in well-formed UTF-8, taken off the front.
std::string take_character(std::string_view &text) {
    std::string character;
    foundation::append_utf8(character, foundation::take_code_point(text));
    return character;
}

template <class IsPlain>
std::string escaped(std::string_view character, char sign, const IsPlain &is_plain) {
    std::string text;
    for (const char octet : character) {
        if (is_plain(octet)) {
            text += octet;
        } else {
            append_hexadecimal(text, sign, octet);
        }
    }
    return text;
}

bool is_plain_word(std::string_view word) {
    constexpr std::size_t fits_on_any_line = 60;
    return word.size() <= fits_on_any_line && std::all_of(word.begin(), word.end(), is_printable_ascii)
           && word.find("=?") == std::string_view::npos;
}

/// The words of a tidied text, one by one.
template <class Take>
void each_word(std::string_view text, const Take &take) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

bool is_plain(std::string_view text) {
    bool plain = true;
    each_word(text, [&](std::string_view word) { plain = plain && is_plain_word(word); });
    return plain;
}

std::string folded_at_spaces(std::string line, std::string_view text) {
    std::string header;
    each_word(text, [&](std::string_view word) {
        if (line.size() + 1 + word.size() > longest_line) {
            header += line;
            header += line_end;
            line.clear();
        }
        line += ' ';
        line += word;
    });
    return header + line;
}

/// RFC 2047, section 4.2: the rest is escaped in a subject.
bool is_plain_in_a_word(char c) {
    return is_printable_ascii(c) && c != ' ' && c != '=' && c != '?' && c != '_';
}

std::string in_encoded_words(std::string line, std::string_view text) {
    constexpr std::string_view begin = "=?UTF-8?Q?";
    constexpr std::string_view end = "?=";
    std::string header;
    line += ' ';
    line += begin;
    while (!text.empty()) {
        const std::string character = take_character(text);
        const std::string next = character == " " ? "_" : escaped(character, '=', is_plain_in_a_word);
        if (line.size() + next.size() + end.size() > longest_line) {
            header += line;
            header += end;
            header += line_end;
            line = " ";
            line += begin;
        }
        line += next;
    }
    return header + line + std::string{end};
}

/// RFC 2231's attribute-char, on the safe side.
bool is_attribute_character(char c) {
    return is_letter_or_digit(c) || c == '-' || c == '.' || c == '_';
}

std::string quoted_printable_line(std::string_view line) {
    std::string encoded;
    std::string row;
    while (!line.empty()) {
        const bool at_start = row.empty();
        const bool is_from = at_start && encoded.empty() && line.starts_with("From ");
        const std::string character = take_character(line);
        const bool is_last = line.empty();
        // A full stop alone, or "From " at a line's start, does not survive all ways of sending (RFC 2049).
        std::string next = escaped(character, '=', [&](char c) {
            const bool is_blank = c == ' ' || c == '\t';
            return c != '=' && !is_from && !(at_start && c == '.')
                   && (is_blank ? !is_last : is_printable_ascii(c));
        });
        const std::size_t room = is_last ? longest_line : longest_line - 1; // for the "=" of a soft break
        if (row.size() + next.size() > room) {
            encoded += row;
            encoded += '=';
            encoded += line_end;
            row.clear();
        }
        row += next;
    }
    return encoded + row + std::string{line_end};
}

} // namespace

std::string one_line(std::string_view text) {
    std::string line;
    const std::string tidied = foundation::tidy(text);
    std::string_view rest = tidied;
    while (!rest.empty()) {
        const char32_t c = foundation::take_code_point(rest);
        if (!is_control(c)) {
            foundation::append_utf8(line, c);
        }
    }
    return line;
}

std::string text_header(std::string_view name, std::string_view value) {
    const std::string text = one_line(value);
    std::string line{name};
    line += ':';
    return (is_plain(text) ? folded_at_spaces(std::move(line), text)
                           : in_encoded_words(std::move(line), text))
           + std::string{line_end};
}

std::string parameter(std::string_view name, std::string_view value) {
    const std::string text = one_line(value);
    const std::string before = ";" + std::string{line_end} + " " + std::string{name};
    const bool is_simple =
        name.size() + text.size() + 4 <= longest_line && std::all_of(text.begin(), text.end(), [](char c) {
            return is_attribute_character(c) || c == ' ' || c == ',';
        });
    if (is_simple) {
        return before + "=\"" + text + "\"";
    }
    std::string all;
    std::string section = "UTF-8''";
    std::size_t number = 0;
    const auto end_section = [&] {
        all += before + "*" + std::to_string(number++) + "*=" + section;
        section.clear();
    };
    constexpr std::size_t for_the_number = 10; // ' ', "*12345*=" and the ";" at the end
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::string next = escaped(take_character(rest), '%', is_attribute_character);
        if (name.size() + section.size() + next.size() + for_the_number > longest_line) {
            end_section();
        }
        section += next;
    }
    if (number == 0) {
        return before + "*=" + section;
    }
    end_section();
    return all;
}

std::string quoted_printable(std::string_view text) {
    std::string encoded;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        encoded += quoted_printable_line(text.substr(0, end));
        const bool is_pair = text.substr(end).starts_with(line_end);
        text.remove_prefix(std::min(end + (is_pair ? 2 : 1), text.size()));
    }
    return encoded;
}

std::string base64(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr std::size_t bytes_a_line = longest_line / 4 * 3;
    std::string encoded;
    encoded.reserve(bytes.size() / 3 * 4 + bytes.size() / bytes_a_line * 2 + 8);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t bits = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            bits = (bits << 8U) | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            encoded += k <= count ? digits[(bits >> (18U - 6U * k)) & 0x3FU] : '=';
        }
        if ((i + 3) % bytes_a_line == 0 && i + 3 < bytes.size()) {
            encoded += line_end;
        }
    }
    encoded += line_end;
    return encoded;
}

} // namespace kvartal::outgoing::letter
