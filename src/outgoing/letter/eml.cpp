// SPDX-License-Identifier: MIT
//
//   From, To, Subject, Date, X-Unsent …      text/plain alone, or multipart/mixed:
//   --boundary                               the body
//   --boundary                               each attachment
//   --boundary--
#include "outgoing/letter.hpp"
#include "outgoing/letter/mime_text.hpp"
#include "outgoing/mail_address.hpp"

#include <algorithm>
#include <array>

namespace kvartal::outgoing {
namespace {

using namespace letter;

/// "=_" cannot stand in quoted-printable text, nor "_" in base64 (RFC 2045, section 6.7): no part holds it.
constexpr std::string_view boundary = "=_kvartal_letter_part";

std::string header(std::string_view name, std::string_view value) {
    std::string line{name};
    line += ": ";
    line += value;
    line += line_end;
    return line;
}

std::string two_digits(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// "Tue, 03 Oct 2023 12:00:00 +0000": noon, so that it is the same day in all of Europe.
std::string date_text(foundation::Date date) {
    constexpr std::array<std::string_view, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::string text{days.at(std::chrono::weekday{std::chrono::sys_days{date}}.c_encoding())};
    text += ", " + two_digits(static_cast<unsigned>(date.day())) + " ";
    text += months.at(static_cast<unsigned>(date.month()) - 1);
    return text + " " + std::to_string(static_cast<int>(date.year())) + " 12:00:00 +0000";
}

std::string addresses_header(std::string_view name, const std::vector<std::string> &addresses) {
    std::string value;
    for (const std::string &address : addresses) {
        if (is_mail_address(address)) {
            value += (value.empty() ? "" : "," + std::string{line_end} + " ") + address;
        }
    }
    return value.empty() ? std::string{} : header(name, value);
}

/// The type as it was given; what would break the header is no type.
std::string media_type(const std::string &given) {
    const bool is_usable =
        given.find('/') != std::string::npos && given.size() < longest_line / 2
        && std::all_of(given.begin(), given.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return is_usable ? given : "application/octet-stream";
}

std::string file_name(const std::string &given) {
    std::string name = one_line(given);
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '/' || c == '\\'; }, '-');
    return name;
}

std::string body_part(const Letter &letter) {
    return header("Content-Type", "text/plain; charset=utf-8")
           + header("Content-Transfer-Encoding", "quoted-printable") + std::string{line_end}
           + quoted_printable(letter.body);
}

std::string attachment_part(const Attachment &attachment) {
    return header("Content-Type", media_type(attachment.media_type))
           + header("Content-Transfer-Encoding", "base64")
           + header("Content-Disposition", "attachment" + parameter("filename", file_name(attachment.name)))
           + std::string{line_end} + base64(attachment.bytes);
}

std::string delimiter(std::string_view end) {
    return "--" + std::string{boundary} + std::string{end} + std::string{line_end};
}

} // namespace

std::string to_eml(const Letter &letter) {
    std::string eml = addresses_header("From", {letter.from}) + addresses_header("To", letter.to)
                      + text_header("Subject", letter.subject)
                      + (letter.date.ok() ? header("Date", date_text(letter.date)) : "")
                      + header("Content-Language", foundation::tag(letter.language))
                      // both Outlook and Thunderbird (60 and later) open a file with this as a draft
                      + header("X-Unsent", "1") + header("MIME-Version", "1.0");
    if (letter.attachments.empty()) {
        return eml + body_part(letter);
    }
    eml += header("Content-Type", "multipart/mixed; boundary=\"" + std::string{boundary} + "\"")
           + std::string{line_end};
    eml += delimiter("") + body_part(letter);
    for (const Attachment &attachment : letter.attachments) {
        eml += delimiter("") + attachment_part(attachment);
    }
    return eml + delimiter("--");
}

} // namespace kvartal::outgoing
