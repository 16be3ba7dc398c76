// SPDX-License-Identifier: MIT
#include "workbook/xml_part.hpp"

#include "workbook/encoding.hpp"
#include "workbook/refusal.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <optional>

namespace kvartal::workbook {
namespace {

constexpr std::size_t stretch_bytes = 256 * 1024; ///< parsed at a time, and the element that crosses it
/// Tags and attributes of one stretch: a row of 16 384 cells stays below it, and 64 MB hold them all.
constexpr std::size_t stretch_nodes = 1'000'000;

constexpr unsigned parse_flags = pugi::parse_escapes | pugi::parse_cdata | pugi::parse_eol
                                 | pugi::parse_fragment | pugi::parse_ws_pcdata_single
                                 | pugi::parse_embed_pcdata;

bool contains(XmlPart::Names names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Neighbouring elements that are parsed in one go.
struct Stretch {
    std::size_t begin = 0, end = 0, nodes = 0;
    bool empty() const { return begin == end; }
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
    std::optional<std::string_view> container; // the one that we are in
    std::size_t depth = 0;                     // below the root or the container
    std::size_t begin = 0;                     // of the element that we are in
    bool is_wanted = false;
    Stretch stretch;
    const auto parse_stretch = [&] {
        if (!stretch.empty()) {
            parse(stretch.begin, stretch.end, visit);
        }
        stretch = {};
    };
    while (const auto tag = tags.next()) {
        const bool top = depth == 0;
        if (top && tag->kind == Tag::Kind::close) {
            parse_stretch();
            if (tag->name != (container ? *container : root->name)) {
                throw damaged(name_);
            }
            if (!container) {
                return;
            }
            container.reset();
            continue;
        }
        const std::string_view local = local_name(tag->name);
        if (top && !container && contains(containers, local)) {
            parse_stretch();
            if (tag->kind == Tag::Kind::open) {
                container = tag->name;
            }
            continue;
        }
        if (top) {
            begin = tag->begin;
            is_wanted = contains(wanted, local);
            if (!is_wanted || stretch.end - stretch.begin >= stretch_bytes) {
                parse_stretch();
            }
        }
        depth += tag->kind == Tag::Kind::open ? 1U : 0U;
        depth -= tag->kind == Tag::Kind::close ? 1U : 0U;
        if (is_wanted) {
            stretch.nodes += 1 + tag->attributes;
            if (stretch.nodes > stretch_nodes) {
                throw damaged(name_);
            }
            if (depth == 0) {
                stretch.begin = stretch.empty() ? begin : stretch.begin;
                stretch.end = tag->end;
            }
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
