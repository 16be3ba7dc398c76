// SPDX-License-Identifier: MIT
#include "workbook/xml_part.hpp"

#include "workbook/encoding.hpp"
#include "workbook/refusal.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <new>
#include <utility>

namespace kvartal::workbook {
namespace {

constexpr unsigned parse_flags = pugi::parse_escapes | pugi::parse_cdata | pugi::parse_eol
                                 | pugi::parse_fragment | pugi::parse_embed_pcdata;

bool contains(XmlPart::Names names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Throws for what could not be parsed: the part is damaged, or there was no memory for it.
void require_parsed(const pugi::xml_parse_result &result, const std::string &part) {
    if (result.status == pugi::status_out_of_memory) {
        throw std::bad_alloc{};
    }
    if (!result) {
        throw damaged(part);
    }
}

} // namespace

XmlPart::XmlPart(std::string bytes, std::string name, Blanks blanks)
    : text_{to_utf8(std::move(bytes))},
      name_{valid_utf8(std::move(name))},
      flags_{parse_flags | (blanks == Blanks::kept ? pugi::parse_ws_pcdata : pugi::parse_ws_pcdata_single)} {
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
    require_parsed(
        document.load_buffer_inplace(text_.data() + begin, end - begin, flags_, pugi::encoding_utf8), name_);
    for (const pugi::xml_node node : document.children()) {
        if (node.type() == pugi::node_element) {
            visit(node);
        }
    }
}

void XmlPart::enter(const Tag &tag, const Visit &visit) const {
    std::string element = text_.substr(tag.begin, tag.end - tag.begin);
    if (tag.kind == Tag::Kind::open) {
        element.insert(element.size() - 1, "/");
    }
    pugi::xml_document document;
    require_parsed(document.load_buffer_inplace(element.data(), element.size(), flags_, pugi::encoding_utf8),
                   name_);
    visit(document.first_child());
}

void XmlPart::walk(const Walk &walk) {
    TagReader tags{text_};
    const auto root = tags.next();
    if (!root || root->kind == Tag::Kind::close) {
        throw damaged(name_);
    }
    if (root->kind == Tag::Kind::empty) {
        return;
    }
    Cutter cutter{root->name,
                  {.role = walk.role,
                   .parse = [&](std::size_t begin, std::size_t end) { parse(begin, end, walk.visit); },
                   .enter = [&](const Tag &tag) { enter(tag, walk.enter); },
                   .leave = walk.leave}};
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

void XmlPart::each(Names containers, Names wanted, const Visit &visit) {
    bool is_in_container = false;
    walk({.role =
              [&](std::string_view local) {
                  return !is_in_container && contains(containers, local) ? Role::container
                         : contains(wanted, local)                       ? Role::wanted
                                                                         : Role::pass_over;
              },
          .enter = [&](pugi::xml_node /*tag*/) { is_in_container = true; },
          .leave = [&] { is_in_container = false; },
          .visit = visit});
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
