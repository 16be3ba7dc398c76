// SPDX-License-Identifier: MIT
#include "round/json_schema.hpp"

#include <catch2/catch.hpp>

#include <regex>
#include <set>
#include <string>

namespace kvartal::made {
namespace {

using nlohmann::json;

std::string type_of(const json &value) {
    return value.is_number_integer() ? "integer" : value.type_name();
}

bool allows(const json &types, const std::string &type) {
    return types.is_array() ? std::find(types.begin(), types.end(), type) != types.end() : types == type;
}

std::set<std::string> keys_of(const json &object) {
    std::set<std::string> keys;
    for (const auto &[key, value] : object.items()) {
        keys.insert(key);
    }
    return keys;
}

} // namespace

void check_against(const json &value, json schema, const json &root) {
    if (schema.contains("$ref")) {
        schema = root.at(json::json_pointer{schema["$ref"].get<std::string>().substr(1)});
    }
    CAPTURE(value, schema);
    if (schema.contains("type")) {
        CHECK(allows(schema["type"], type_of(value)));
    }
    if (schema.contains("const")) {
        CHECK(value == schema["const"]);
    }
    if (schema.contains("pattern") && value.is_string()) {
        CHECK(std::regex_search(value.get<std::string>(), std::regex{schema["pattern"].get<std::string>()}));
    }
    if (value.is_object()) {
        CHECK(keys_of(value) == schema.at("required").get<std::set<std::string>>());
        CHECK(schema.at("additionalProperties") == false);
        for (const auto &[key, member] : value.items()) {
            check_against(member, schema.at("properties").at(key), root);
        }
    } else if (value.is_array()) {
        for (const json &item : value) {
            check_against(item, schema.at("items"), root);
        }
    }
}

} // namespace kvartal::made
