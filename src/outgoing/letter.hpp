// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/language.hpp"

#include <string>
#include <vector>

namespace kvartal::outgoing {

/// A file that goes with a letter.
struct Attachment {
    std::string name;       ///< with its extension, in UTF-8, without folders
    std::string media_type; ///< "text/csv; charset=utf-8"
    std::string bytes;
};

/// A draft of an e-mail, in UTF-8. A line break in the body is "\n".
struct Letter {
    std::string from;            ///< an address; empty leaves it to the mail program
    std::vector<std::string> to; ///< addresses; none leaves it to whoever sends it
    std::string subject, body;
    foundation::Language language = foundation::Language::nb;
    foundation::Date date;
    std::vector<Attachment> attachments;
};

/// The letter as a file (.eml; RFC 5322 and MIME, RFC 2045 to 2047 and 2231) that Outlook and Thunderbird
/// open as a draft. The same letter gives the same bytes. What is no address is left out. There is no
/// Message-ID: the program that sends it gives one, so that a letter sent twice is not taken for the same.
std::string to_eml(const Letter &letter);

} // namespace kvartal::outgoing
