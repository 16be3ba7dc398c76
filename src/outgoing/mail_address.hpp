// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::outgoing {

/// Whether the text is one e-mail address: dot-atoms on both sides of the "@" (RFC 5322, section 3.4.1), a
/// domain with a dot, no longer than RFC 5321 lets it be.
bool is_mail_address(std::string_view text);

/// The addresses in what somebody typed: apart by ";", "," or line breaks; "Contact <a@b.no>" is a@b.no. What
/// is no address is left out, and so is one that is there already.
std::vector<std::string> mail_addresses_in(std::string_view typed);

} // namespace kvartal::outgoing
