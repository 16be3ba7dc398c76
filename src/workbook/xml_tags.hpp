// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace kvartal::workbook {

/// An element's name without its namespace prefix.
std::string_view local_name(std::string_view name);

/// One start or end tag of an XML text, and where it stands.
struct Tag {
    enum class Kind { open, close, empty };
    Kind kind = Kind::open;
    std::string_view name;          ///< with its prefix
    std::size_t begin = 0, end = 0; ///< end is one past the ">"
    std::size_t attributes = 0;
};

/// Walks the tags of an XML text; comments, CDATA, processing instructions and a document type are passed
/// over.
class TagReader {
  public:
    explicit TagReader(std::string_view text) : text_{text} {}
    /// The next tag; nothing at the end of the text or where it is malformed.
    std::optional<Tag> next();

  private:
    bool pass_over(std::string_view ending);
    bool pass_over_document_type();
    std::optional<Tag> tag_at(std::size_t begin);

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace kvartal::workbook
