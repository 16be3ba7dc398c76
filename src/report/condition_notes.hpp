// SPDX-License-Identifier: MIT
#pragma once

#include "consolidation/cost_notes.hpp"
#include "report/wording.hpp"

#include <map>
#include <string>
#include <vector>

namespace kvartal::report {

/// The footnotes to operating costs that depend on a condition: what the round says of each, or that they do
/// where it says nothing. One text is one note.
class ConditionNotes {
  public:
    explicit ConditionNotes(const Wording &wording);
    /// The note of the amount; empty when it depends on nothing.
    std::string of(const consolidation::CostOf &amount);
    /// In the order of their first use.
    std::vector<Note> take() { return std::move(notes_); }

  private:
    const Wording &wording_;
    consolidation::CostNotes stated_;
    std::vector<Note> notes_;
    std::map<std::string, std::string> ids_; ///< of the notes, by their texts
};

} // namespace kvartal::report
