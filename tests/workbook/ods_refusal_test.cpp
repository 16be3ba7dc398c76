// SPDX-License-Identifier: MIT
#include "workbook/ods_builder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;

namespace {

const std::string opendocument = "application/vnd.oasis.opendocument.";

std::string refusal_of_type(const std::string &type) {
    return refusal_text(packed({{"mimetype", type}, {"content.xml", "<x/>"}}));
}

std::string manifest_entry(const std::string &path, const std::string &inside) {
    return "<manifest:file-entry manifest:full-path=\"" + path + "\">" + inside + "</manifest:file-entry>";
}

Parts with_manifest(Parts parts, const std::string &entries) {
    parts["META-INF/manifest.xml"] =
        "<manifest:manifest xmlns:manifest=\"m\">" + entries + "</manifest:manifest>";
    return parts;
}

Parts small_spreadsheet() {
    return ods_of_cells(text_cell("x"));
}

} // namespace

TEST_CASE("a template of an OpenDocument spreadsheet is read as one") {
    Parts parts = small_spreadsheet();
    parts["mimetype"] = opendocument + "spreadsheet-template\n";
    CHECK(listing(parts) == "Ark1\tA1\ts\tx\n");
}

TEST_CASE("an OpenDocument spreadsheet without a type of its own is told by its manifest or its contents") {
    Parts parts = small_spreadsheet();
    parts.erase("mimetype");
    CHECK(listing(with_manifest(parts, "")) == "Ark1\tA1\ts\tx\n");
    CHECK(refusal_text(packed(
              with_manifest(parts, "<file-entry full-path=\"/\" media-type=\"" + opendocument + "text\"/>")))
          == "file-other-kind kind=OpenDocument (.odt)");
    parts["content.xml"] =
        "<office:document-content><office:body><office:text/></office:body></office:document-content>";
    CHECK(refusal_text(packed(with_manifest(parts, ""))) == "file-other-kind kind=OpenDocument");
}

TEST_CASE("an OpenDocument that is no spreadsheet is refused by its name") {
    CHECK(refusal_of_type(opendocument + "text") == "file-other-kind kind=OpenDocument (.odt)");
    CHECK(refusal_of_type(opendocument + "presentation") == "file-other-kind kind=OpenDocument (.odp)");
    CHECK(refusal_of_type(opendocument + "graphics") == "file-other-kind kind=OpenDocument (.odg)");
    CHECK(refusal_of_type(opendocument + "nytt") == "file-other-kind kind=OpenDocument");
    CHECK(refusal_of_type("application/vnd.sun.xml.writer") == "file-other-kind kind=OpenOffice");
    CHECK(refusal_text("<?xml version=\"1.0\"?><office:document "
                       "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                       " office:mimetype=\""
                       + opendocument + "text\"/>")
          == "file-other-kind kind=OpenDocument");
}

TEST_CASE("a spreadsheet in a flat file or from OpenOffice 1 is refused as such") {
    const std::string flat = "<?xml version=\"1.0\"?><office:document "
                             "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"";
    CHECK(refusal_text(flat + " office:mimetype=\"" + opendocument + "spreadsheet\"/>")
          == "file-opendocument format=.fods");
    CHECK(refusal_text(flat + "/>") == "file-opendocument format=.fods");
    CHECK(refusal_of_type("application/vnd.sun.xml.calc") == "file-opendocument format=.sxc");
}

TEST_CASE("an OpenDocument spreadsheet with a password is refused as such") {
    const std::string encrypted = "<manifest:encryption-data/>";
    const Parts parts = small_spreadsheet();
    CHECK(refusal_text(packed(with_manifest(parts, manifest_entry("content.xml", encrypted))))
          == "file-password-protected");
    CHECK(refusal_text(packed(with_manifest({{"mimetype", parts.at("mimetype")}, {"encrypted-package", "x"}},
                                            manifest_entry("encrypted-package", encrypted))))
          == "file-password-protected");
    // a password for the macros alone
    CHECK(listing(with_manifest(parts, manifest_entry("content.xml", "")
                                           + manifest_entry("Basic/Standard/Module1", encrypted)))
          == "Ark1\tA1\ts\tx\n");
    CHECK(refusal_text(packed_with_password(parts)) == "file-password-protected");
}

TEST_CASE("a damaged or missing part of an .ods is named") {
    const Parts good = small_spreadsheet();
    const auto refused = [&](const std::string &part, const std::string &text) {
        Parts parts = good;
        parts[part] = text;
        return refusal_text(packed(parts));
    };
    for (const char *content :
         {"", "tull", "<office:document-content>", "<html/>", "<office:document-content></office:body>",
          "<a:document-content><a:body><a:spreadsheet><a:table><a:table-row></a:table>"}) {
        CAPTURE(content);
        CHECK(refused("content.xml", content) == "file-damaged part=content.xml");
    }
    CHECK(refused("META-INF/manifest.xml", "<manifest") == "file-damaged part=META-INF/manifest.xml");
    CHECK(refusal_text(packed({{"mimetype", opendocument + "spreadsheet"}}))
          == "file-damaged part=content.xml");
}

TEST_CASE("an .ods that is cut off is refused as such") {
    const std::string whole = packed(small_spreadsheet());
    CHECK(refusal_text(whole.substr(0, whole.size() / 2)) == "file-truncated");
    CHECK(refusal_text(whole.substr(0, whole.size() - 1)) == "file-truncated");
}
