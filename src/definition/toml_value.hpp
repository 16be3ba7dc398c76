// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kvartal::definition {

struct TomlEntry;
struct TomlValue;

using TomlTable = std::vector<TomlEntry>; ///< by key
using TomlList = std::vector<TomlValue>;

/// A value that a TOML file states, and the line it stands on. monostate for a kind that no definition uses
/// (a fraction, a date).
struct TomlValue {
    std::variant<std::monostate, std::string, std::int64_t, bool, TomlList, TomlTable> value;
    std::uint32_t line = 0;
};

struct TomlEntry {
    std::string key;
    TomlValue value;
};

/// The top table of a TOML text. Throws Error (definition-faulty) with the line for what is no TOML.
TomlValue parse_toml(std::string_view text, std::string_view file_name);

/// The word in quotation marks, for a message.
std::string quoted(std::string_view word);

/// Throws Error (definition-faulty): where is "file:line".
[[noreturn]] void definition_faulty(std::string_view file_name, std::uint32_t line, std::string why);

} // namespace kvartal::definition
