// SPDX-License-Identifier: MIT
#include "workbook/package_kind.hpp"

#include "workbook/content_types.hpp"
#include "workbook/encoding.hpp"
#include "workbook/opendocument_kind.hpp"
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

/// A package that leads to a workbook part which is not there is damaged; one that leads to none is no
/// workbook.
Refusal no_main_part(const std::vector<Relationship> &relationships, const std::vector<MainPart> &declared) {
    const auto missing = std::find_if(relationships.begin(), relationships.end(),
                                      [](const Relationship &r) { return r.type == "officeDocument"; });
    if (missing != relationships.end()) {
        return damaged(valid_utf8(missing->target));
    }
    return declared.empty() ? other_kind("ZIP") : damaged(valid_utf8(declared.front().name));
}

} // namespace

PackageKind kind_of(const Package &package) {
    return is_opendocument_spreadsheet(package) ? PackageKind::opendocument : PackageKind::office_open_xml;
}

std::string workbook_part_of(const Package &package, const std::vector<Relationship> &relationships) {
    if (package.has_any_ending(".iwa") || package.has("Index.zip")) {
        throw other_kind("Numbers");
    }
    const std::vector<MainPart> declared = declared_main_parts(package);
    if (const auto target = target_of_type(relationships, "officeDocument", package)) {
        const PartKind kind = declared_kind(*target, declared);
        refuse_unless_workbook(kind);
        if (kind == PartKind::other && target->ends_with(".bin")) {
            throw Refusal{finding(FindingCode::file_binary_excel)};
        }
        if (kind == PartKind::other) {
            refuse_unless_workbook(kind_of_root(XmlPart{package.read(*target), *target}.root()));
        }
        return *target;
    }
    for (const MainPart &main : declared) {
        refuse_unless_workbook(main.kind);
        if (package.has(main.name)) {
            return main.name;
        }
    }
    throw no_main_part(relationships, declared);
}

} // namespace kvartal::workbook
