// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/limits.hpp"

#include <cstdint>

namespace kvartal::workbook {

/// What reading a file has used of its limits. Each function refuses the file (Refusal, file-too-large) that
/// would go over one.
class Budget {
  public:
    explicit Budget(const Limits &limits) : limits_{limits} {}

    void check_file(std::uint64_t bytes) const;
    void check_entries(std::uint64_t count) const;
    /// A part as the ZIP's directory states it, before it is inflated.
    void check_part(std::uint64_t bytes, std::uint64_t packed) const;
    /// The bytes that one part has given so far.
    void check_inflated(std::uint64_t bytes, std::uint64_t packed) const { check_part(bytes, packed); }
    void add_inflated(std::uint64_t bytes);
    void add_sheets(std::uint64_t count);
    void add_string();
    void add_merged_range();
    /// A cell in use. Its text counts among the inflated bytes: many cells can name one long text.
    void add_cell(std::uint64_t text_bytes) { add_cells(1, text_bytes); }
    /// The same for a cell that is repeated, before its repeats are made.
    void add_cells(std::uint64_t count, std::uint64_t text_bytes_each);
    /// Text that is not there byte by byte, before it is made.
    void add_text(std::uint64_t bytes);
    void add_hidden_rows(std::uint64_t count);

  private:
    Limits limits_;
    std::uint64_t inflated_ = 0, sheets_ = 0, strings_ = 0, merged_ = 0, cells_ = 0, text_ = 0, rows_ = 0;
};

} // namespace kvartal::workbook
