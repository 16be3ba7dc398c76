// SPDX-License-Identifier: MIT
#include "render/pdf/finish.hpp"

#include "foundation/error.hpp"
#include "render/pdf/annotations.hpp"
#include "render/pdf/attachment.hpp"
#include "render/pdf/bookmarks.hpp"
#include "render/pdf/font_repair.hpp"
#include "render/pdf/metadata.hpp"
#include "render/pdf/page_view.hpp"
#include "render/pdf/tags.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/Constants.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace kvartal::render::pdf {
namespace {

Pages pages_of(QPDF &pdf) {
    Pages pages;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        pages.push_back(page.getObjectHandle());
    }
    return pages;
}

std::string written_out(QPDF &pdf) {
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

std::string finished(const std::string &pages, const Recording &recording, const Properties &properties,
                     const std::optional<Attachment> &attachment) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", pages.data(), pages.size());
        const Pages handles = pages_of(pdf);
        repair_fonts(pdf);
        add_tags(pdf, recording, handles, add_links(pdf, recording, handles));
        add_bookmarks(pdf, recording, handles);
        add_metadata(pdf, properties);
        if (attachment) {
            attach(pdf, *attachment, properties.dated);
        }
        return written_out(pdf);
    } catch (const std::exception &error) {
        throw foundation::Error{foundation::finding(foundation::FindingCode::internal_error)
                                    .with("what", std::string{"libqpdf: "} + error.what())};
    }
}

} // namespace kvartal::render::pdf
