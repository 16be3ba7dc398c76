// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::made {

/// A part of a message, decoded: what a mail program makes of it.
struct EmlPart {
    std::map<std::string, std::string> headers;    ///< unfolded and decoded, by name
    std::map<std::string, std::string> parameters; ///< of Content-Type and Content-Disposition, decoded
    std::string content;                           ///< decoded; line ends as they are
};
struct Eml {
    EmlPart message;            ///< its content is decoded when it has no parts
    std::vector<EmlPart> parts; ///< of a multipart message
};

/// Reads a message as RFC 5322, 2045, 2046, 2047 and 2231 say, as far as a letter uses them. It knows nothing
/// of how letters are written.
Eml read_eml(std::string_view bytes);

/// Its lines without their ends. Fails the test when a line ends in anything but CR LF.
std::vector<std::string> lines_of(std::string_view bytes);

} // namespace kvartal::made
