// SPDX-License-Identifier: MIT
#include "workbook/text_kind.hpp"

#include "workbook/encoding.hpp"
#include "workbook/opendocument_kind.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace kvartal::workbook {
namespace {

using foundation::Finding;
using foundation::finding;
using foundation::FindingCode;

constexpr std::size_t looked_at = 65'536; ///< bytes at the front that tell the kind

Finding other_kind(std::string_view kind) {
    return finding(FindingCode::file_other_kind).with("kind", std::string{kind});
}

/// The front of the file as lower-case UTF-8 without white space before it.
std::string front_of(std::string_view bytes) {
    std::string text = to_utf8(std::string{bytes.substr(0, looked_at)});
    text.erase(0, std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    for (char &c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

bool has(std::string_view text, std::string_view word) {
    return text.find(word) != std::string_view::npos;
}

bool is_web_archive(std::string_view front) {
    return front.starts_with("mime-version:") && (has(front, "multipart/related") || has(front, "text/html"));
}

Finding refusal_of_markup(std::string_view front) {
    if (has(front, "<?mso-application progid=\"excel.sheet\"")
        || has(front, "urn:schemas-microsoft-com:office:spreadsheet")) {
        return finding(FindingCode::file_old_excel);
    }
    if (has(front, "urn:oasis:names:tc:opendocument")) {
        return refusal_of_flat_opendocument(front);
    }
    if (has(front, "<?mso-application progid=\"word.document\"")) {
        return other_kind("Word");
    }
    constexpr std::array html_words{"<html", "<!doctype html", "<table", "<head", "<body", "<meta", "<div"};
    if (std::any_of(html_words.begin(), html_words.end(),
                    [&](const char *word) { return has(front, word); })) {
        return finding(FindingCode::file_html);
    }
    return other_kind(front.starts_with("<?xml") ? "XML" : "");
}

bool has_control_characters(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
}

} // namespace

Finding refusal_of_text(std::string_view bytes) {
    const std::string front = front_of(bytes);
    if (front.empty()) {
        return finding(FindingCode::file_empty);
    }
    if (front.starts_with('<')) {
        return refusal_of_markup(front);
    }
    if (is_web_archive(front)) {
        return finding(FindingCode::file_html);
    }
    const bool separated = front.find_first_of(";,\t|") != std::string::npos;
    if (separated && !has_control_characters(front)) {
        return finding(FindingCode::file_csv);
    }
    return other_kind("");
}

} // namespace kvartal::workbook
