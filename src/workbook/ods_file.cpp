// SPDX-License-Identifier: MIT
#include "workbook/ods_file.hpp"

#include "workbook/ods_content.hpp"
#include "workbook/ods_meta.hpp"
#include "workbook/ods_styles.hpp"
#include "workbook/refusal.hpp"
#include "workbook/xml_part.hpp"

#include <functional>

namespace kvartal::workbook {
namespace {

/// Reads a part that the cells can do without. A fault in it does not cost the user the workbook.
void read_if_sound(const Package &package, const std::string &part,
                   const std::function<void(XmlPart)> &read) {
    if (!package.has(part)) {
        return;
    }
    try {
        read(XmlPart{package.read(part), part});
    } catch (const Refusal &refusal) {
        if (refusal.finding.code != foundation::FindingCode::file_damaged) {
            throw;
        }
    }
}

XmlPart open_content(const Package &package) {
    const std::string part = "content.xml";
    XmlPart xml{package.read(part), part, XmlPart::Blanks::kept};
    if (xml.root() != "document-content") {
        throw damaged(part);
    }
    return xml;
}

} // namespace

Workbook read_ods_file(const Package &package, Budget &budget) {
    OdsStyles styles;
    read_if_sound(package, "styles.xml", [&](XmlPart part) {
        part.each({"styles"}, {"style", "time-style"}, [&](pugi::xml_node style) {
            budget.add_string();
            styles.take(style);
        });
    });
    Workbook::Parts parts;
    parts.sheets = read_ods_content(open_content(package), std::move(styles), budget);
    read_if_sound(package, "meta.xml", [&](XmlPart part) {
        OdsMeta meta = read_ods_meta(std::move(part));
        parts.properties = std::move(meta.properties);
        parts.application = std::move(meta.application);
        parts.saved = std::move(meta.saved);
    });
    return Workbook{std::move(parts)};
}

} // namespace kvartal::workbook
