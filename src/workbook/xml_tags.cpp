// SPDX-License-Identifier: MIT
#include "workbook/xml_tags.hpp"

namespace kvartal::workbook {

std::string_view local_name(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool TagReader::pass_over(std::string_view ending) {
    const auto found = text_.find(ending, at_);
    at_ = found == std::string_view::npos ? text_.size() : found + ending.size();
    return found != std::string_view::npos;
}

bool TagReader::pass_over_document_type() {
    std::size_t open = 0;
    char quote = '\0';
    for (; at_ < text_.size(); ++at_) {
        const char c = text_[at_];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '<') {
            ++open;
        } else if (c == '>' && --open == 0) {
            ++at_;
            return true;
        }
    }
    return false;
}

std::optional<Tag> TagReader::tag_at(std::size_t begin) {
    Tag tag;
    tag.begin = begin;
    std::size_t name = begin + 1;
    if (name < text_.size() && text_[name] == '/') {
        tag.kind = Tag::Kind::close;
        ++name;
    }
    const auto is_end_of_name = [](char c) {
        return c == ' ' || c == '>' || c == '/' || c == '\t' || c == '\n' || c == '\r';
    };
    std::size_t at = name;
    while (at < text_.size() && !is_end_of_name(text_[at])) {
        ++at;
    }
    tag.name = text_.substr(name, at - name);
    char quote = '\0';
    for (; at < text_.size(); ++at) {
        const char c = text_[at];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
            ++tag.attributes;
        } else if (c == '>') {
            if (tag.kind == Tag::Kind::open && text_[at - 1] == '/') {
                tag.kind = Tag::Kind::empty;
            }
            tag.end = at_ = at + 1;
            return tag.name.empty() ? std::nullopt : std::optional{tag};
        }
    }
    return std::nullopt;
}

std::optional<Tag> TagReader::next() {
    for (;;) {
        const auto begin = text_.find('<', at_);
        if (begin == std::string_view::npos) {
            return std::nullopt;
        }
        at_ = begin;
        const std::string_view rest = text_.substr(begin);
        bool passed = true;
        if (rest.starts_with("<!--")) {
            at_ += 4;
            passed = pass_over("-->");
        } else if (rest.starts_with("<![CDATA[")) {
            passed = pass_over("]]>");
        } else if (rest.starts_with("<?")) {
            passed = pass_over("?>");
        } else if (rest.starts_with("<!")) {
            passed = pass_over_document_type();
        } else {
            return tag_at(begin);
        }
        if (!passed) {
            return std::nullopt;
        }
    }
}

} // namespace kvartal::workbook
