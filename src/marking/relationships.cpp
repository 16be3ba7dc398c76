// SPDX-License-Identifier: MIT
#include "marking/relationships.hpp"

#include "marking/xml_edits.hpp"
#include "marking/xml_text.hpp"
#include "workbook/relationships.hpp"

#include <algorithm>

namespace kvartal::marking {
namespace {

constexpr std::string_view none =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

std::string last_segment(const std::string &uri) {
    return uri.substr(uri.rfind('/') + 1); // all of it when there is no slash
}

} // namespace

std::string_view spreadsheet_namespace(Conformance conformance) {
    return conformance == Conformance::strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                              : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

std::string_view relationship_namespace(Conformance conformance) {
    return conformance == Conformance::strict
               ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
               : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}

std::string relationship_attribute(std::string_view text, const Element &root, std::string_view id,
                                   Conformance conformance) {
    const std::string_view space = relationship_namespace(conformance);
    const auto prefix = declared_prefix(text, root, space);
    return (prefix ? "" : " xmlns:r=\"" + std::string{space} + "\"") + " " + prefix.value_or("r") + ":id=\""
           + escaped(id) + "\"";
}

Relationships::Relationships(PackageEdits &package, std::string_view part, Conformance conformance)
    : package_{package},
      owner_{part},
      part_{workbook::relationships_part_of(part)},
      conformance_{conformance} {
    if (!package_.has(part_)) {
        return;
    }
    text_ = package_.read(part_);
    for (const Element &element : children_of(text_, root_of(text_), "Relationship")) {
        const bool external = attribute(text_, element, "TargetMode") == "External";
        entries_.push_back(
            {attribute(text_, element, "Id"), last_segment(attribute(text_, element, "Type")),
             external ? "" : workbook::resolved_target(owner_, attribute(text_, element, "Target"))});
    }
}

const Relationships::Entry *Relationships::with_id(std::string_view id) const {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == entries_.end() ? nullptr : &*found;
}

const Relationships::Entry *Relationships::of_type(std::string_view type) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry &entry) {
        return entry.type == type && package_.has(entry.target);
    });
    return found == entries_.end() ? nullptr : &*found;
}

std::string Relationships::add(std::string_view type, std::string_view target) {
    std::string id;
    for (std::size_t number = entries_.size() + 1; id.empty() || with_id(id) != nullptr; ++number) {
        id = "rId" + std::to_string(number);
    }
    if (text_.empty()) {
        text_ = none;
    }
    const Element root = root_of(text_);
    XmlEdits edits{text_};
    edits.append_child(root, "<" + root.prefix() + "Relationship Id=\"" + id + "\" Type=\""
                                 + std::string{relationship_namespace(conformance_)} + "/" + std::string{type}
                                 + "\" Target=\"/" + std::string{target} + "\"/>");
    text_ = edits.applied();
    entries_.push_back({id, std::string{type}, std::string{target}});
    changed_ = true;
    return id;
}

void Relationships::remove(const std::string &id) {
    XmlEdits edits{text_};
    for (const Element &element : children_of(text_, root_of(text_), "Relationship")) {
        if (attribute(text_, element, "Id") == id) {
            edits.erase(element);
        }
    }
    text_ = edits.applied();
    std::erase_if(entries_, [&](const Entry &entry) { return entry.id == id; });
    changed_ = true;
}

void Relationships::save() {
    if (!changed_) {
        return;
    }
    if (entries_.empty()) {
        package_.remove(part_);
    } else {
        package_.write(part_, text_);
    }
}

} // namespace kvartal::marking
