// SPDX-License-Identifier: MIT
#include "workbook/compound_file.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace kvartal::workbook {
namespace {

using foundation::Finding;
using foundation::finding;
using foundation::FindingCode;

// A directory entry, [MS-CFB] 2.6.1: the name in UTF-16LE with its ending zero, then its length in bytes.
constexpr std::size_t entry_size = 128;
constexpr std::size_t first_sector = 512;
constexpr std::size_t name_capacity = 64;

bool is_entry_named(std::string_view entry, std::string_view name) {
    const std::size_t name_bytes = 2 * (name.size() + 1);
    if (name_bytes > name_capacity || static_cast<unsigned char>(entry[name_capacity]) != name_bytes
        || entry[name_capacity + 1] != '\0') {
        return false;
    }
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (entry[2 * i] != name[i] || entry[2 * i + 1] != '\0') {
            return false;
        }
    }
    return true;
}

/// Sectors are multiples of 512 bytes, so every directory entry lies at a multiple of its own size; looking
/// at them all needs no allocation table, which may be broken.
bool has_entry(std::string_view bytes, std::string_view name) {
    for (std::size_t at = first_sector; at + entry_size <= bytes.size(); at += entry_size) {
        if (is_entry_named(bytes.substr(at, entry_size), name)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool is_compound_file(std::string_view bytes) {
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Finding refusal_of_compound_file(std::string_view bytes) {
    if (has_entry(bytes, "EncryptedPackage")) {
        return finding(FindingCode::file_password_protected);
    }
    if (has_entry(bytes, "Workbook") || has_entry(bytes, "Book")) {
        return finding(FindingCode::file_old_excel);
    }
    struct Known {
        std::string_view entry, kind;
    };
    constexpr std::array others{Known{"WordDocument", "Word"}, Known{"PowerPoint Document", "PowerPoint"},
                                Known{"__properties_version1.0", "Outlook"}, Known{"VisioDocument", "Visio"}};
    const auto known = std::find_if(others.begin(), others.end(),
                                    [&](const Known &other) { return has_entry(bytes, other.entry); });
    return finding(FindingCode::file_other_kind)
        .with("kind", std::string{known == others.end() ? std::string_view{} : known->kind});
}

} // namespace kvartal::workbook
