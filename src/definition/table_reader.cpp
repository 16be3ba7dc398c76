// SPDX-License-Identifier: MIT
#include "definition/table_reader.hpp"

#include <algorithm>

namespace kvartal::definition {
TableReader::TableReader(const TomlValue &value, std::string_view file_name)
    : table_{std::get_if<TomlTable>(&value.value)}, line_{value.line}, file_name_{file_name} {
    if (table_ == nullptr) {
        definition_faulty(file_name, value.line, "a table was expected here");
    }
}

bool TableReader::has(std::string_view key) const {
    return find(key) != nullptr;
}

std::string TableReader::text(std::string_view key) {
    const auto *const text = std::get_if<std::string>(&take(key).value);
    if (text == nullptr || text->empty()) {
        fail(key, quoted(key) + " must be a text in quotation marks, and not empty");
    }
    return *text;
}

std::string TableReader::text_or(std::string_view key, std::string otherwise) {
    return has(key) ? text(key) : std::move(otherwise);
}

bool TableReader::truth_or(std::string_view key, bool otherwise) {
    if (!has(key)) {
        return otherwise;
    }
    const auto *const truth = std::get_if<bool>(&take(key).value);
    if (truth == nullptr) {
        fail(key, quoted(key) + " must be true or false");
    }
    return *truth;
}

int TableReader::number_or(std::string_view key, int otherwise, int least, int most) {
    if (!has(key)) {
        return otherwise;
    }
    const auto *const number = std::get_if<std::int64_t>(&take(key).value);
    if (number == nullptr || *number < least || *number > most) {
        fail(key, quoted(key) + " must be a whole number from " + std::to_string(least) + " to "
                      + std::to_string(most));
    }
    return static_cast<int>(*number);
}

std::vector<std::string> TableReader::texts(std::string_view key) {
    std::vector<std::string> texts;
    const auto *const list = std::get_if<TomlList>(&take(key).value);
    const std::string why = quoted(key) + " must be a list of texts: [\"…\", \"…\"]";
    if (list == nullptr) {
        fail(key, why);
    }
    for (const TomlValue &element : *list) {
        const auto *const text = std::get_if<std::string>(&element.value);
        if (text == nullptr || text->empty()) {
            definition_faulty(file_name_, element.line, why);
        }
        texts.push_back(*text);
    }
    return texts;
}

foundation::LocalText TableReader::local_text(std::string_view key) {
    foundation::LocalText text;
    TableReader languages = table(key);
    for (const std::string &tag : languages.keys()) {
        const auto language = foundation::language_from_tag(tag);
        if (!language) {
            languages.fail(tag, "unknown language " + quoted(tag));
        }
        text.by_language.emplace(*language, languages.text(tag));
    }
    if (text.by_language.empty()) {
        fail(key, quoted(key) + " must be given in a language: { nb = \"…\", en = \"…\" }");
    }
    return text;
}

TableReader TableReader::table(std::string_view key) {
    const TomlValue &value = take(key);
    if (!std::holds_alternative<TomlTable>(value.value)) {
        fail(key, quoted(key) + " must be a table");
    }
    return TableReader{value, file_name_};
}

std::vector<TableReader> TableReader::tables(std::string_view key) {
    std::vector<TableReader> tables;
    if (!has(key)) {
        return tables;
    }
    const auto *const list = std::get_if<TomlList>(&take(key).value);
    if (list == nullptr) {
        fail(key, quoted(key) + " must be a list of tables: [[" + std::string{key} + "]]");
    }
    for (const TomlValue &element : *list) {
        tables.emplace_back(element, file_name_);
    }
    return tables;
}

std::vector<std::string> TableReader::keys() const {
    std::vector<std::string> keys;
    for (const TomlEntry &entry : *table_) {
        keys.push_back(entry.key);
    }
    return keys;
}

void TableReader::done() const {
    for (const TomlEntry &entry : *table_) {
        if (!taken_.contains(entry.key)) {
            fail(entry.key, "unknown key " + quoted(entry.key));
        }
    }
}

void TableReader::fail(std::string_view key, std::string why) const {
    const TomlValue *const value = find(key);
    definition_faulty(file_name_, value == nullptr ? line_ : value->line, std::move(why));
}

const TomlValue *TableReader::find(std::string_view key) const {
    const auto found = std::find_if(table_->begin(), table_->end(),
                                    [&](const TomlEntry &entry) { return entry.key == key; });
    return found == table_->end() ? nullptr : &found->value;
}

std::ptrdiff_t TableReader::place_among(const std::vector<std::string_view> &names, std::string_view key) {
    const std::string word = text(key);
    const auto found = std::find(names.begin(), names.end(), word);
    if (found == names.end()) {
        std::string known;
        for (const std::string_view name : names) {
            known += (known.empty() ? "" : ", ") + quoted(name);
        }
        fail(key, quoted(key) + " must be one of " + known + ", not " + quoted(word));
    }
    return found - names.begin();
}

const TomlValue &TableReader::take(std::string_view key) {
    const TomlValue *const value = find(key);
    if (value == nullptr) {
        fail(key, quoted(key) + " is missing");
    }
    taken_.emplace(key);
    return *value;
}

} // namespace kvartal::definition
