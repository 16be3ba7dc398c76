// SPDX-License-Identifier: MIT
#include "render/pdf/xmp.hpp"

#include <string_view>

namespace kvartal::render::pdf {
namespace {

constexpr std::string_view opening = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                     R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
)";

constexpr std::string_view closing = R"(</rdf:Description>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#">
<pdfaExtension:schemas>
<rdf:Bag>
<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property>
<rdf:Seq>
<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li>
</rdf:Seq>
</pdfaSchema:property>
</rdf:li>
</rdf:Bag>
</pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
)";

/// As the text of an element; control characters, which XML cannot hold, are left out.
std::string xml(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '&') {
            escaped += "&amp;";
        } else if (c == '<') {
            escaped += "&lt;";
        } else if (c == '>') {
            escaped += "&gt;";
        } else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n') {
            escaped += c;
        }
    }
    return escaped;
}

std::string element(std::string_view name, std::string_view content) {
    std::string written{"<"};
    written.append(name).append(">").append(content);
    return written.append("</").append(name).append(">");
}

std::string simple(std::string_view name, std::string_view text) {
    return element(name, xml(text)) + "\n";
}

/// A text in the document's own language; nothing when it is blank.
std::string worded(std::string_view name, std::string_view text) {
    return text.empty() ? ""
                        : element(name, element("rdf:Alt",
                                                "<rdf:li xml:lang=\"x-default\">" + xml(text) + "</rdf:li>"))
                              + "\n";
}

/// A list of one; nothing when it is blank.
std::string listed(std::string_view name, std::string_view kind, std::string_view text) {
    return text.empty() ? "" : element(name, element(kind, element("rdf:li", xml(text)))) + "\n";
}

} // namespace

std::string xmp_packet(const Properties &properties) {
    std::string packet{opening};
    packet += worded("dc:title", properties.title);
    packet += listed("dc:creator", "rdf:Seq", properties.author);
    packet += worded("dc:description", properties.subject);
    packet += listed("dc:language", "rdf:Bag", properties.language);
    if (properties.dated.ok()) {
        const std::string midnight = foundation::iso_text(properties.dated) + "T00:00:00Z";
        packet += simple("xmp:CreateDate", midnight);
        packet += simple("xmp:ModifyDate", midnight);
    }
    packet += simple("xmp:CreatorTool", creator);
    packet += simple("pdf:Producer", producer);
    return packet.append(closing);
}

} // namespace kvartal::render::pdf
