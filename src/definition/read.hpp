// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "foundation/texts.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::definition {

/// Words that several templates share.
struct Words {
    std::map<foundation::AmountUnit, std::vector<std::string>> unit_words;
    std::vector<foundation::CodeList> code_lists;
};
/// Throws Error (definition-faulty).
Words read_words(std::string_view toml, std::string_view file_name);

/// The definition that the TOML states, with the common words where it asks for them. Throws Error
/// (definition-faulty) that names the file, the line and what is expected there: also for an unknown key, a
/// list that is not defined, a label that two fields of a sheet share.
Definition read_definition(std::string_view toml, std::string_view file_name, const Words *common = nullptr);

/// The sentences that a texts file states, keys joined by dots. Throws Error (definition-faulty).
foundation::Texts read_texts(std::string_view toml, std::string_view file_name);

/// What the program carries in itself, from templates/: common words, definitions by id, and texts.
const Words &shipped_words();
const Definition &shipped_definition(std::string_view id);
/// The ids of all shipped definitions.
std::vector<std::string> shipped_definitions_by_id();
/// The ids of the shipped definitions that describe a return (not the round's own setup).
std::vector<std::string> shipped_return_definitions();
const foundation::Texts &shipped_texts(foundation::Language language);

} // namespace kvartal::definition
