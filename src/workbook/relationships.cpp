// SPDX-License-Identifier: MIT
#include "workbook/relationships.hpp"

#include "workbook/xml_part.hpp"

#include <algorithm>

namespace kvartal::workbook {
namespace {

/// With the slash that ends it; empty for a part at the root.
std::string_view folder_of(std::string_view part) {
    const auto slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash + 1);
}

} // namespace

std::string relationships_part_of(std::string_view part) {
    const std::string_view folder = folder_of(part);
    return std::string{folder} + "_rels/" + std::string{part.substr(folder.size())} + ".rels";
}

std::string resolved_target(std::string_view from_part, std::string_view target) {
    std::string path =
        target.starts_with('/') || target.starts_with('\\') ? "" : std::string{folder_of(from_part)};
    path += target;
    std::replace(path.begin(), path.end(), '\\', '/');
    std::vector<std::string_view> segments;
    std::string_view rest{path};
    while (!rest.empty()) {
        const auto slash = std::min(rest.find('/'), rest.size());
        const std::string_view segment = rest.substr(0, slash);
        rest.remove_prefix(std::min(slash + 1, rest.size()));
        if (segment == ".." && !segments.empty()) {
            segments.pop_back();
        } else if (!segment.empty() && segment != "." && segment != "..") {
            segments.push_back(segment);
        }
    }
    std::string resolved;
    for (const std::string_view segment : segments) {
        resolved += resolved.empty() ? "" : "/";
        resolved += segment;
    }
    return resolved;
}

std::vector<Relationship> relationships_of(std::string_view part, const Package &package) {
    std::vector<Relationship> relationships;
    const std::string name = relationships_part_of(part);
    if (!package.has(name)) {
        return relationships;
    }
    XmlPart xml{package.read(name), name};
    xml.each({}, {"Relationship"}, [&](pugi::xml_node element) {
        if (attribute_text(element, "TargetMode") == "External") {
            return;
        }
        const std::string_view type = attribute_text(element, "Type");
        relationships.push_back({std::string{attribute_text(element, "Id")},
                                 std::string{type.substr(folder_of(type).size())},
                                 resolved_target(part, attribute_text(element, "Target"))});
    });
    return relationships;
}

std::optional<std::string> target_of_type(const std::vector<Relationship> &relationships,
                                          std::string_view type, const Package &package) {
    const auto found = std::find_if(relationships.begin(), relationships.end(), [&](const Relationship &r) {
        return r.type == type && package.has(r.target);
    });
    return found == relationships.end() ? std::nullopt : std::optional{found->target};
}

} // namespace kvartal::workbook
