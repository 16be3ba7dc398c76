// SPDX-License-Identifier: MIT
#include "marking/sample_files.hpp"

#include "definition/read.hpp"
#include "marking/mark.hpp"
#include "workbook/zip_by_hand.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

namespace kvartal::marking::testing {
namespace {

const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
const std::string main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

std::string relationships(std::vector<std::array<std::string, 3>> entries,
                          const std::string &space = relations) {
    std::string xml =
        declaration
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto &[id, type, target] : entries) {
        const std::string uri = type.starts_with("http") ? type : space + "/" + type;
        xml += "<Relationship Id=\"" + id + "\" Type=\"" + uri + "\" Target=\"" + target + "\"/>";
    }
    return xml + "</Relationships>";
}

std::string types(const std::vector<std::pair<std::string, std::string>> &overrides) {
    std::string xml =
        declaration
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
          "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"vml\" "
          "ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/><Default "
          "Extension=\"bin\" ContentType=\""
        + spreadsheet + "printerSettings\"/>";
    for (const auto &[part, type] : overrides) {
        xml += "<Override PartName=\"" + part + "\" ContentType=\"" + spreadsheet + type + "+xml\"/>";
    }
    return xml + "</Types>";
}

const std::string note_drawing =
    "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"\r\n "
    "xmlns:o=\"urn:schemas-microsoft-com:office:office\"\r\n "
    "xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\r\n <o:shapelayout v:ext=\"edit\"><o:idmap "
    "v:ext=\"edit\" "
    "data=\"2\"/></o:shapelayout><v:shapetype id=\"_x0000_t201\" coordsize=\"21600,21600\" o:spt=\"201\"/>"
    "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"/>"
    "<v:shape id=\"_x0000_s2049\" type=\"#_x0000_t202\" style='visibility:hidden'><x:ClientData "
    "ObjectType=\"Note\">"
    "<x:Anchor>\r\n    3, 15, 0, 10, 5, 31, 4, "
    "9</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>"
    "<v:shape id=\"_x0000_s2050\" type=\"#_x0000_t202\" style='visibility:hidden'><x:ClientData "
    "ObjectType=\"Note\">"
    "<x:Anchor>4, 15, 0, 10, 6, 31, 4, "
    "9</x:Anchor><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>"
    "<v:shape id=\"_x0000_s2051\" "
    "type=\"#_x0000_t201\"><v:textbox><div>Lagre<br>nå</div></v:textbox><x:ClientData "
    "ObjectType=\"Button\"><x:Anchor>7, 0, 0, 0, 8, 0, 1, 0</x:Anchor></x:ClientData></v:shape></xml>";

std::string excel_sheet() {
    return declaration + "<worksheet xmlns=\"" + main_space + "\" xmlns:r=\"" + relations
           + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
             "mc:Ignorable=\"x14ac\" "
             "xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"><dimension "
             "ref=\"A1:C4\"/>"
             "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews><sheetFormatPr "
             "defaultRowHeight=\"15\" x14ac:dyDescent=\"0.25\"/><cols><col min=\"1\" max=\"1\" width=\"30\" "
             "customWidth=\"1\"/></cols><sheetData><row r=\"1\" spans=\"1:3\" x14ac:dyDescent=\"0.25\"><c "
             "r=\"A1\" s=\"1\" "
             "t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c "
             "r=\"A2\"><v>12.5</v></c><c r=\"B2\" "
             "t=\"s\"><v>1</v></c></row><row r=\"4\" ht=\"40\" customHeight=\"1\"><c "
             "r=\"A4\"><f>SUM(A2:A3)</f><v>12.5</v></c>"
             "</row></sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/><mergeCells "
             "count=\"1\"><mergeCell "
             "ref=\"B7:D8\"/></mergeCells><conditionalFormatting sqref=\"A2\"><cfRule type=\"cellIs\" "
             "dxfId=\"0\" "
             "priority=\"3\" "
             "operator=\"lessThan\"><formula>0</formula></cfRule></conditionalFormatting><dataValidations "
             "count=\"1\"><dataValidation type=\"list\" "
             "sqref=\"C2\"><formula1>Lister!$A$1:$A$3</formula1></dataValidation>"
             "</dataValidations><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" "
             "header=\"0.3\" "
             "footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"portrait\" "
             "r:id=\"rId1\"/><legacyDrawing r:id=\"rId3\"/>"
             "<mc:AlternateContent><mc:Choice "
             "Requires=\"x14\"><controls/></mc:Choice></mc:AlternateContent><tableParts "
             "count=\"1\"><tablePart r:id=\"rId5\"/></tableParts><extLst><ext "
             "uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\" "
             "xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/"
             "main\"><x14:conditionalFormattings>"
             "<x14:conditionalFormatting><x14:cfRule type=\"dataBar\" "
             "priority=\"9\"/></x14:conditionalFormatting>"
             "</x14:conditionalFormattings></ext></extLst></worksheet>";
}

std::string plain_sheet(const std::string &text) {
    return declaration + "<worksheet xmlns=\"" + main_space
           + "\"><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews><sheetData><row r=\"1\"><c "
             "r=\"A1\" "
             "t=\"inlineStr\"><is><t>"
           + text + "</t></is></c></row></sheetData></worksheet>";
}

const std::string excel_styles = declaration + "<styleSheet xmlns=\"" + main_space
                                 + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name "
                                   "val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill>"
                                   "<patternFill patternType=\"none\"/></fill><fill><patternFill "
                                   "patternType=\"gray125\"/></fill></fills><borders "
                                   "count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></"
                                   "borders><cellStyleXfs count=\"1\"><xf "
                                   "numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
                                   "borderId=\"0\"/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\" "
                                   "fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"4\" "
                                   "fontId=\"0\" fillId=\"0\" borderId=\"0\" "
                                   "xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs><cellStyles "
                                   "count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" "
                                   "builtinId=\"0\"/></cellStyles><dxfs count=\"1\"><dxf><font><color "
                                   "rgb=\"FF9C0006\"/></font></dxf></dxfs>"
                                   "<tableStyles count=\"0\"/></styleSheet>";

} // namespace

