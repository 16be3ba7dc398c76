// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace kvartal::render::web {

/// The numbers of the notes that cells of the table refer to, from 1, in the notes' order.
class NoteNumbers {
  public:
    explicit NoteNumbers(const report::Table &table);

    /// 0 for a note that no cell refers to.
    std::size_t of(std::string_view note) const;

  private:
    std::map<std::string, std::size_t, std::less<>> numbers_;
};

} // namespace kvartal::render::web
