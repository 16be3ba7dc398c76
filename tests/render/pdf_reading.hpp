// SPDX-License-Identifier: MIT
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <memory>
#include <string>
#include <vector>

namespace kvartal::render::tests {

/// A text as a page's content places it.
struct PlacedText {
    std::string text; ///< UTF-8
    double x = 0, y = 0, size = 0;
};

/// A finished PDF, read back with libqpdf; it fails to open when libqpdf has anything to warn of.
class ReadPdf {
  public:
    explicit ReadPdf(const std::string &bytes);

    std::size_t pages() const { return pages_.size(); }
    QPDFObjectHandle page(std::size_t index) const { return pages_.at(index); }
    QPDFObjectHandle root() { return pdf_.getRoot(); }
    QPDF &document() { return pdf_; }
    bool is_landscape(std::size_t page) const;
    std::vector<PlacedText> placed(std::size_t page) const;
    /// All texts of the page, one a line.
    std::string text(std::size_t page) const;
    /// The page that a destination array leads to.
    std::size_t page_of(QPDFObjectHandle destination) const;

  private:
    std::string bytes_;
    QPDF pdf_;
    std::vector<QPDFObjectHandle> pages_;
};

/// How often `part` stands in `text`.
std::size_t occurrences(const std::string &text, const std::string &part);

} // namespace kvartal::render::tests