Parts excel_parts() {
    const std::string thread = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
    return {
        {"[Content_Types].xml", types({{"/xl/workbook.xml", "sheet.main"},
                                       {"/xl/worksheets/sheet1.xml", "worksheet"},
                                       {"/xl/worksheets/sheet2.xml", "worksheet"},
                                       {"/xl/worksheets/sheet3.xml", "worksheet"},
                                       {"/xl/styles.xml", "styles"},
                                       {"/xl/sharedStrings.xml", "sharedStrings"},
                                       {"/xl/comments1.xml", "comments"},
                                       {"/xl/tables/table1.xml", "table"},
                                       {"/xl/calcChain.xml", "calcChain"}})},
        {"_rels/.rels", relationships({{"rId1", "officeDocument", "/xl/workbook.xml"}})},
        {"xl/workbook.xml",
         declaration + "<workbook xmlns=\"" + main_space + "\" xmlns:r=\"" + relations
             + "\"><workbookPr/><bookViews><workbookView xWindow=\"0\" firstSheet=\"1\" "
               "activeTab=\"1\"/></bookViews><sheets>"
               "<sheet name=\"Veiledning\" sheetId=\"4\" r:id=\"rId1\"/><sheet name=\"Retur\" sheetId=\"7\" "
               "r:id=\"rId2\"/>"
               "<sheet name=\"Lister\" sheetId=\"9\" state=\"hidden\" "
               "r:id=\"rId3\"/></sheets><definedNames><definedName "
               "name=\"_xlnm.Print_Area\" localSheetId=\"1\">Retur!$A$1:$C$9</definedName><definedName "
               "name=\"Statuser\">"
               "Lister!$A$1:$A$3</definedName></definedNames><calcPr calcId=\"191029\"/></workbook>"},
        {"xl/_rels/workbook.xml.rels", relationships({{"rId1", "worksheet", "/xl/worksheets/sheet1.xml"},
                                                      {"rId2", "worksheet", "worksheets/Sheet2.xml"},
                                                      {"rId3", "worksheet", "worksheets/sheet3.xml"},
                                                      {"rId4", "styles", "styles.xml"},
                                                      {"rId5", "sharedStrings", "sharedStrings.xml"},
                                                      {"rId6", "calcChain", "calcChain.xml"}})},
        {"xl/worksheets/sheet1.xml", plain_sheet("Slik gjør du")},
        {"xl/worksheets/sheet2.xml", excel_sheet()},
        {"xl/worksheets/sheet3.xml", plain_sheet("Grønn")},
        {"xl/worksheets/_rels/sheet2.xml.rels",
         relationships({{"rId1", "printerSettings", "../printerSettings/printerSettings1.bin"},
                        {"rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"},
                        {"rId4", "comments", "../comments1.xml"},
                        {"rId5", "table", "../tables/table1.xml"},
                        {"rId6", thread, "../threadedComments/threadedComment1.xml"}})},
        {"xl/comments1.xml",
         declaration + "<comments xmlns=\"" + main_space
             + "\"><authors><author>Kontakten</author><author>tc={1}</author></authors><commentList><comment "
               "ref=\"B2\" "
               "authorId=\"0\" shapeId=\"0\"><text><r><rPr><b/></rPr><t>Kontakten:</t></r><r><t "
               "xml:space=\"preserve\">\nFra "
               "budsjettet &amp; planen</t></r></text></comment><comment ref=\"C2\" "
               "authorId=\"1\"><text><t>[Tråd] Stemmer "
               "dette?</t></text></comment></commentList></comments>"},
        {"xl/drawings/vmlDrawing1.vml", note_drawing},
        {"xl/threadedComments/threadedComment1.xml",
         "<ThreadedComments "
         "xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\"/>"},
        {"xl/tables/table1.xml",
         "<table xmlns=\"" + main_space + "\" id=\"1\" name=\"T\" displayName=\"T\" ref=\"A1:B2\"/>"},
        {"xl/printerSettings/printerSettings1.bin", std::string("\0\1\2printer", 10)},
        {"xl/calcChain.xml", "<calcChain xmlns=\"" + main_space + "\"><c r=\"A4\" i=\"7\"/></calcChain>"},
        {"xl/sharedStrings.xml",
         "<sst xmlns=\"" + main_space
             + "\" count=\"3\" uniqueCount=\"2\"><si><t>Budsjett</t></si><si><t>ca. 3</t></si></sst>"},
        {"xl/styles.xml", excel_styles},
    };
}

