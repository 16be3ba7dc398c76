// SPDX-License-Identifier: MIT
#include "workbook/styles.hpp"

#include "workbook/text_runs.hpp"
#include "workbook/xml_tags.hpp"

#include <charconv>
#include <cstdint>
#include <map>

namespace kvartal::workbook {
namespace {

std::uint32_t format_id(pugi::xml_node element) {
    const std::string_view text = attribute_text(element, "numFmtId");
    std::uint32_t id = 0; // stays 0, "General", when there is none
    std::from_chars(text.data(), text.data() + text.size(), id);
    return id;
}

} // namespace

Styles::Styles(XmlPart part) {
    struct Format {
        Shows shows;
        MadeFor made_for;
    };
    std::map<std::uint32_t, Format> custom;
    std::vector<std::uint32_t> format_ids;
    part.each({"numFmts", "cellXfs"}, {"numFmt", "xf"}, [&](pugi::xml_node element) {
        if (local_name(element.name()) == "numFmt") {
            const std::string code = without_escapes(attribute_text(element, "formatCode"));
            custom.insert_or_assign(format_id(element), Format{shown_by(code), made_for(code)});
        } else {
            format_ids.push_back(format_id(element));
        }
    });
    shows_.reserve(format_ids.size());
    for (const std::uint32_t id : format_ids) {
        const auto found = custom.find(id);
        const bool builtin = found == custom.end();
        shows_.push_back(builtin ? shown_by_builtin(id) : found->second.shows);
        made_for_.push_back(builtin ? made_for_builtin(id) : found->second.made_for);
    }
}

} // namespace kvartal::workbook
