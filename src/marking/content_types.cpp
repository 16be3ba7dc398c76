// SPDX-License-Identifier: MIT
#include "marking/content_types.hpp"

#include "marking/xml_edits.hpp"
#include "marking/xml_text.hpp"
#include "workbook/relationships.hpp"

namespace kvartal::marking {
namespace {

std::string lower_case(std::string text) {
    for (char &c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

} // namespace

void ContentTypes::add(std::string_view part, std::string_view type) {
    added_.insert_or_assign(std::string{part}, std::string{type});
}

void ContentTypes::remove(std::string_view part) {
    removed_.insert(lower_case(std::string{part}));
    added_.erase(std::string{part});
}

void ContentTypes::save(PackageEdits &package) const {
    constexpr std::string_view name = "[Content_Types].xml";
    if (added_.empty() && removed_.empty()) {
        return;
    }
    const std::string text = package.read(name);
    const Element root = root_of(text);
    XmlEdits edits{text};
    for (const Element &element : children_of(text, root, "Override")) {
        const std::string part =
            lower_case(workbook::resolved_target("", attribute(text, element, "PartName")));
        if (removed_.contains(part)) {
            edits.erase(element);
        }
    }
    std::string overrides;
    for (const auto &[part, type] : added_) {
        overrides += "<" + root.prefix() + "Override PartName=\"/" + escaped(part) + "\" ContentType=\""
                     + type + "\"/>";
    }
    if (!overrides.empty()) {
        edits.append_child(root, overrides);
    }
    std::string changed = edits.applied();
    if (changed != text) {
        package.write(name, std::move(changed));
    }
}

} // namespace kvartal::marking
