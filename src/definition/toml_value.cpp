// SPDX-License-Identifier: MIT
#include "definition/toml_value.hpp"

#include "foundation/error.hpp"

#include <toml++/toml.h>

namespace kvartal::definition {
namespace {

/// Nested no deeper than toml++ allows (256).
TomlValue converted(const toml::node &node) {
    TomlValue made{.value = {}, .line = node.source().begin.line};
    if (const auto *text = node.as_string()) {
        made.value = text->get();
    } else if (const auto *number = node.as_integer()) {
        made.value = number->get();
    } else if (const auto *truth = node.as_boolean()) {
        made.value = truth->get();
    } else if (const auto *array = node.as_array()) {
        TomlList list;
        for (const toml::node &element : *array) {
            list.push_back(converted(element));
        }
        made.value = std::move(list);
    } else if (const auto *table = node.as_table()) {
        TomlTable entries;
        for (const auto &[key, element] : *table) {
            entries.push_back({std::string{key.str()}, converted(element)});
        }
        made.value = std::move(entries);
    }
    return made;
}

} // namespace

TomlValue parse_toml(std::string_view text, std::string_view file_name) {
    try {
        return converted(toml::parse(text, file_name));
    } catch (const toml::parse_error &error) {
        definition_faulty(file_name, error.source().begin.line, std::string{error.description()});
    }
}

std::string quoted(std::string_view word) {
    std::string quotation{'"'};
    quotation.append(word).push_back('"');
    return quotation;
}

void definition_faulty(std::string_view file_name, std::uint32_t line, std::string why) {
    throw foundation::Error{foundation::finding(foundation::FindingCode::definition_faulty)
                                .with("where", std::string{file_name} + ":" + std::to_string(line))
                                .with("why", std::move(why))};
}

} // namespace kvartal::definition
