// SPDX-License-Identifier: MIT
#include "render/pdf/metadata.hpp"

#include "render/pdf/colour_profile.hpp"
#include "render/pdf/xmp.hpp"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

using Object = QPDFObjectHandle;

Object information(const Properties &properties) {
    Object info = Object::newDictionary();
    const auto put = [&](const char *key, const std::string &value) {
        if (!value.empty()) {
            info.replaceKey(key, Object::newUnicodeString(value));
        }
    };
    put("/Title", properties.title);
    put("/Author", properties.author);
    put("/Subject", properties.subject);
    put("/Creator", creator);
    put("/Producer", producer);
    if (properties.dated.ok()) {
        info.replaceKey("/CreationDate", Object::newString(pdf_date(properties.dated)));
        info.replaceKey("/ModDate", Object::newString(pdf_date(properties.dated)));
    }
    return info;
}

Object xmp_stream(QPDF &pdf, const Properties &properties) {
    Object stream = pdf.newStream(xmp_packet(properties));
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    return stream;
}

Object output_intent(QPDF &pdf) {
    Object profile = pdf.newStream(srgb_profile());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::parse("<</Type /OutputIntent /S /GTS_PDFA1"
                                  " /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1)>>");
    intent.replaceKey("/DestOutputProfile", profile);
    return intent;
}

} // namespace

std::string pdf_date(foundation::Date date) {
    std::string day = foundation::iso_text(date);
    day.erase(std::remove(day.begin(), day.end(), '-'), day.end());
    return "D:" + day + "000000Z";
}

void add_metadata(QPDF &pdf, const Properties &properties) {
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information(properties)));
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(properties.language));
    root.replaceKey("/Metadata", xmp_stream(pdf, properties));
    root.replaceKey("/OutputIntents", Object::newArray({pdf.makeIndirectObject(output_intent(pdf))}));
    root.replaceKey("/PageLabels", Object::parse("<</Nums [0 <</S /D /St 1>>]>>"));
    root.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
}

} // namespace kvartal::render::pdf
