// SPDX-License-Identifier: MIT
#include "workbook/package_builder.hpp"

#include "foundation/texts.hpp"

#include <catch2/catch.hpp>
#include <zip.h>

#include <memory>
#include <stdexcept>

namespace kvartal::workbook::testing {
namespace {

constexpr std::string_view main_namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view relationship_types =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view package_relationships =
    "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relationship(std::string_view id, std::string_view type, std::string_view target) {
    return "<Relationship Id=\"" + std::string{id} + "\" Type=\"" + std::string{relationship_types}
           + std::string{type} + "\" Target=\"" + std::string{target} + "\"/>";
}

std::string relationships(const std::string &entries) {
    return "<Relationships xmlns=\"" + std::string{package_relationships} + "\">" + entries
           + "</Relationships>";
}

void check(bool good) {
    if (!good) {
        throw std::runtime_error{"libzip cannot write the test's package"};
    }
}

std::string packed(const Parts &parts, const char *password) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    check(target != nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    check(archive != nullptr);
    for (const auto &[name, text] : parts) {
        zip_source_t *source = zip_source_buffer(archive, text.data(), text.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        check(index >= 0);
        const auto at = static_cast<zip_uint64_t>(index);
        check(password == nullptr || zip_file_set_encryption(archive, at, ZIP_EM_AES_256, password) == 0);
        check(zip_file_set_mtime(archive, at, 1'556'582'400, 0) == 0);
    }
    check(zip_close(archive) == 0);
    zip_stat_t stat;
    check(zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0);
    std::string bytes(stat.size, '\0');
    check(zip_source_read(target, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace

Parts workbook_of_sheet(std::string_view elements) {
    const std::string spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return {
        {"[Content_Types].xml",
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
         "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
         "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
             + spreadsheet + "sheet.main+xml\"/></Types>"},
        {"_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml",
         "<workbook xmlns=\"" + std::string{main_namespace}
             + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
               "<workbookPr/><sheets><sheet name=\"Ark1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml"))},
        {"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + std::string{main_namespace} + "\">"
                                         + std::string{elements} + "</worksheet>"},
    };
}

Parts workbook_of_rows(std::string_view rows) {
    return workbook_of_sheet("<sheetData>" + std::string{rows} + "</sheetData>");
}

Parts with_replaced(Parts parts, const std::string &part, std::string_view from, std::string_view to) {
    std::string &text = parts.at(part);
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    return parts;
}

Parts with_strings(Parts parts, std::string_view items) {
    parts["xl/sharedStrings.xml"] =
        "<sst xmlns=\"" + std::string{main_namespace} + "\">" + std::string{items} + "</sst>";
    return with_replaced(std::move(parts), "xl/_rels/workbook.xml.rels", "</Relationships>",
                         relationship("rIdStrings", "sharedStrings", "sharedStrings.xml")
                             + "</Relationships>");
}

Parts with_styles(Parts parts, std::string_view formats, std::string_view styles) {
    parts["xl/styles.xml"] = "<styleSheet xmlns=\"" + std::string{main_namespace} + "\"><numFmts>"
                             + std::string{formats}
                             + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" + "<cellXfs>"
                             + std::string{styles} + "</cellXfs></styleSheet>";
    return with_replaced(std::move(parts), "xl/_rels/workbook.xml.rels", "</Relationships>",
                         relationship("rIdStyles", "styles", "styles.xml") + "</Relationships>");
}

std::string packed(const Parts &parts) {
    return packed(parts, nullptr);
}

std::string packed_with_password(const Parts &parts) {
    return packed(parts, "hemmelig");
}

Workbook read_bytes(std::string_view bytes) {
    Reading reading = read_workbook(bytes, "retur.xlsx");
    if (reading.refusal) {
        FAIL("refused: " << refusal_text(bytes));
    }
    REQUIRE(reading.workbook);
    return std::move(*reading.workbook);
}

Workbook read(const Parts &parts) {
    return read_bytes(packed(parts));
}

std::string listing(const Parts &parts) {
    return cell_listing(read(parts));
}

foundation::Finding refusal_of(std::string_view bytes, const Limits &limits) {
    const Reading reading = read_workbook(bytes, "retur.xlsx", limits);
    CHECK(!reading.workbook);
    REQUIRE(reading.refusal);
    CHECK(reading.refusal->file == "retur.xlsx");
    CHECK(reading.refusal->severity == foundation::Severity::error);
    return *reading.refusal;
}

std::string refusal_text(std::string_view bytes, const Limits &limits) {
    const foundation::Finding finding = refusal_of(bytes, limits);
    std::string text{foundation::kind_of(finding.code).id};
    for (const auto &[name, argument] : finding.arguments) {
        text += " " + name + "=" + foundation::written(argument, foundation::Language::en);
    }
    return text;
}

} // namespace kvartal::workbook::testing
