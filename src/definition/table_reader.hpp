// SPDX-License-Identifier: MIT
#pragma once

#include "definition/toml_value.hpp"
#include "foundation/language.hpp"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kvartal::definition {

/// Takes the values out of one table of a TOML file, each with the type that it must have. What is wrong
/// (missing, of another type, empty, unknown) is thrown as an Error with the file and the line.
class TableReader {
  public:
    TableReader(const TomlValue &value, std::string_view file_name);

    bool has(std::string_view key) const;
    std::string text(std::string_view key);
    std::string text_or(std::string_view key, std::string otherwise);
    bool truth_or(std::string_view key, bool otherwise);
    int number_or(std::string_view key, int otherwise, int least, int most);
    std::vector<std::string> texts(std::string_view key);
    /// { nb = "…", en = "…" }
    foundation::LocalText local_text(std::string_view key);
    TableReader table(std::string_view key);
    /// [[key]]: none when the key is absent.
    std::vector<TableReader> tables(std::string_view key);

    /// One of the words, as the value that it stands for.
    template <class Value>
    Value choice(std::string_view key, std::initializer_list<std::pair<const char *, Value>> words) {
        std::vector<std::string_view> names;
        for (const auto &[name, value] : words) {
            names.emplace_back(name);
        }
        return (words.begin() + place_among(names, key))->second;
    }

    /// The table's keys, in the order of the alphabet.
    std::vector<std::string> keys() const;
    /// To be called when all that is known has been taken: an unknown key is a slip of the pen.
    void done() const;
    /// Throws, with the line of the key, or of the table when it has no such key.
    [[noreturn]] void fail(std::string_view key, std::string why) const;

  private:
    const TomlValue *find(std::string_view key) const;
    std::ptrdiff_t place_among(const std::vector<std::string_view> &names, std::string_view key);
    const TomlValue &take(std::string_view key);

    const TomlTable *table_;
    std::uint32_t line_;
    std::string_view file_name_;
    std::set<std::string, std::less<>> taken_;
};

} // namespace kvartal::definition
