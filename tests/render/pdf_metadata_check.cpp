// SPDX-License-Identifier: MIT
#include "pdf_metadata_check.hpp"

#include "pdf_object.hpp"

#include <pugixml.hpp>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace kvartal::render::tests {
namespace {

using Object = QPDFObjectHandle;

std::string bytes_of(Object stream) {
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

bool is_true(Object value) {
    return value.isBool() && value.getBoolValue();
}

class MetadataCheck {
  public:
    MetadataCheck(QPDF &pdf, std::vector<std::string> &faults)
        : pdf_{pdf}, root_{pdf.getRoot()}, faults_{faults} {}

    void run() {
        require(pdf_.getTrailer().getKey("/ID").isArray(), "the file has no ID");
        require(!text_in(root_, "/Lang").empty(), "the language is not stated");
        require(is_true(entry(root_.getKey("/MarkInfo"), "/Marked")), "the file is not said to be tagged");
        require(is_true(entry(root_.getKey("/ViewerPreferences"), "/DisplayDocTitle")),
                "the window does not show the title");
        check_xmp();
        check_output_intent();
        check_fonts();
        check_attachments();
    }

  private:
    void require(bool holds, const std::string &what) {
        if (!holds) {
            faults_.push_back(what);
        }
    }

    void check_xmp() {
        Object stream = root_.getKey("/Metadata");
        pugi::xml_document packet;
        if (!stream.isStream() || !packet.load_string(bytes_of(stream).c_str())) {
            faults_.emplace_back("there is no metadata that can be read");
            return;
        }
        const auto said = [&](const std::string &name) {
            return std::string{packet.select_node(("//" + name).c_str()).node().text().get()};
        };
        require(said("pdfaid:part") == "3" && said("pdfaid:conformance") == "A",
                "the metadata do not claim PDF/A-3a");
        require(said("pdfuaid:part") == "1", "the metadata do not claim PDF/UA-1");
        require(said("pdfaSchema:prefix") == "pdfuaid", "the metadata do not describe the schema of PDF/UA");
        const std::string title = text_in(pdf_.getTrailer().getKey("/Info"), "/Title");
        require(!title.empty() && title == said("dc:title/rdf:Alt/rdf:li"),
                "there is no title, or two that differ");
    }

    void check_output_intent() {
        Object intents = root_.getKey("/OutputIntents");
        Object intent =
            intents.isArray() && intents.getArrayNItems() == 1 ? intents.getArrayItem(0) : Object::newNull();
        Object profile = entry(intent, "/DestOutputProfile");
        require(profile.isStream() && name_in(intent, "/S") == "GTS_PDFA1"
                    && bytes_of(profile).substr(12, 8) == "mntrRGB ",
                "it is not said what the colours mean");
    }

    void check_fonts() {
        for (Object &object : pdf_.getAllObjects()) {
            if (name_in(object, "/Type") != "Font") {
                continue;
            }
            if (object.hasKey("/DescendantFonts")) {
                require(object.getKey("/ToUnicode").isStream()
                            && bytes_of(object.getKey("/ToUnicode")).find("beginbfrange")
                                   != std::string::npos,
                        "a font's codes cannot be read as text");
            } else {
                require(entry(object.getKey("/FontDescriptor"), "/FontFile2").isStream(),
                        "a font is not embedded");
            }
        }
    }

    void check_attachments() {
        const std::vector<Object> files = list_in(root_, "/AF");
        for (const auto &[name, file] : QPDFEmbeddedFileDocumentHelper{pdf_}.getEmbeddedFiles()) {
            Object specification = file->getObjectHandle();
            require(!text_in(specification, "/F").empty() && !text_in(specification, "/UF").empty(),
                    "an attached file has no name");
            require(name_in(specification, "/AFRelationship") == "Source",
                    "an attached file does not say what it is to the report");
            require(
                std::any_of(files.begin(), files.end(),
                            [&](const Object &one) { return one.getObjGen() == specification.getObjGen(); }),
                "an attached file does not belong to the document");
            Object content = entry(entry(specification, "/EF"), "/F");
            require(content.isStream() && !name_in(content, "/Subtype").empty(),
                    "an attached file does not say of what type it is");
            require(!text_in(entry(content, "/Params"), "/ModDate").empty(),
                    "an attached file does not say how old it is");
        }
    }

    QPDF &pdf_;
    Object root_;
    std::vector<std::string> &faults_;
};

} // namespace

void check_metadata(QPDF &pdf, std::vector<std::string> &faults) {
    MetadataCheck{pdf, faults}.run();
}

} // namespace kvartal::render::tests
