// SPDX-License-Identifier: MIT
#include "workbook/package.hpp"

#include "workbook/encoding.hpp"
#include "workbook/refusal.hpp"

#include <zip.h>

#include <algorithm>
#include <array>
#include <optional>

namespace kvartal::workbook {
namespace {

using foundation::finding;
using foundation::FindingCode;

struct CloseFile {
    void operator()(zip_file *file) const { zip_fclose(file); }
};

Refusal truncated() {
    return {finding(FindingCode::file_truncated)};
}

/// An upper bound of the entries that the directory can hold, without building it: each begins with this.
std::uint64_t count_directory_entries(std::string_view bytes) {
    constexpr std::string_view signature{"PK\x01\x02"};
    std::uint64_t count = 0;
    for (auto at = bytes.find(signature); at != std::string_view::npos;
         at = bytes.find(signature, at + signature.size())) {
        ++count;
    }
    return count;
}

zip *open_archive(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_error_fini(&error);
    if (archive == nullptr) {
        zip_source_free(source);
        throw truncated();
    }
    return archive;
}

std::string compared_form(std::string_view name) {
    std::string form;
    form.reserve(name.size());
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        form += c == '\\' ? '/' : upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const auto start = form.find_first_not_of('/');
    return start == std::string::npos ? std::string{} : form.substr(start);
}

std::optional<int> hex_digit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? std::optional{lower - 'a' + 10} : std::nullopt;
}

/// A name as a relationship writes it, with its %20 undone.
std::string without_percent_codes(std::string_view name) {
    std::string plain;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto high = name[i] == '%' && i + 2 < name.size() ? hex_digit(name[i + 1]) : std::nullopt;
        const auto low = high ? hex_digit(name[i + 2]) : std::nullopt;
        if (low) {
            plain += static_cast<char>(*high * 16 + *low);
            i += 2;
        } else {
            plain += name[i];
        }
    }
    return plain;
}

/// What a failed read means; the code is libzip's.
Refusal read_failure(int code, std::string_view part) {
    switch (code) {
    case ZIP_ER_EOF:
    case ZIP_ER_SEEK:
    case ZIP_ER_READ:
        return truncated();
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP:
        return {finding(FindingCode::file_password_protected)};
    default:
        return damaged(valid_utf8(std::string{part}));
    }
}

} // namespace

void Package::Close::operator()(zip *archive) const {
    zip_discard(archive);
}

Package::Package(std::string_view bytes, Budget &budget) : budget_{&budget} {
    budget.check_entries(count_directory_entries(bytes));
    archive_.reset(open_archive(bytes));
    const auto count =
        static_cast<std::uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(archive_.get(), 0), 0));
    for (std::uint64_t index = 0; index < count; ++index) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        const char *name = zip_get_name(archive_.get(), index, ZIP_FL_ENC_RAW);
        if (name == nullptr || zip_stat_index(archive_.get(), index, 0, &stat) != 0) {
            continue;
        }
        if (stat.encryption_method != ZIP_EM_NONE) {
            throw Refusal{finding(FindingCode::file_password_protected)};
        }
        parts_.try_emplace(compared_form(name), Entry{index, stat.size, stat.comp_size});
    }
}

const Package::Entry *Package::find(std::string_view part) const {
    auto found = parts_.find(compared_form(part));
    if (found == parts_.end()) {
        found = parts_.find(compared_form(without_percent_codes(part)));
    }
    return found == parts_.end() ? nullptr : &found->second;
}

bool Package::has(std::string_view part) const {
    return find(part) != nullptr;
}

std::optional<std::uint64_t> Package::index_of(std::string_view part) const {
    const Entry *entry = find(part);
    return entry == nullptr ? std::nullopt : std::optional{entry->index};
}

bool Package::has_any_ending(std::string_view ending) const {
    return std::any_of(parts_.begin(), parts_.end(),
                       [&](const auto &part) { return part.first.ends_with(ending); });
}

std::string Package::read(std::string_view part) const {
    const Entry *entry = find(part);
    if (entry == nullptr) {
        throw damaged(valid_utf8(std::string{part}));
    }
    budget_->check_part(entry->bytes, entry->packed);
    const std::unique_ptr<zip_file, CloseFile> file{zip_fopen_index(archive_.get(), entry->index, 0)};
    if (!file) {
        throw read_failure(zip_error_code_zip(zip_get_error(archive_.get())), part);
    }
    std::string inflated;
    inflated.reserve(static_cast<std::size_t>(entry->bytes));
    std::array<char, 65'536> chunk;
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
        if (got < 0) {
            throw read_failure(zip_error_code_zip(zip_file_get_error(file.get())), part);
        }
        if (got == 0) {
            break;
        }
        inflated.append(chunk.data(), static_cast<std::size_t>(got));
        budget_->check_inflated(inflated.size(), entry->packed);
    }
    budget_->add_inflated(inflated.size());
    return inflated;
}

} // namespace kvartal::workbook
