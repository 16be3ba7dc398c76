// SPDX-License-Identifier: MIT
#include "pdf_damage.hpp"

#include "pdf_object.hpp"

#include <catch2/catch.hpp>
#include <qpdf/Buffer.hh>

namespace kvartal::render::tests {
namespace {

using Object = QPDFObjectHandle;

void collect(const Object &below, const std::string &name, std::vector<Object> &found) {
    for (const Object &kid : list_in(below, "/K")) {
        if (name_in(kid, "/S") == name) {
            found.push_back(kid);
        }
        collect(kid, name, found);
    }
}

/// The tags of that name, in reading order.
std::vector<Object> tags(ReadPdf &pdf, const std::string &name) {
    std::vector<Object> found;
    collect(pdf.root().getKey("/StructTreeRoot"), name, found);
    REQUIRE(!found.empty());
    return found;
}

Object tag(ReadPdf &pdf, const std::string &name) {
    return tags(pdf, name).front();
}

void rename(Object tag, const std::string &name) {
    tag.replaceKey("/S", Object::newName("/" + name));
}

Object link(ReadPdf &pdf) {
    return pdf.page(1).getKey("/Annots").getArrayItem(0);
}

Object attached(ReadPdf &pdf) {
    return pdf.root().getKey("/AF").getArrayItem(0);
}

Object font(ReadPdf &pdf) {
    Object fonts = pdf.page(2).getKey("/Resources").getKey("/Font");
    return fonts.getKey(*fonts.getKeys().begin());
}

std::string text_of(Object stream) {
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

/// The stream with the first `from` in it made `to`.
void edit(Object stream, const std::string &from, const std::string &to) {
    std::string text = text_of(stream);
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    stream.replaceStreamData(text, Object::newNull(), Object::newNull());
}

void edit_page(ReadPdf &pdf, const std::string &from, const std::string &to) {
    edit(pdf.page(2).getKey("/Contents"), from, to);
}

void edit_metadata(ReadPdf &pdf, const std::string &from, const std::string &to) {
    edit(pdf.root().getKey("/Metadata"), from, to);
}

} // namespace

const std::vector<Damage> &damage_to_pages() {
    static const std::vector<Damage> table{
        {"a heading is drawn unmarked", [](auto &pdf) { edit_page(pdf, "/H2 <</MCID 0>> BDC", "/H2 BMC"); },
         "page 3: something is drawn that is neither tagged nor an artifact"},
        {"the running heads are drawn unmarked",
         [](auto &pdf) { edit_page(pdf, "/Artifact <</Type /Pagination>> BDC", "/Span BMC"); },
         "page 3: something is drawn that is neither tagged nor an artifact"},
        {"a mark is left open", [](auto &pdf) { edit_page(pdf, "EMC", ""); }, "page 3: a mark is not closed"},
        {"a mark is closed twice", [](auto &pdf) { edit_page(pdf, "EMC", "EMC EMC"); },
         "page 3: a mark is closed that is not open"},
        {"a heading is marked within an artifact",
         [](auto &pdf) { edit_page(pdf, "/H2 <</MCID 0>> BDC", "/Artifact BMC /H2 <</MCID 0>> BDC"); },
         "page 3: a mark within another"},
        {"two runs have one id", [](auto &pdf) { edit_page(pdf, "<</MCID 1>>", "<</MCID 0>>"); },
         "page 3: two marks have the same id"},
        {"a character has no picture", [](auto &pdf) { edit_page(pdf, "> Tj", "E000> Tj"); },
         "page 3: a character that its font lacks"},
        {"the tree forgets a paragraph's content", [](auto &pdf) { tag(pdf, "P").removeKey("/K"); },
         "page 1: content that no tag has"},
        {"a paragraph claims content that is not there",
         [](auto &pdf) { tag(pdf, "P").replaceKey("/K", Object::newInteger(999)); },
         "the tags: they have content that no page has"},
        {"a paragraph claims a heading's content",
         [](auto &pdf) { tag(pdf, "P").replaceKey("/K", tag(pdf, "H1").getKey("/K")); },
         "content belongs to two tags"},
        {"a paragraph does not know its page", [](auto &pdf) { tag(pdf, "P").removeKey("/Pg"); },
         "P does not say on which page its content stands"},
        {"a paragraph has another kind of content",
         [](auto &pdf) { tag(pdf, "P").replaceKey("/K", Object::newName("/Text")); },
         "P is made of something unknown"},
        {"a page does not lead back", [](auto &pdf) { pdf.page(2).removeKey("/StructParents"); },
         "page 3: content that does not lead back to its tag"},
        {"a page leads back to another's tags",
         [](auto &pdf) { pdf.page(2).replaceKey("/StructParents", pdf.page(1).getKey("/StructParents")); },
         "page 3: content that does not lead back to its tag"},
        {"a reader may look no further than a page",
         [](auto &pdf) {
             Object back = pdf.root().getKey("/StructTreeRoot").getKey("/ParentTree");
             back.replaceKey("/Limits", Object::parse("[0 1]"));
         },
         "the way back to the tags: its root has limits"},
        {"a page's tabs go their own way", [](auto &pdf) { pdf.page(1).removeKey("/Tabs"); },
         "page 2: the tab key does not follow the tags"},
        {"a link is not described", [](auto &pdf) { link(pdf).removeKey("/Contents"); },
         "page 2: a link that does not say where it leads"},
        {"a link is not printed", [](auto &pdf) { link(pdf).replaceKey("/F", Object::newInteger(2)); },
         "page 2: a link that is not printed"},
        {"a link does not lead back", [](auto &pdf) { link(pdf).removeKey("/StructParent"); },
         "page 2: a link that does not lead back to its tag"},
        {"a link's tag forgets it", [](auto &pdf) { tag(pdf, "Link").removeKey("/K"); },
         "page 2: a link that no tag has"},
        {"a page forgets its links", [](auto &pdf) { pdf.page(1).removeKey("/Annots"); },
         "the tags: they have a link that no page has"},
    };
    return table;
}

const std::vector<Damage> &damage_to_tags() {
    static const std::vector<Damage> table{
        {"there are no tags", [](auto &pdf) { pdf.root().removeKey("/StructTreeRoot"); },
         "there is no tree of tags"},
        {"a tag is made up", [](auto &pdf) { rename(tag(pdf, "P"), "Blurb"); },
         "a tag of a kind that is not known: Blurb"},
        {"a tag has another parent", [](auto &pdf) { tag(pdf, "H1").replaceKey("/P", tag(pdf, "Document")); },
         "H1 does not lead to its parent"},
        {"a level of headings is skipped", [](auto &pdf) { rename(tag(pdf, "H2"), "H3"); },
         "a heading's level is skipped before H3"},
        {"there are two titles", [](auto &pdf) { rename(tag(pdf, "H2"), "H1"); },
         "there are 2 titles (H1), not one"},
        {"there is no title", [](auto &pdf) { rename(tag(pdf, "H1"), "P"); },
         "there are 0 titles (H1), not one"},
        {"a figure has no alternative text", [](auto &pdf) { tag(pdf, "Figure").removeKey("/Alt"); },
         "a figure without alternative text"},
        {"a header cell heads nothing", [](auto &pdf) { tag(pdf, "TH").removeKey("/A"); },
         "a header cell without scope"},
        {"a table has data cells only",
         [](auto &pdf) {
             for (Object &cell : tags(pdf, "TH")) {
                 rename(cell, "TD");
             }
         },
         "a table without header cells"},
        {"a table has a head alone", [](auto &pdf) { rename(tag(pdf, "TBody"), "THead"); },
         "a table without body"},
        {"a row lacks a cell", [](auto &pdf) { tags(pdf, "TR").back().getKey("/K").eraseItem(0); },
         "a table is not regular: a row is shorter than another"},
        {"a row is no row", [](auto &pdf) { rename(tag(pdf, "TR"), "P"); }, "TH stands below P"},
        {"a list is no list", [](auto &pdf) { rename(tag(pdf, "L"), "P"); }, "LI stands below P"},
        {"an item has no body", [](auto &pdf) { rename(tag(pdf, "LBody"), "Lbl"); },
         "a list's item without a body"},
        {"a list with bullets is said to have none",
         [](auto &pdf) {
             tags(pdf, "L")[1].getKey("/A").replaceKey("/ListNumbering", Object::newName("/None"));
         },
         "a list does not say how its items are labelled"},
        {"a link has no annotation",
         [](auto &pdf) { tag(pdf, "Link").replaceKey("/K", tag(pdf, "Link").getKey("/K").getArrayItem(0)); },
         "a link without annotation"},
        {"two tags have one annotation",
         [](auto &pdf) { tags(pdf, "Link")[1].replaceKey("/K", tag(pdf, "Link").getKey("/K")); },
         "an annotation belongs to two tags"},
        {"a note has no ID", [](auto &pdf) { tag(pdf, "Note").removeKey("/ID"); },
         "a note without an ID of its own"},
        {"two notes have one ID",
         [](auto &pdf) { tags(pdf, "Note")[1].replaceKey("/ID", tag(pdf, "Note").getKey("/ID")); },
         "a note without an ID of its own"},
        {"no tree has the notes' IDs",
         [](auto &pdf) { pdf.root().getKey("/StructTreeRoot").removeKey("/IDTree"); },
         "a note is not found by its ID"},
    };
    return table;
}

const std::vector<Damage> &damage_to_metadata() {
    static const std::vector<Damage> table{
        {"the file has no ID", [](auto &pdf) { pdf.document().getTrailer().removeKey("/ID"); },
         "the file has no ID"},
        {"there is no language", [](auto &pdf) { pdf.root().removeKey("/Lang"); },
         "the language is not stated"},
        {"the tags are not announced", [](auto &pdf) { pdf.root().removeKey("/MarkInfo"); },
         "the file is not said to be tagged"},
        {"the window shows the file's name",
         [](auto &pdf) {
             pdf.root().getKey("/ViewerPreferences").replaceKey("/DisplayDocTitle", Object::newBool(false));
         },
         "the window does not show the title"},
        {"there are no metadata", [](auto &pdf) { pdf.root().removeKey("/Metadata"); },
         "there is no metadata that can be read"},
        {"the metadata are not well formed", [](auto &pdf) { edit_metadata(pdf, "</rdf:RDF>", ""); },
         "there is no metadata that can be read"},
        {"the metadata claim PDF/A-2", [](auto &pdf) { edit_metadata(pdf, "part>3<", "part>2<"); },
         "the metadata do not claim PDF/A-3a"},
        {"the metadata claim level B", [](auto &pdf) { edit_metadata(pdf, "e>A<", "e>B<"); },
         "the metadata do not claim PDF/A-3a"},
        {"the metadata claim no PDF/UA",
         [](auto &pdf) { edit_metadata(pdf, "<pdfuaid:part>1</pdfuaid:part>", ""); },
         "the metadata do not claim PDF/UA-1"},
        {"the schema of PDF/UA is not described",
         [](auto &pdf) { edit_metadata(pdf, "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", ""); },
         "the metadata do not describe the schema of PDF/UA"},
        {"the two titles differ", [](auto &pdf) { edit_metadata(pdf, "2. kvartal", "3. kvartal"); },
         "there is no title, or two that differ"},
        {"there is no output intent", [](auto &pdf) { pdf.root().removeKey("/OutputIntents"); },
         "it is not said what the colours mean"},
        {"the colour profile is none",
         [](auto &pdf) {
             edit(pdf.root().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile"), "mntrRGB",
                  "mntrXYZ");
         },
         "it is not said what the colours mean"},
        {"a font has no map to Unicode", [](auto &pdf) { font(pdf).removeKey("/ToUnicode"); },
         "a font's codes cannot be read as text"},
        {"a font is not embedded",
         [](auto &pdf) {
             Object descendant = font(pdf).getKey("/DescendantFonts").getArrayItem(0);
             descendant.getKey("/FontDescriptor").removeKey("/FontFile2");
         },
         "a font is not embedded"},
        {"the workbook has no name", [](auto &pdf) { attached(pdf).removeKey("/UF"); },
         "an attached file has no name"},
        {"the workbook is no source", [](auto &pdf) { attached(pdf).removeKey("/AFRelationship"); },
         "an attached file does not say what it is to the report"},
        {"the workbook belongs to nothing", [](auto &pdf) { pdf.root().removeKey("/AF"); },
         "an attached file does not belong to the document"},
        {"the workbook is of no type",
         [](auto &pdf) { attached(pdf).getKey("/EF").getKey("/F").getDict().removeKey("/Subtype"); },
         "an attached file does not say of what type it is"},
        {"the workbook is of no date",
         [](auto &pdf) {
             attached(pdf).getKey("/EF").getKey("/F").getDict().getKey("/Params").removeKey("/ModDate");
         },
         "an attached file does not say how old it is"},
    };
    return table;
}

} // namespace kvartal::render::tests
