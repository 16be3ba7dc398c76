// SPDX-License-Identifier: MIT
#include "render/pdf/attachment.hpp"

#include "render/pdf/finish.hpp"
#include "render/pdf/metadata.hpp"

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace kvartal::render::pdf {
namespace {

constexpr const char *xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

} // namespace

void attach(QPDF &pdf, const Attachment &attachment, foundation::Date dated) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes);
    stream.setSubtype(xlsx);
    if (dated.ok()) {
        stream.setCreationDate(pdf_date(dated)).setModDate(pdf_date(dated));
    }
    auto specification = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name, stream);
    specification.setDescription(attachment.description);
    QPDFObjectHandle file = specification.getObjectHandle();
    file.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper{pdf}.replaceEmbeddedFile(attachment.name, specification);
    pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({file}));
}

} // namespace kvartal::render::pdf
