// SPDX-License-Identifier: MIT
#include "workbook/content_types.hpp"

#include "workbook/relationships.hpp"
#include "workbook/xml_part.hpp"

#include <algorithm>

namespace kvartal::workbook {
namespace {

std::string lower_case(std::string_view text) {
    std::string lower{text};
    for (char &c : lower) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return lower;
}

/// The kind of a main part: a workbook's is
/// "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet .main+xml", or "template.main+xml",
/// "application/vnd.ms-excel.sheet.macroEnabled.main+xml", …
PartKind kind_of_type(std::string_view content_type) {
    const std::string type = lower_case(content_type);
    const auto has = [&](std::string_view word) { return type.find(word) != std::string::npos; };
    if (has("fixedrepresentation") || has("fixeddocumentsequence")) {
        return PartKind::fixed_page;
    }
    if (!has(".main")) {
        return PartKind::other;
    }
    if (has("ms-excel.sheet.binary")) {
        return PartKind::binary_workbook;
    }
    if (has("spreadsheetml") || has("ms-excel")) {
        return PartKind::workbook;
    }
    if (has("wordprocessingml") || has("ms-word")) {
        return PartKind::word_document;
    }
    if (has("presentationml") || has("ms-powerpoint")) {
        return PartKind::presentation;
    }
    return has("visio") ? PartKind::drawing : PartKind::other;
}

} // namespace

std::vector<MainPart> declared_main_parts(const Package &package) {
    constexpr std::string_view name = "[Content_Types].xml";
    std::vector<MainPart> declared;
    if (!package.has(name)) {
        return declared;
    }
    XmlPart xml{package.read(name), std::string{name}};
    xml.each({}, {"Override", "Default"}, [&](pugi::xml_node element) {
        const PartKind kind = kind_of_type(attribute_text(element, "ContentType"));
        if (kind != PartKind::other) {
            declared.push_back({resolved_target("", attribute_text(element, "PartName")),
                                lower_case(attribute_text(element, "Extension")), kind});
        }
    });
    return declared;
}

PartKind declared_kind(std::string_view part, const std::vector<MainPart> &declared) {
    const std::string name = lower_case(part);
    const auto is_named = [&](const MainPart &main) {
        return !main.name.empty() && lower_case(main.name) == name;
    };
    const auto has_extension = [&](const MainPart &main) {
        return !main.extension.empty() && name.ends_with("." + main.extension);
    };
    auto found = std::find_if(declared.begin(), declared.end(), is_named);
    if (found == declared.end()) {
        found = std::find_if(declared.begin(), declared.end(), has_extension);
    }
    return found == declared.end() ? PartKind::other : found->kind;
}

} // namespace kvartal::workbook
