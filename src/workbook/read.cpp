// SPDX-License-Identifier: MIT
#include "workbook/read.hpp"

#include "workbook/document_properties.hpp"
#include "workbook/encoding.hpp"
#include "workbook/ods_file.hpp"
#include "workbook/package.hpp"
#include "workbook/package_kind.hpp"
#include "workbook/refusal.hpp"
#include "workbook/relationships.hpp"
#include "workbook/shared_strings.hpp"
#include "workbook/sheet_xml.hpp"
#include "workbook/sniff.hpp"
#include "workbook/styles.hpp"
#include "workbook/workbook_part.hpp"

#include <algorithm>
#include <array>

namespace kvartal::workbook {
namespace {

using foundation::FindingCode;

XmlPart open(const std::string &part, const Package &package) {
    return XmlPart{package.read(part), part};
}

/// The part, which must have that root element.
XmlPart open(const std::string &part, const Package &package, std::string_view root) {
    XmlPart xml = open(part, package);
    if (xml.root() != root) {
        throw damaged(valid_utf8(part));
    }
    return xml;
}

bool is_other_sheet(std::string_view type) {
    constexpr std::array<std::string_view, 4> types{"chartsheet", "dialogsheet", "xlMacrosheet",
                                                    "xlIntlMacrosheet"};
    return std::find(types.begin(), types.end(), type) != types.end();
}

/// The worksheets in the order of the tabs; chart, dialog and macro sheets are passed over.
std::vector<Sheet> read_sheets(const WorkbookPart &workbook, const std::vector<Relationship> &relationships,
                               const Package &package, const CellContext &context, Budget &budget) {
    budget.add_sheets(workbook.sheets.size());
    std::map<std::string_view, const Relationship *> by_id;
    for (const Relationship &relationship : relationships) {
        by_id.emplace(relationship.id, &relationship);
    }
    std::vector<Sheet> sheets;
    for (const SheetEntry &entry : workbook.sheets) {
        const auto found = by_id.find(entry.relationship);
        if (found == by_id.end()) {
            throw damaged(entry.name);
        }
        if (is_other_sheet(found->second->type)) {
            continue;
        }
        Sheet::Parts parts = read_sheet(open(found->second->target, package, "worksheet"), context, budget);
        parts.name = entry.name;
        parts.visibility = entry.visibility;
        sheets.emplace_back(std::move(parts));
    }
    return sheets;
}

/// What reads a part of the document's properties. A fault there does not cost the user the workbook.
template <class Read>
auto read_if_sound(const std::vector<Relationship> &relationships, std::string_view type,
                   const Package &package, Read read) -> decltype(read(std::declval<XmlPart>())) {
    const auto part = target_of_type(relationships, type, package);
    try {
        return part ? read(open(*part, package)) : decltype(read(std::declval<XmlPart>())){};
    } catch (const Refusal &refusal) {
        if (refusal.finding.code != FindingCode::file_damaged) {
            throw;
        }
        return {};
    }
}

Workbook read_package(const Package &package, Budget &budget) {
    const std::vector<Relationship> about = relationships_of("", package);
    const std::string main = workbook_part_of(package, about);
    const std::vector<Relationship> relationships = relationships_of(main, package);
    const WorkbookPart workbook = read_workbook_part(open(main, package, "workbook"));
    const auto strings_part = target_of_type(relationships, "sharedStrings", package);
    const auto styles_part = target_of_type(relationships, "styles", package);
    std::vector<std::string> strings;
    if (strings_part) {
        strings = read_shared_strings(open(*strings_part, package), budget);
    }
    const Styles styles = styles_part ? Styles{open(*styles_part, package)} : Styles{};
    const CellContext context{strings, styles, workbook.date_system};

    Workbook::Parts parts;
    parts.sheets = read_sheets(workbook, relationships, package, context, budget);
    parts.names = workbook.names;
    parts.properties = read_if_sound(about, "custom-properties", package, read_custom_properties);
    parts.saved = read_if_sound(about, "core-properties", package, read_saved);
    parts.application = read_if_sound(about, "extended-properties", package, read_application);
    return Workbook{std::move(parts)};
}

} // namespace

Reading read_workbook(std::string_view bytes, std::string_view file_name, const Limits &limits) {
    try {
        Budget budget{limits};
        budget.check_file(bytes.size());
        if (auto refusal = refusal_of_signature(bytes)) {
            throw Refusal{*refusal};
        }
        const Package package{bytes, budget};
        const bool is_ods = kind_of(package) == PackageKind::opendocument;
        return {is_ods ? read_ods_file(package, budget) : read_package(package, budget), std::nullopt};
    } catch (Refusal &refusal) {
        refusal.finding.in_file(std::string{file_name});
        return {std::nullopt, std::move(refusal.finding)};
    }
}

} // namespace kvartal::workbook
