// SPDX-License-Identifier: MIT
#include "definition/read.hpp"
#include "definition/shipped_files.hpp"
#include "definition/toml_value.hpp"

#include <algorithm>
#include <array>

namespace kvartal::definition {
namespace {

constexpr std::string_view texts_folder = "texts/";

constexpr std::string_view words_file = "words.toml";

const ShippedFile &shipped_file(std::string_view name) {
    const auto files = shipped_files();
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const ShippedFile &shipped) { return shipped.name == name; });
    if (file == files.end()) {
        definition_faulty(name, 1, "the program carries no such file");
    }
    return *file;
}

/// In the order of the shipped files.
const std::vector<Definition> &shipped_definitions() {
    static const std::vector<Definition> definitions = [] {
        std::vector<Definition> read;
        for (const ShippedFile &file : shipped_files()) {
            if (!file.name.starts_with(texts_folder) && file.name != words_file) {
                read.push_back(read_definition(file.text, file.name, &shipped_words()));
            }
        }
        return read;
    }();
    return definitions;
}

foundation::Texts read_shipped_texts(foundation::Language language) {
    const ShippedFile &file =
        shipped_file(std::string{texts_folder} + std::string{foundation::tag(language)} + ".toml");
    return read_texts(file.text, file.name);
}

} // namespace

const Words &shipped_words() {
    static const Words words = [] {
        const ShippedFile &file = shipped_file(words_file);
        return read_words(file.text, file.name);
    }();
    return words;
}

const Definition &shipped_definition(std::string_view id) {
    const auto &all = shipped_definitions();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Definition &definition) { return definition.id == id; });
    if (found == all.end()) {
        definition_faulty(id, 1, "the program carries no definition with this id");
    }
    return *found;
}

std::vector<std::string> shipped_definitions_by_id() {
    std::vector<std::string> ids;
    for (const Definition &definition : shipped_definitions()) {
        ids.push_back(definition.id);
    }
    return ids;
}

std::vector<std::string> shipped_return_definitions() {
    std::vector<std::string> ids;
    for (const Definition &definition : shipped_definitions()) {
        if (definition.purpose == Purpose::a_return) {
            ids.push_back(definition.id);
        }
    }
    return ids;
}

const foundation::Texts &shipped_texts(foundation::Language language) {
    using foundation::Language;
    static const std::array texts{read_shipped_texts(Language::en), read_shipped_texts(Language::nb),
                                  read_shipped_texts(Language::nn)};
    static_assert(texts.size() == foundation::all_languages.size());
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [&](const foundation::Texts &one) { return one.language() == language; });
    return *found;
}

} // namespace kvartal::definition
