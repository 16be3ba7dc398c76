// SPDX-License-Identifier: MIT
#include "marking/package_edits.hpp"

#include "marking/unmarkable.hpp"
#include "workbook/encoding.hpp"

#include <algorithm>

namespace kvartal::marking {
namespace {

/// The text with "UTF-8" as its stated encoding: that is what it is written in.
std::string stating_utf8(std::string text) {
    const auto end = text.starts_with("<?xml") ? text.find("?>") : std::string::npos;
    const auto stated = text.substr(0, std::min(end, text.size())).find("UTF-16");
    if (end != std::string::npos && stated != std::string::npos) {
        text.replace(stated, std::string_view{"UTF-16"}.size(), "UTF-8");
    }
    return text;
}

} // namespace

bool PackageEdits::has(std::string_view part) const {
    if (const auto index = package_.index_of(part)) {
        return !removed_.contains(*index);
    }
    return added_.contains(part);
}

const std::string &PackageEdits::counted(const std::string &text) {
    constexpr std::uint64_t most = 2'000'000'000;
    reread_ += text.size();
    if (reread_ > most) {
        throw Unmarkable{};
    }
    return text;
}

std::string PackageEdits::read(std::string_view part) {
    const auto index = package_.index_of(part);
    if (!index) {
        const auto added = added_.find(part);
        return added == added_.end() ? package_.read(part) : counted(added->second);
    }
    const auto replaced = replaced_.find(*index);
    return replaced == replaced_.end() ? stating_utf8(workbook::to_utf8(package_.read(part)))
                                       : counted(replaced->second);
}

void PackageEdits::write(std::string_view part, std::string text) {
    if (const auto index = package_.index_of(part)) {
        removed_.erase(*index);
        replaced_.insert_or_assign(*index, std::move(text));
    } else {
        added_.insert_or_assign(std::string{part}, std::move(text));
    }
}

void PackageEdits::remove(std::string_view part) {
    if (const auto index = package_.index_of(part)) {
        replaced_.erase(*index);
        removed_.insert(*index);
    } else if (const auto added = added_.find(part); added != added_.end()) {
        added_.erase(added);
    }
}

std::string PackageEdits::free_name(std::string_view before, std::string_view after) const {
    for (std::size_t number = 1;; ++number) {
        std::string name = std::string{before} + std::to_string(number) + std::string{after};
        if (!has(name)) {
            return name;
        }
    }
}

ZipChanges PackageEdits::take_changes() {
    ZipChanges changes;
    changes.replaced = std::move(replaced_);
    changes.removed = std::move(removed_);
    for (auto &[name, text] : added_) {
        changes.added.emplace_back(name, std::move(text));
    }
    return changes;
}

} // namespace kvartal::marking
