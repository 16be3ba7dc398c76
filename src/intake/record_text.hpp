// SPDX-License-Identifier: MIT
#pragma once

#include "intake/records.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::intake {

/// The record's text in the field; empty when it is blank or no text.
std::string text_of(const Record &record, std::string_view field_id);
foundation::Placed<std::string> placed_text(const Record &record, std::string_view field_id);
/// The text as it was typed, with its paragraphs: lines tidied, line breaks kept.
foundation::Placed<std::string> placed_paragraphs(const Record &record, std::string_view field_id);
/// The names between semicolons or line breaks.
std::vector<std::string> names_in(std::string_view typed);

} // namespace kvartal::intake
