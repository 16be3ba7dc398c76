// SPDX-License-Identifier: MIT
#include "workbook/package_kind.hpp"

#include "workbook/content_types.hpp"
#include "workbook/refusal.hpp"
#include "workbook/xml_part.hpp"

#include <algorithm>

namespace kvartal::workbook {
namespace {

using foundation::finding;
using foundation::FindingCode;

Refusal other_kind(std::string_view kind) {
    return {finding(FindingCode::file_other_kind).with("kind", std::string{kind})};
}

bool is_opendocument(const Package &package) {
    constexpr std::string_view type = "application/vnd.oasis.opendocument.";
    if (package.has("mimetype") && package.read("mimetype").starts_with(type)) {
        return true;
    }
    return package.has("META-INF/manifest.xml") && package.has("content.xml");
}

/// Refuses every kind but a workbook and one that nothing is said of.
void refuse_unless_workbook(PartKind kind) {
    switch (kind) {
    case PartKind::binary_workbook:
        throw Refusal{finding(FindingCode::file_binary_excel)};
    case PartKind::word_document:
        throw other_kind("Word");
    case PartKind::presentation:
        throw other_kind("PowerPoint");
    case PartKind::drawing:
        throw other_kind("Visio");
    case PartKind::fixed_page:
        throw other_kind("XPS");
    case PartKind::workbook:
    case PartKind::other:
        break;
    }
}

PartKind kind_of_root(std::string_view root) {
    return root == "document"       ? PartKind::word_document
           : root == "presentation" ? PartKind::presentation
           : root == "workbook"     ? PartKind::workbook
                                    : PartKind::other;
}

} // namespace

std::string workbook_part_of(const Package &package, const std::vector<Relationship> &relationships) {
    if (is_opendocument(package)) {
        throw Refusal{finding(FindingCode::file_opendocument)};
    }
    if (package.has_any_ending(".iwa") || package.has("Index.zip")) {
        throw other_kind("Numbers");
    }
    const std::vector<MainPart> declared = declared_main_parts(package);
    for (const MainPart &main : declared) {
        refuse_unless_workbook(main.kind);
    }
    if (const auto target = target_of_type(relationships, "officeDocument", package)) {
        if (declared_kind(*target, declared) != PartKind::workbook) {
            if (target->ends_with(".bin")) {
                throw Refusal{finding(FindingCode::file_binary_excel)};
            }
            refuse_unless_workbook(kind_of_root(XmlPart{package.read(*target), *target}.root()));
        }
        return *target;
    }
    const auto is_present = [&](const MainPart &main) { return package.has(main.name); };
    const auto main = std::find_if(declared.begin(), declared.end(), is_present);
    if (main != declared.end()) {
        return main->name;
    }
    if (package.has("[Content_Types].xml") || !relationships.empty()) {
        throw damaged(relationships.empty() || declared.empty() ? "workbook.xml" : declared.front().name);
    }
    throw other_kind("ZIP");
}

} // namespace kvartal::workbook
