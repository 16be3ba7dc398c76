// SPDX-License-Identifier: MIT
#include "workbook/document_properties.hpp"

#include "workbook/encoding.hpp"
#include "workbook/text_runs.hpp"

namespace kvartal::workbook {

std::map<std::string, std::string, std::less<>> read_custom_properties(XmlPart part) {
    std::map<std::string, std::string, std::less<>> properties;
    part.each({}, {"property"}, [&](pugi::xml_node property) {
        std::string value;
        for (const pugi::xml_node child : property.children()) {
            if (child.type() == pugi::node_element) {
                value = without_escapes(own_text(child));
                break;
            }
        }
        properties.insert_or_assign(valid_utf8(std::string{attribute_text(property, "name")}),
                                    std::move(value));
    });
    return properties;
}

std::string read_saved(XmlPart part) {
    std::string saved;
    part.each({}, {"modified"}, [&](pugi::xml_node element) { saved = own_text(element); });
    return saved;
}

std::string read_application(XmlPart part) {
    std::string application;
    part.each({}, {"Application"}, [&](pugi::xml_node element) { application = own_text(element); });
    return application;
}

} // namespace kvartal::workbook
