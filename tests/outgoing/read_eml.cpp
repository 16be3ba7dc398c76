// SPDX-License-Identifier: MIT
#include "outgoing/read_eml.hpp"

#include <catch2/catch.hpp>

#include <charconv>

namespace kvartal::made {
namespace {

char octet(std::string_view two_digits) {
    int number = -1;
    std::from_chars(two_digits.data(), two_digits.data() + two_digits.size(), number, 16);
    REQUIRE(number >= 0);
    return static_cast<char>(number);
}

/// "=C3=B8" or "%C3%B8" as bytes; "=" at a line's end is taken out.
std::string unescaped(std::string_view text, char sign) {
    std::string bytes;
    while (!text.empty()) {
        if (text.front() != sign) {
            bytes += text.front();
            text.remove_prefix(1);
        } else if (text.substr(1).starts_with("\r\n")) {
            text.remove_prefix(3);
        } else {
            bytes += octet(text.substr(1, 2));
            text.remove_prefix(3);
        }
    }
    return bytes;
}

std::string from_base64(std::string_view text) {
    const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const std::size_t value = digits.find(c);
        if (value == std::string::npos) {
            REQUIRE((c == '=' || c == '\r' || c == '\n'));
            continue;
        }
        bits = (bits << 6U) | static_cast<unsigned>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU);
        }
    }
    return bytes;
}

/// RFC 2047: blanks between two encoded words are no text.
std::string decoded_words(std::string text) {
    const std::string begin = "=?UTF-8?Q?";
    std::string decoded;
    while (true) {
        const std::size_t at = text.find(begin);
        if (at == std::string::npos) {
            return decoded + text;
        }
        const std::size_t end = text.find("?=", at + begin.size());
        REQUIRE(end != std::string::npos);
        CHECK(end + 2 - at <= 75);
        std::string word = text.substr(at + begin.size(), end - at - begin.size());
        for (char &c : word) {
            c = c == '_' ? ' ' : c;
        }
        decoded += text.substr(0, at) + unescaped(word, '=');
        text = text.substr(end + 2);
        if (text.starts_with(" " + begin)) {
            text = text.substr(1);
        }
    }
}

std::string trimmed(std::string text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first);
}

void read_parameters(EmlPart &part, const std::string &value) {
    std::size_t at = value.find(';');
    while (at != std::string::npos) {
        const std::size_t next = value.find(';', at + 1);
        const std::string one = trimmed(value.substr(at + 1, next - at - 1));
        const std::size_t equals = one.find('=');
        REQUIRE(equals != std::string::npos);
        const std::string name = one.substr(0, equals);
        std::string text = one.substr(equals + 1);
        if (const std::size_t star = name.find('*'); star != std::string::npos) {
            if (text.starts_with("UTF-8''")) {
                text = text.substr(7);
            }
            part.parameters[name.substr(0, star)] += unescaped(text, '%');
        } else {
            const bool quoted = text.starts_with("\"");
            part.parameters[name] = quoted ? text.substr(1, text.size() - 2) : text;
        }
        at = next;
    }
}

EmlPart read_part(std::string_view bytes) {
    EmlPart part;
    std::string unfolded;
    while (!bytes.starts_with("\r\n")) {
        const std::size_t end = bytes.find("\r\n");
        REQUIRE(end != std::string_view::npos);
        unfolded += bytes.substr(0, end);
        bytes.remove_prefix(end + 2);
        if (bytes.starts_with(" ")) {
            continue;
        }
        const std::size_t colon = unfolded.find(':');
        REQUIRE(colon != std::string::npos);
        const std::string name = unfolded.substr(0, colon);
        const std::string value = trimmed(unfolded.substr(colon + 1));
        CHECK(part.headers.count(name) == 0);
        part.headers[name] = decoded_words(value);
        if (name.starts_with("Content-")) {
            read_parameters(part, value);
        }
        unfolded.clear();
    }
    part.content = bytes.substr(2);
    return part;
}

void decode(EmlPart &part) {
    const std::string &encoding = part.headers["Content-Transfer-Encoding"];
    if (encoding == "quoted-printable") {
        part.content = unescaped(part.content, '=');
    } else if (encoding == "base64") {
        part.content = from_base64(part.content);
    }
}

} // namespace

std::vector<std::string> lines_of(std::string_view bytes) {
    std::vector<std::string> lines;
    while (!bytes.empty()) {
        const std::size_t end = bytes.find("\r\n");
        REQUIRE(end != std::string_view::npos);
        lines.emplace_back(bytes.substr(0, end));
        CHECK(lines.back().find_first_of("\r\n") == std::string::npos);
        bytes.remove_prefix(end + 2);
    }
    return lines;
}

Eml read_eml(std::string_view bytes) {
    Eml eml{read_part(bytes), {}};
    if (!eml.message.headers["Content-Type"].starts_with("multipart/")) {
        decode(eml.message);
        return eml;
    }
    // a part ends before the line end that the delimiter begins with (RFC 2046, section 5.1.1)
    const std::string delimiter = "\r\n--" + eml.message.parameters["boundary"];
    std::string_view rest = eml.message.content;
    std::string whole = "\r\n" + std::string{rest};
    rest = whole;
    std::size_t at = rest.find(delimiter);
    while (true) {
        REQUIRE(at != std::string_view::npos);
        rest.remove_prefix(at + delimiter.size());
        if (rest.starts_with("--")) {
            return eml;
        }
        at = rest.find(delimiter);
        eml.parts.push_back(read_part(rest.substr(2, at - 2)));
        decode(eml.parts.back());
    }
}

} // namespace kvartal::made
