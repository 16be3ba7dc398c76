// SPDX-License-Identifier: MIT
#include "render/web/markup.hpp"

#include "foundation/printable.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace kvartal::render::web {

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : foundation::printable(text)) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

std::string coordinate(double value) {
    std::array<char, 32> digits{};
    const double rounded = std::round(value * 100) / 100 + 0.0; // never "-0"
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), rounded);
    return {digits.data(), end.ptr};
}

void Markup::begin(std::string_view tag, std::initializer_list<Attribute> attributes) {
    html_.append("<").append(tag);
    for (const Attribute &attribute : attributes) {
        if (!attribute.value.empty()) {
            html_.append(" ")
                .append(attribute.name)
                .append("=\"")
                .append(escaped(attribute.value))
                .append("\"");
        }
    }
}

void Markup::open(std::string_view tag, std::initializer_list<Attribute> attributes) {
    begin(tag, attributes);
    html_ += '>';
    open_.push_back(tag);
}

void Markup::close() {
    html_.append("</").append(open_.back()).append(">");
    open_.pop_back();
}

void Markup::empty(std::string_view tag, std::initializer_list<Attribute> attributes) {
    begin(tag, attributes);
    html_ += "/>";
}

void Markup::text(std::string_view words) {
    html_ += escaped(words);
}

void Markup::element(std::string_view tag, std::string_view words,
                     std::initializer_list<Attribute> attributes) {
    open(tag, attributes);
    text(words);
    close();
}

} // namespace kvartal::render::web
