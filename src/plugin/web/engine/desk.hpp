// SPDX-License-Identifier: MIT
#pragma once

#include "checking/outcome.hpp"
#include "checking/returned_file.hpp"
#include "checking/templates.hpp"
#include "foundation/language.hpp"
#include "workbook/limits.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kvartal::web {

/// A copy of a return to give back: its bytes, what it is called, and why it is not marked, if it is not.
struct GivenBack {
    std::string bytes;
    std::string name;
    std::string reason;
};

/// Where files are checked one after the other, as `kvartal check FILE...` does, without a disk. What goes
/// wrong with one, also that the memory does not suffice, is a finding of its own; nothing throws.
class Desk {
  public:
    /// Adds a template that the files after it may follow. What is none is listed as a file with a finding.
    bool add_template(std::string name, std::string_view toml);
    /// Reads the file's cells; check() lists what they are.
    void read(std::string name, std::string_view bytes);
    void check();
    /// Lists a file whose bytes cannot be had, that is larger than any may be, or that broke the checking
    /// down.
    void refuse_unreadable(std::string name);
    void refuse_large(std::string name, std::uint64_t bytes);
    void refuse_broken(std::string name, std::string why);

    std::string json(foundation::Language language) const;
    std::string list(foundation::Language language) const;
    /// The copy that `kvartal check --mark` gives for the listed file of that number, whose bytes these are.
    GivenBack mark(std::size_t number, std::string_view bytes, foundation::Language language) const;

    const workbook::Limits &limits() const { return limits_; }

  private:
    void refuse(std::string name, foundation::Finding finding);

    workbook::Limits limits_;
    checking::Templates templates_;
    checking::CheckOutcome outcome_;
    std::optional<checking::FileCells> cells_;
};

} // namespace kvartal::web
