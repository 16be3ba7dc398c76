// SPDX-License-Identifier: MIT
#include "definition/read.hpp"
#include "definition/toml_value.hpp"

#include <algorithm>

namespace kvartal::definition {
namespace {

using foundation::Texts;
using Forms = std::map<std::string, Texts::Forms, std::less<>>;

bool is_place_name(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    });
}

/// Whether each brace opens or closes a named place, "{count}", or is doubled.
bool has_sound_places(std::string_view text) {
    for (auto at = text.find_first_of("{}"); at != std::string_view::npos; at = text.find_first_of("{}")) {
        const char brace = text[at];
        text.remove_prefix(at + 1);
        if (text.starts_with(brace)) {
            text.remove_prefix(1);
            continue;
        }
        const auto end = text.find('}');
        if (brace == '}' || end == std::string_view::npos || !is_place_name(text.substr(0, end))) {
            return false;
        }
        text.remove_prefix(end + 1);
    }
    return true;
}

class TextsReader {
  public:
    explicit TextsReader(std::string_view file_name) : file_name_{file_name} {}

    /// All texts of the table and of those in it. Tables nest no deeper than the parser allows.
    void read(const TomlTable &table, const std::string &prefix) {
        for (const TomlEntry &entry : table) {
            const std::string key = prefix + entry.key;
            const auto *const inner = std::get_if<TomlTable>(&entry.value.value);
            if (inner == nullptr) {
                add(key, {.other = text_in(entry.value), .one = {}}, entry.value.line);
            } else if (has_forms(*inner)) {
                add(key, forms_in(*inner, entry.value.line), entry.value.line);
            } else {
                read(*inner, key + ".");
            }
        }
    }

    Forms take() { return std::move(forms_); }

  private:
    static bool has_forms(const TomlTable &table) {
        return std::any_of(table.begin(), table.end(), [](const TomlEntry &entry) {
            return entry.key == "one" && std::holds_alternative<std::string>(entry.value.value);
        });
    }

    Texts::Forms forms_in(const TomlTable &table, std::uint32_t line) const {
        Texts::Forms forms;
        for (const TomlEntry &entry : table) {
            if (entry.key != "one" && entry.key != "other") {
                definition_faulty(file_name_, entry.value.line,
                                  "a text with two forms has \"one\" and \"other\", not \"" + entry.key
                                      + "\"");
            }
            (entry.key == "one" ? forms.one : forms.other) = text_in(entry.value);
        }
        if (forms.other.empty()) {
            definition_faulty(file_name_, line, "a text with the form \"one\" needs \"other\", too");
        }
        return forms;
    }

    std::string text_in(const TomlValue &value) const {
        const auto *const text = std::get_if<std::string>(&value.value);
        if (text == nullptr || text->empty()) {
            definition_faulty(file_name_, value.line,
                              "a text in quotation marks was expected, and not an empty one");
        }
        if (!has_sound_places(*text)) {
            definition_faulty(
                file_name_, value.line,
                "a place in a text is a name in braces, \"{count}\"; a brace that is meant is doubled");
        }
        return *text;
    }

    void add(const std::string &key, Texts::Forms forms, std::uint32_t line) {
        if (!forms_.emplace(key, std::move(forms)).second) {
            definition_faulty(file_name_, line, "the key \"" + key + "\" is used twice");
        }
    }

    std::string_view file_name_;
    Forms forms_;
};

/// "nb" of "templates/texts/nb.toml".
std::string_view stem_of(std::string_view file_name) {
    file_name.remove_prefix(file_name.find_last_of("/\\") + 1);
    return file_name.substr(0, file_name.find('.'));
}

} // namespace

Texts read_texts(std::string_view toml, std::string_view file_name) {
    const auto language = foundation::language_from_tag(stem_of(file_name));
    if (!language) {
        definition_faulty(
            file_name, 1,
            "the file's name must be a language that is known: \"nb.toml\", \"nn.toml\", \"en.toml\"");
    }
    const TomlValue tree = parse_toml(toml, file_name);
    TextsReader reader{file_name};
    reader.read(std::get<TomlTable>(tree.value), "");
    return Texts{*language, reader.take()};
}

} // namespace kvartal::definition