Parts google_parts() {
    Parts parts{
        {"[Content_Types].xml", types({{"/xl/workbook.xml", "sheet.main"},
                                       {"/xl/worksheets/sheet1.xml", "worksheet"},
                                       {"/xl/styles.xml", "styles"}})},
        {"_rels/.rels", relationships({{"rId1", "officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml",
         declaration + "<workbook xmlns=\"" + main_space + "\" xmlns:r=\"" + relations
             + "\"><workbookPr/><sheets><sheet state=\"visible\" name=\"Ark1\" sheetId=\"1\" r:id=\"rId3\"/>"
               "</sheets><definedNames/><calcPr/></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relationships({{"rId2", "styles", "styles.xml"}, {"rId3", "worksheet", "worksheets/sheet1.xml"}})},
        {"xl/worksheets/sheet1.xml",
         declaration + "<worksheet xmlns=\"" + main_space + "\" xmlns:r=\"" + relations
             + "\"><sheetPr><outlinePr summaryBelow=\"0\"/></sheetPr><sheetViews><sheetView "
               "workbookViewId=\"0\"/></sheetViews>"
               "<sheetFormatPr customHeight=\"1\" defaultColWidth=\"12.63\" "
               "defaultRowHeight=\"15.75\"/><sheetData><row r=\"1\">"
               "<c r=\"A1\" s=\"0\" t=\"inlineStr\"><is><t>Budsjett</t></is></c></row></sheetData><drawing "
               "r:id=\"rId1\"/>"
               "</worksheet>"},
        {"xl/worksheets/_rels/sheet1.xml.rels",
         relationships({{"rId1", "drawing", "../drawings/drawing1.xml"}})},
        {"xl/drawings/drawing1.xml",
         "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"/>"},
        {"xl/styles.xml", excel_styles},
    };
    std::string &styles = parts["xl/styles.xml"];
    const auto conditional = styles.find("<dxfs");
    styles.replace(conditional, styles.find("<tableStyles") - conditional, "<dxfs count=\"0\"/>");
    return parts;
}

Parts strict_parts() {
    const std::string space = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const std::string strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    return {
        {"[Content_Types].xml", types({{"/xl/workbook.xml", "sheet.main"}, {"/xl/ark.xml", "worksheet"}})},
        {"_rels/.rels", relationships({{"rId1", "officeDocument", "xl/workbook.xml"}}, strict)},
        {"xl/workbook.xml",
         "<x:workbook xmlns:x=\"" + space + "\" xmlns:q=\"" + strict
             + "\" conformance=\"strict\"><x:bookViews><x:workbookView "
               "activeTab=\"0\"/></x:bookViews><x:sheets>"
               "<x:sheet name=\"Ola's ark\" sheetId=\"1\" q:id=\"r1\"/></x:sheets></x:workbook>"},
        {"xl/_rels/workbook.xml.rels", relationships({{"r1", "worksheet", "ark.xml"}}, strict)},
        {"xl/ark.xml",
         "<x:worksheet xmlns:x=\"" + space
             + "\"><x:sheetViews><x:sheetView tabSelected=\"true\" "
               "workbookViewId=\"0\"/></x:sheetViews><x:sheetData>"
               "<x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"},
    };
}

std::string file_bytes(const std::string &path) {
    std::ifstream stream{KVARTAL_SOURCE_DIR "/" + path, std::ios::binary};
    REQUIRE(stream);
    return {std::istreambuf_iterator<char>{stream}, {}};
}

std::vector<SampleFile> all_files() {
    using workbook::testing::packed;
    const auto first_sheet = [](const std::string &bytes) {
        return workbook::testing::read_bytes(bytes).sheets().front().name();
    };
    const std::string office = file_bytes("tests/workbook/files/libreoffice.xlsx");
    const std::string writer = file_bytes("samples/2019-q2/returns/KS.xlsx");
    return {
        {"Excel", packed(excel_parts()), "Retur"},
        {"LibreOffice", office, first_sheet(office)},
        {"libxlsxwriter", writer, first_sheet(writer)},
        {"Google Sheets", workbook::testing::zip_with_data_descriptors(google_parts()), "Ark1"},
        {"a writer of the strict form", packed(strict_parts()), "Ola's ark"},
    };
}

foundation::Finding unreadable_amount(const std::string &sheet, const std::string &cell,
                                      const std::string &found) {
    foundation::Finding finding = foundation::finding(foundation::FindingCode::amount_unreadable)
                                      .in_file("retur.xlsx")
                                      .about("Kjernejournal")
                                      .with("field", "Budsjett")
                                      .with("unit", "MNOK")
                                      .with("found", found);
    finding.sheet = sheet;
    finding.cells = {foundation::cell_from_a1(cell).value()};
    return finding;
}

std::vector<foundation::Finding> findings_in(const std::string &sheet) {
    foundation::Finding blank =
        foundation::finding(foundation::FindingCode::field_blank, foundation::Severity::warning)
            .in_file("retur.xlsx")
            .with("field", "Status");
    blank.sheet = sheet;
    blank.cells = {foundation::cell_from_a1("C5").value(), foundation::cell_from_a1("C6").value()};
    foundation::Finding unknown = foundation::finding(foundation::FindingCode::column_unknown)
                                      .in_file("retur.xlsx")
                                      .with("label", "Farge");
    unknown.sheet = sheet;
    unknown.cells = {foundation::cell_from_a1("A1").value()};
    return {unreadable_amount(sheet, "B5", "tolv"), blank, unknown};
}

const foundation::Texts &norwegian() {
    return definition::shipped_texts(foundation::Language::nb);
}

std::string marked(std::string_view bytes, const std::vector<foundation::Finding> &findings) {
    MarkedCopy copy = mark(bytes, findings, norwegian());
    REQUIRE(copy.why_not == MarkFault::none);
    return std::move(copy.bytes);
}

} // namespace kvartal::marking::testing
