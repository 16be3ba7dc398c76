// SPDX-License-Identifier: MIT
#pragma once

#include "render/render.hpp"

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace kvartal::render_tests {

/// The sentences that a page needs, by hand.
foundation::Texts web_texts(foundation::Language language = foundation::Language::nb);

/// A page, parsed: it must be well-formed XML.
class Page {
  public:
    explicit Page(const report::Document &document, const std::vector<render::Download> &downloads = {});

    const std::string &html() const { return html_; }
    pugi::xml_node find(const char *path) const; ///< an XPath; the first that fits, or an empty node
    std::size_t count(const char *path) const;
    /// The words of the first that fits, also those of what is in it.
    std::string text(const char *path) const;
    std::string attribute(const char *path, const char *name) const;

  private:
    std::string html_;
    pugi::xml_document xml_;
};

} // namespace kvartal::render_tests
