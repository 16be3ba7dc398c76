// SPDX-License-Identifier: MIT
#include "marking/zip_entries.hpp"

#include <catch2/catch.hpp>
#include <pugixml.hpp>
#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>

namespace kvartal::marking::testing {
namespace {

Parts parts_of(std::string_view zip, zip_flags_t flags) {
    zip_source_t *source = zip_source_buffer_create(zip.data(), zip.size(), 0, nullptr);
    REQUIRE(source != nullptr);
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive{
        zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr), &zip_discard};
    REQUIRE(archive != nullptr);
    Parts parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive.get(), index, 0, &stat) == 0);
        std::string bytes((flags & ZIP_FL_COMPRESSED) != 0 ? stat.comp_size : stat.size, '\0');
        zip_file_t *file = zip_fopen_index(archive.get(), index, flags);
        REQUIRE(file != nullptr);
        REQUIRE(zip_fread(file, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
        zip_fclose(file);
        REQUIRE(parts.emplace(stat.name, std::move(bytes)).second); // no name twice
    }
    return parts;
}

std::string local(const char *name) {
    const std::string whole{name};
    return whole.substr(whole.find(':') + 1);
}

constexpr std::array<std::string_view, 39> order{"sheetPr",
                                                 "dimension",
                                                 "sheetViews",
                                                 "sheetFormatPr",
                                                 "cols",
                                                 "sheetData",
                                                 "sheetCalcPr",
                                                 "sheetProtection",
                                                 "protectedRanges",
                                                 "scenarios",
                                                 "autoFilter",
                                                 "sortState",
                                                 "dataConsolidate",
                                                 "customSheetViews",
                                                 "mergeCells",
                                                 "phoneticPr",
                                                 "conditionalFormatting",
                                                 "dataValidations",
                                                 "hyperlinks",
                                                 "printOptions",
                                                 "pageMargins",
                                                 "pageSetup",
                                                 "headerFooter",
                                                 "rowBreaks",
                                                 "colBreaks",
                                                 "customProperties",
                                                 "cellWatches",
                                                 "ignoredErrors",
                                                 "smartTags",
                                                 "drawing",
                                                 "legacyDrawing",
                                                 "legacyDrawingHF",
                                                 "drawingHF",
                                                 "picture",
                                                 "oleObjects",
                                                 "AlternateContent",
                                                 "webPublishItems",
                                                 "tableParts",
                                                 "extLst"};

void check_order(pugi::xml_node worksheet) {
    std::size_t last = 0;
    for (const pugi::xml_node child : worksheet.children()) {
        const auto found = std::find(order.begin(), order.end(), local(child.name()));
        INFO(child.name());
        REQUIRE(found != order.end());
        const auto place = static_cast<std::size_t>(found - order.begin());
        CHECK(place >= last);
        last = place;
    }
}

} // namespace

Parts parts_of(std::string_view zip) {
    return parts_of(zip, 0);
}

Parts packed_parts_of(std::string_view zip) {
    return parts_of(zip, ZIP_FL_COMPRESSED);
}

std::set<std::string> changed_parts(std::string_view before, std::string_view after) {
    const Parts old_parts = packed_parts_of(before);
    std::set<std::string> names;
    for (const auto &[name, bytes] : packed_parts_of(after)) {
        const auto found = old_parts.find(name);
        if (found != old_parts.end() && found->second != bytes) {
            names.insert(name);
        }
    }
    return names;
}

std::set<std::string> new_parts(std::string_view before, std::string_view after) {
    const Parts old_parts = parts_of(before);
    std::set<std::string> names;
    for (const auto &[name, bytes] : parts_of(after)) {
        if (old_parts.find(name) == old_parts.end()) {
            names.insert(name);
        }
    }
    return names;
}

std::set<std::string> differences(const Parts &one, const Parts &other) {
    std::set<std::string> names;
    for (const auto &[left, right] : {std::pair{&one, &other}, std::pair{&other, &one}}) {
        for (const auto &[name, bytes] : *left) {
            const auto found = right->find(name);
            if (found == right->end() || found->second != bytes) {
                names.insert(name);
            }
        }
    }
    return names;
}

void check_parts(std::string_view zip) {
    for (const auto &[name, bytes] : parts_of(zip)) {
        if (!name.ends_with(".xml") && !name.ends_with(".rels")) {
            continue;
        }
        INFO(name);
        pugi::xml_document document;
        CHECK(document.load_buffer(bytes.data(), bytes.size()));
        if (local(document.document_element().name()) == "worksheet") {
            check_order(document.document_element());
        }
    }
}

} // namespace kvartal::marking::testing
