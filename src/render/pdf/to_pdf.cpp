// SPDX-License-Identifier: MIT
#include "render/pdf/canvas.hpp"
#include "render/pdf/finish.hpp"
#include "render/pdf/typesetting.hpp"

namespace kvartal::render {

PdfRendering to_pdf(const report::Document &document, const foundation::Texts &texts, const Fonts &fonts,
                    const std::optional<EnclosedWorkbook> &workbook,
                    const std::string &hyphenation_patterns) {
    const pdf::Typeset typeset = pdf::typeset(document, texts, fonts, hyphenation_patterns);
    const std::string pages = typeset.canvas->finish();
    std::optional<pdf::Attachment> attachment;
    if (workbook) {
        attachment = {workbook->name, texts.fill("render.pdf.workbook"), workbook->bytes};
    }
    return {pdf::finished(pages, typeset.canvas->recording(), typeset.properties, attachment),
            typeset.findings};
}

} // namespace kvartal::render
