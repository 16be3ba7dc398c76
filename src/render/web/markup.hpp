// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kvartal::render::web {

/// The text as it may stand between tags and in an attribute's quotation marks, whoever wrote it: without
/// what controls, and what markup is made of as entities.
std::string escaped(std::string_view text);

/// A coordinate of a drawing: at most two decimals, "12.5".
std::string coordinate(double value);

struct Attribute {
    std::string_view name;
    std::string value;
};

/// HTML that is well-formed XML too. Every text and attribute is escaped here and nowhere else.
class Markup {
  public:
    /// An attribute with an empty value is left out.
    void open(std::string_view tag, std::initializer_list<Attribute> attributes = {});
    void close();
    /// A tag that holds nothing: <br/>.
    void empty(std::string_view tag, std::initializer_list<Attribute> attributes = {});
    void text(std::string_view words);
    /// A tag that holds only words.
    void element(std::string_view tag, std::string_view words,
                 std::initializer_list<Attribute> attributes = {});
    /// What is markup already: the page's own style, script and shapes.
    void verbatim(std::string_view markup) { html_ += markup; }
    void line() { html_ += '\n'; }

    std::string take() { return std::move(html_); }

  private:
    void begin(std::string_view tag, std::initializer_list<Attribute> attributes);

    std::string html_;
    std::vector<std::string_view> open_; ///< literals
};

} // namespace kvartal::render::web
