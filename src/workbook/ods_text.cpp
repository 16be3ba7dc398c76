// SPDX-License-Identifier: MIT
#include "workbook/ods_text.hpp"

#include "workbook/encoding.hpp"
#include "workbook/number_text.hpp"
#include "workbook/xml_part.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <array>

namespace kvartal::workbook {
namespace {

/// Gathers the text of one cell's paragraphs, without recursion: spans may be nested to any depth.
class ParagraphReader {
  public:
    explicit ParagraphReader(Budget &budget) : budget_{budget} {}

    void take_paragraph(pugi::xml_node paragraph) {
        if (has_paragraph_) {
            text_ += '\n';
        }
        has_paragraph_ = true;
        is_at_front_ = true;
        take_characters(paragraph.value());
        pugi::xml_node node = paragraph.first_child();
        while (node) {
            node = take(node) && node.first_child() ? node.first_child() : next_after(node, paragraph);
        }
        put_blanks(true);
    }

    std::string finish() { return valid_utf8(std::move(text_)); }

  private:
    static pugi::xml_node next_after(pugi::xml_node node, pugi::xml_node paragraph) {
        while (node != paragraph && !node.next_sibling()) {
            node = node.parent();
        }
        return node == paragraph ? pugi::xml_node{} : node.next_sibling();
    }

    /// Whether what stands in the node belongs to the text.
    bool take(pugi::xml_node node) {
        constexpr std::array<std::string_view, 4> apart{"annotation", "note", "ruby-text", "frame"};
        const std::string_view name = local_name(node.name());
        if (std::find(apart.begin(), apart.end(), name) != apart.end()) {
            return false;
        }
        if (name == "s") {
            take_blanks(exactly<std::uint32_t>(attribute_text(node, "c")).value_or(1));
        } else if (name == "tab") {
            take_mark('\t');
        } else if (name == "line-break") {
            take_mark('\n');
        } else {
            take_characters(node.value());
            return true;
        }
        return false;
    }

    void take_mark(char mark) {
        put_blanks(false);
        text_ += mark;
        is_at_front_ = false;
    }

    void take_blanks(std::uint32_t count) {
        put_blanks(false);
        budget_.add_text(count);
        text_.append(count, ' ');
        is_at_front_ = false;
    }

    void take_characters(std::string_view characters) {
        for (const char c : characters) {
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                blanks_ += c;
            } else {
                put_blanks(false);
                text_ += c;
                is_at_front_ = false;
            }
        }
    }

    /// Puts the blanks that wait. Those with a line break or tab among them come from how the XML is laid
    /// out.
    void put_blanks(bool is_at_end) {
        if (blanks_.find_first_not_of(' ') == std::string::npos) {
            text_ += blanks_;
        } else if (!is_at_front_ && !is_at_end) {
            text_ += ' ';
        }
        blanks_.clear();
    }

    Budget &budget_;
    std::string text_;
    bool has_paragraph_ = false;
    bool is_at_front_ = true; ///< of a paragraph
    std::string blanks_;      ///< that came last and are not in the text yet
};

} // namespace

std::string text_of_paragraphs(pugi::xml_node cell, Budget &budget) {
    ParagraphReader reader{budget};
    for (const pugi::xml_node child : cell.children()) {
        const std::string_view name = local_name(child.name());
        if (name == "p" || name == "h") {
            reader.take_paragraph(child);
        }
    }
    return reader.finish();
}

} // namespace kvartal::workbook
