// SPDX-License-Identifier: MIT
#include "workbook/xml_part.hpp"

#include "workbook/encoding.hpp"
#include "workbook/refusal.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace kvartal::workbook {
namespace {

constexpr std::size_t stretch_bytes = 262'144; ///< parsed at a time, and the element that crosses it
/// Tags and attributes of one stretch: a row of 16 384 cells stays below it, and 64 MB hold them all.
constexpr std::size_t stretch_nodes = 1'000'000;

constexpr unsigned parse_flags = pugi::parse_escapes | pugi::parse_cdata | pugi::parse_eol
                                 | pugi::parse_fragment | pugi::parse_ws_pcdata_single
                                 | pugi::parse_embed_pcdata;

using NameSpan = std::span<const std::string_view>;

bool contains(NameSpan names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Follows a part's tags and finds the stretches of neighbouring wanted elements that are parsed in one go.
class Cutter {
  public:
    using Parse = std::function<void(std::size_t begin, std::size_t end)>;
    enum class State { within, at_end, malformed };

    Cutter(std::string_view root, NameSpan containers, NameSpan wanted, Parse parse)
        : root_{root}, containers_{containers}, wanted_{wanted}, parse_{std::move(parse)} {}

    /// Takes the next tag after the root's.
    State take(const Tag &tag) {
        if (depth_ == 0 && tag.kind == Tag::Kind::close) {
            return leave(tag);
        }
        if (depth_ == 0 && container_.empty() && contains(containers_, local_name(tag.name))) {
            parse_stretch();
            container_ = tag.kind == Tag::Kind::open ? tag.name : std::string_view{};
            return State::within;
        }
        if (depth_ == 0) {
            begin_element(tag);
        }
        return follow(tag);
    }

  private:
    State leave(const Tag &tag) {
        parse_stretch();
        if (tag.name != (container_.empty() ? root_ : container_)) {
            return State::malformed;
        }
        const bool was_root = container_.empty();
        container_ = {};
        return was_root ? State::at_end : State::within;
    }

    void begin_element(const Tag &tag) {
        element_ = tag.begin;
        is_wanted_ = contains(wanted_, local_name(tag.name));
        if (!is_wanted_ || end_ - begin_ >= stretch_bytes) {
            parse_stretch();
        }
    }

    State follow(const Tag &tag) {
        depth_ += tag.kind == Tag::Kind::open ? 1U : 0U;
        depth_ -= tag.kind == Tag::Kind::close ? 1U : 0U;
        if (!is_wanted_) {
            return State::within;
        }
        nodes_ += 1 + tag.attributes;
        if (depth_ == 0) {
            begin_ = begin_ == end_ ? element_ : begin_;
            end_ = tag.end;
        }
        return nodes_ > stretch_nodes ? State::malformed : State::within;
    }

    void parse_stretch() {
        if (begin_ != end_) {
            parse_(begin_, end_);
        }
        begin_ = end_ = nodes_ = 0;
    }

    std::string_view root_;
    NameSpan containers_, wanted_;
    Parse parse_;
    std::string_view container_;                  ///< the one that we are in, or empty
    std::size_t depth_ = 0;                       ///< below the root or the container
    std::size_t element_ = 0;                     ///< where the element that we are in begins
    bool is_wanted_ = false;                      ///< that element
    std::size_t begin_ = 0, end_ = 0, nodes_ = 0; ///< of the stretch
};

} // namespace

XmlPart::XmlPart(std::string bytes, std::string name)
    : text_{to_utf8(std::move(bytes))}, name_{valid_utf8(std::move(name))} {
    if (text_.find('\0') != std::string::npos) {
        throw damaged(name_);
    }
}

std::string_view XmlPart::root() const {
    const auto tag = TagReader{text_}.next();
    if (!tag || tag->kind == Tag::Kind::close) {
        throw damaged(name_);
    }
    return local_name(tag->name);
}

void XmlPart::parse(std::size_t begin, std::size_t end, const Visit &visit) {
    pugi::xml_document document;
    if (!document.load_buffer_inplace(text_.data() + begin, end - begin, parse_flags, pugi::encoding_utf8)) {
        throw damaged(name_);
    }
    for (const pugi::xml_node node : document.children()) {
        if (node.type() == pugi::node_element) {
            visit(node);
        }
    }
}

void XmlPart::each(Names containers, Names wanted, const Visit &visit) {
    TagReader tags{text_};
    const auto root = tags.next();
    if (!root || root->kind == Tag::Kind::close) {
        throw damaged(name_);
    }
    if (root->kind == Tag::Kind::empty) {
        return;
    }
    Cutter cutter{root->name, NameSpan{containers.begin(), containers.size()},
                  NameSpan{wanted.begin(), wanted.size()},
                  [&](std::size_t begin, std::size_t end) { parse(begin, end, visit); }};
    while (const auto tag = tags.next()) {
        const Cutter::State state = cutter.take(*tag);
        if (state == Cutter::State::at_end) {
            return;
        }
        if (state == Cutter::State::malformed) {
            break;
        }
    }
    throw damaged(name_);
}

std::string own_text(pugi::xml_node element) {
    std::string text = element.value();
    for (const pugi::xml_node child : element.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            text += child.value();
        }
    }
    return valid_utf8(std::move(text));
}

pugi::xml_node child_element(pugi::xml_node parent, std::string_view local) {
    for (const pugi::xml_node child : parent.children()) {
        if (child.type() == pugi::node_element && local_name(child.name()) == local) {
            return child;
        }
    }
    return {};
}

std::string_view attribute_text(pugi::xml_node element, std::string_view local) {
    for (const pugi::xml_attribute attribute : element.attributes()) {
        if (local_name(attribute.name()) == local) {
            return attribute.value();
        }
    }
    return {};
}

bool is_true(std::string_view text) {
    return text == "1" || text == "true";
}

} // namespace kvartal::workbook
