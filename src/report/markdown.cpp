// SPDX-License-Identifier: MIT
#include "report/markdown.hpp"

#include "foundation/text_folding.hpp"

#include <cmark.h>

#include <memory>
#include <string>

namespace kvartal::report {
namespace {

struct FreeNode {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

/// All words within the node, in one line.
std::string words_of(cmark_node *node) {
    const std::unique_ptr<cmark_iter, FreeIterator> iterator{cmark_iter_new(node)};
    std::string words;
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *at = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(at);
        const bool is_break = type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK;
        if (is_break || (event == CMARK_EVENT_EXIT && type == CMARK_NODE_PARAGRAPH)) {
            words += ' ';
        } else if (event == CMARK_EVENT_ENTER) {
            const char *literal = cmark_node_get_literal(at);
            words += literal == nullptr ? "" : literal;
        }
    }
    return foundation::tidy(words);
}

template <class Visit>
void each_child(cmark_node *node, const Visit &visit) {
    for (cmark_node *child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
        visit(child);
    }
}

void append_list(cmark_node *list, std::vector<Block> &blocks) {
    const bool is_numbered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
    int number = cmark_node_get_list_start(list);
    BulletList points;
    each_child(list, [&](cmark_node *item) {
        std::string words = words_of(item);
        if (is_numbered) {
            blocks.emplace_back(Paragraph{std::to_string(number++) + ". " + words});
        } else if (!words.empty()) {
            points.items.push_back(std::move(words));
        }
    });
    if (!points.items.empty()) {
        blocks.emplace_back(std::move(points));
    }
}

void append(cmark_node *node, std::vector<Block> &blocks) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_LIST:
        append_list(node, blocks);
        break;
    case CMARK_NODE_BLOCK_QUOTE:
        each_child(node, [&](cmark_node *child) { append(child, blocks); });
        break;
    default:
        if (std::string words = words_of(node); !words.empty()) {
            blocks.emplace_back(Paragraph{std::move(words)});
        }
    }
}

} // namespace

std::vector<Block> blocks_of(std::string_view markdown) {
    const std::unique_ptr<cmark_node, FreeNode> root{
        cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT)};
    std::vector<Block> blocks;
    each_child(root.get(), [&](cmark_node *node) { append(node, blocks); });
    return blocks;
}

} // namespace kvartal::report
