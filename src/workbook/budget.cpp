// SPDX-License-Identifier: MIT
#include "workbook/budget.hpp"

#include "workbook/refusal.hpp"

namespace kvartal::workbook {
namespace {

constexpr std::uint64_t small_part = 1'000'000; ///< too small for its ratio to matter

void check(const char *what, std::uint64_t found, std::uint64_t limit) {
    if (found > limit) {
        throw Refusal{foundation::finding(foundation::FindingCode::file_too_large)
                          .with("what", std::string{what})
                          .with("found", static_cast<std::int64_t>(found))
                          .with("limit", static_cast<std::int64_t>(limit))};
    }
}

} // namespace

void Budget::check_file(std::uint64_t bytes) const {
    check("bytes", bytes, limits_.file_bytes);
}

void Budget::check_entries(std::uint64_t count) const {
    check("entries", count, limits_.entries);
}

void Budget::check_part(std::uint64_t bytes, std::uint64_t packed) const {
    check("part", bytes, limits_.part_bytes);
    check("total", inflated_ + bytes, limits_.total_bytes);
    if (bytes > small_part) {
        check("ratio", bytes / (packed == 0 ? 1 : packed), limits_.ratio);
    }
}

void Budget::add_inflated(std::uint64_t bytes) {
    inflated_ += bytes;
    check("total", inflated_, limits_.total_bytes);
}

void Budget::add_sheets(std::uint64_t count) {
    sheets_ += count;
    check("sheets", sheets_, limits_.sheets);
}

void Budget::add_string() {
    check("strings", ++strings_, limits_.strings);
}

void Budget::add_merged_range() {
    check("merged", ++merged_, limits_.merged_ranges);
}

void Budget::add_cells(std::uint64_t count, std::uint64_t text_bytes_each) {
    cells_ += count;
    check("cells", cells_, limits_.cells);
    add_text(count * text_bytes_each);
}

void Budget::add_text(std::uint64_t bytes) {
    text_ += bytes;
    check("total", text_, limits_.total_bytes);
}

void Budget::add_hidden_rows(std::uint64_t count) {
    rows_ += count;
    check("cells", rows_, limits_.cells);
}

} // namespace kvartal::workbook
