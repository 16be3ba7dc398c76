// SPDX-License-Identifier: MIT
#include "pdf_reading.hpp"

#include "render/pdf/legible.hpp"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <stdexcept>

namespace kvartal::render::tests {
namespace {

/// Collects the shown strings with the position and size in force.
class TextCollector : public QPDFObjectHandle::ParserCallbacks {
  public:
    using QPDFObjectHandle::ParserCallbacks::handleObject;
    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        apply(object.getOperatorValue());
        operands_.clear();
    }
    void handleEOF() override {}

    std::vector<PlacedText> texts;

  private:
    void apply(const std::string &name) {
        if (name == "BT") {
            x_ = y_ = 0;
        } else if (name == "Tf") {
            size_ = operands_.at(1).getNumericValue();
        } else if (name == "Td") {
            x_ += operands_.at(0).getNumericValue();
            y_ += operands_.at(1).getNumericValue();
        } else if (name == "Tm") {
            x_ = operands_.at(4).getNumericValue();
            y_ = operands_.at(5).getNumericValue();
        } else if (name == "Tj") {
            texts.push_back({utf8(operands_.at(0).getStringValue()), x_, y_, size_});
        }
    }

    /// The codes are big-endian UTF-16 units.
    static std::string utf8(const std::string &codes) {
        std::u32string text;
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
            text += static_cast<char32_t>(static_cast<unsigned char>(codes[i]) << 8
                                          | static_cast<unsigned char>(codes[i + 1]));
        }
        return pdf::encoded(text);
    }

    std::vector<QPDFObjectHandle> operands_;
    double x_ = 0, y_ = 0, size_ = 0;
};

} // namespace

ReadPdf::ReadPdf(const std::string &bytes) : bytes_{bytes} {
    pdf_.setSuppressWarnings(true);
    pdf_.processMemoryFile("report", bytes_.data(), bytes_.size());
    for (auto &page : QPDFPageDocumentHelper(pdf_).getAllPages()) {
        pages_.push_back(page.getObjectHandle());
    }
    if (!pdf_.getWarnings().empty()) {
        throw std::runtime_error(pdf_.getWarnings().front().what());
    }
}

bool ReadPdf::is_landscape(std::size_t page) const {
    auto handle = pages_.at(page);
    const auto box = handle.getKey("/MediaBox").getArrayAsRectangle();
    return box.urx - box.llx > box.ury - box.lly;
}

std::vector<PlacedText> ReadPdf::placed(std::size_t page) const {
    TextCollector collector;
    QPDFObjectHandle::parseContentStream(this->page(page).getKey("/Contents"), &collector);
    return collector.texts;
}

std::string ReadPdf::text(std::size_t page) const {
    std::string all;
    for (const PlacedText &placed_text : placed(page)) {
        all += placed_text.text + "\n";
    }
    return all;
}

std::size_t ReadPdf::page_of(QPDFObjectHandle destination) const {
    const auto target = destination.getArrayItem(0).getObjGen();
    for (std::size_t page = 0; page < pages_.size(); ++page) {
        if (pages_[page].getObjGen() == target) {
            return page;
        }
    }
    throw std::runtime_error("the destination is no page");
}

std::size_t occurrences(const std::string &text, const std::string &part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++found;
    }
    return found;
}

} // namespace kvartal::render::tests
