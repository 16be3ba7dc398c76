// SPDX-License-Identifier: MIT
#include "marking/xml_text.hpp"

#include "workbook/encoding.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace kvartal::marking {
namespace {

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool is_hexadecimal(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Whether the text begins as "_x0041_" does.
bool begins_like_an_escape(std::string_view text) {
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_'
           && std::all_of(text.begin() + 2, text.begin() + 6, is_hexadecimal);
}

/// Takes "&amp;" or "&#229;" off the front; false when it is neither.
bool take_reference(std::string_view &xml, std::string &plain) {
    const auto end = xml.substr(0, 12).find(';');
    if (end == std::string_view::npos) {
        return false;
    }
    std::string_view name = xml.substr(1, end - 1);
    constexpr std::array<std::pair<std::string_view, char>, 5> named{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    const auto found =
        std::find_if(named.begin(), named.end(), [&](const auto &entry) { return entry.first == name; });
    if (found != named.end()) {
        plain += found->second;
    } else if (name.starts_with('#')) {
        const bool hexadecimal = name.starts_with("#x");
        name.remove_prefix(hexadecimal ? 2 : 1);
        std::uint32_t number = 0;
        const auto read =
            std::from_chars(name.data(), name.data() + name.size(), number, hexadecimal ? 16 : 10);
        if (read.ec != std::errc{} || read.ptr != name.data() + name.size()) {
            return false;
        }
        workbook::append_character(plain, static_cast<char32_t>(number));
    } else {
        return false;
    }
    xml.remove_prefix(end + 1);
    return true;
}

} // namespace

std::string escaped(std::string_view text) {
    std::string xml;
    xml.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            xml += "&amp;";
            break;
        case '<':
            xml += "&lt;";
            break;
        case '>':
            xml += "&gt;";
            break;
        case '"':
            xml += "&quot;";
            break;
        default:
            xml += c;
        }
    }
    return xml;
}

std::string spreadsheet_text(std::string_view text) {
    const std::string valid = workbook::valid_utf8(std::string{text});
    std::string_view rest{valid};
    std::string plain;
    plain.reserve(rest.size());
    while (!rest.empty()) {
        if (begins_like_an_escape(rest)) {
            plain += "_x005F";
        }
        if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) { // no XML characters
            rest.remove_prefix(3);
            continue;
        }
        const char c = rest.front();
        const bool control = static_cast<unsigned char>(c) < 0x20U && c != '\n' && c != '\t';
        plain += control ? ' ' : c;
        rest.remove_prefix(1);
    }
    return escaped(plain);
}

std::string unescaped(std::string_view xml) {
    std::string plain;
    plain.reserve(xml.size());
    while (!xml.empty()) {
        if (xml.front() == '&' && take_reference(xml, plain)) {
            continue;
        }
        if (!xml.starts_with("\r\n")) {
            plain += xml.front();
        }
        xml.remove_prefix(1);
    }
    return plain;
}

std::string shortened(std::string_view text, std::size_t most) {
    if (length(text) <= most) {
        return std::string{text};
    }
    std::size_t characters = 0;
    std::size_t end = 0;
    for (; end < text.size(); ++end) {
        characters += is_continuation(text[end]) ? 0U : 1U;
        if (characters == most) {
            break;
        }
    }
    return std::string{text.substr(0, end)} + "…";
}

std::size_t length(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

} // namespace kvartal::marking
