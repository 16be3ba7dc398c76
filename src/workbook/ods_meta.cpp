// SPDX-License-Identifier: MIT
#include "workbook/ods_meta.hpp"

#include "workbook/encoding.hpp"
#include "workbook/xml_tags.hpp"

namespace kvartal::workbook {

OdsMeta read_ods_meta(XmlPart part) {
    OdsMeta meta;
    part.each({"meta"}, {"user-defined", "generator", "date"}, [&](pugi::xml_node element) {
        if (local_name(element.name()) == "generator") {
            meta.application = own_text(element);
        } else if (local_name(element.name()) == "date") {
            meta.saved = own_text(element);
        } else {
            meta.properties.insert_or_assign(valid_utf8(std::string{attribute_text(element, "name")}),
                                             own_text(element));
        }
    });
    return meta;
}

} // namespace kvartal::workbook
