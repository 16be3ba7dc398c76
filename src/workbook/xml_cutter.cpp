// SPDX-License-Identifier: MIT
#include "workbook/xml_cutter.hpp"

namespace kvartal::workbook {
namespace {

constexpr std::size_t stretch_bytes = 262'144; ///< parsed at a time, and the element that crosses it
/// Tags and attributes of one stretch: a row of 16 384 cells stays below it, and 64 MB hold them all.
constexpr std::size_t stretch_nodes = 1'000'000;

} // namespace

Cutter::State Cutter::take(const Tag &tag) {
    if (depth_ == 0 && tag.kind == Tag::Kind::close) {
        return leave(tag);
    }
    if (depth_ == 0) {
        const Role role = actions_.role(local_name(tag.name));
        if (role == Role::container) {
            return enter_container(tag);
        }
        begin_element(tag, role);
    }
    return follow(tag);
}

Cutter::State Cutter::enter_container(const Tag &tag) {
    parse_stretch();
    if (tag.attributes > stretch_nodes) {
        return State::malformed;
    }
    actions_.enter(tag);
    if (tag.kind == Tag::Kind::open) {
        open_.push_back(tag.name);
    } else {
        actions_.leave();
    }
    return State::within;
}

Cutter::State Cutter::leave(const Tag &tag) {
    parse_stretch();
    if (tag.name != (open_.empty() ? root_ : open_.back())) {
        return State::malformed;
    }
    if (open_.empty()) {
        return State::at_end;
    }
    open_.pop_back();
    actions_.leave();
    return State::within;
}

void Cutter::begin_element(const Tag &tag, Role role) {
    element_ = tag.begin;
    is_wanted_ = role == Role::wanted;
    if (!is_wanted_ || end_ - begin_ >= stretch_bytes) {
        parse_stretch();
    }
}

Cutter::State Cutter::follow(const Tag &tag) {
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

void Cutter::parse_stretch() {
    if (begin_ != end_) {
        actions_.parse(begin_, end_);
    }
    begin_ = end_ = nodes_ = 0;
}

} // namespace kvartal::workbook
