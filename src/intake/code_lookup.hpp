// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/code_list.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace kvartal::intake {

/// The codes of a list by every way of writing them, for columns of any length.
class CodeLookup {
  public:
    explicit CodeLookup(const foundation::CodeList &list);

    /// Another way of writing the code, unless it is one already. Of a code that the list has.
    void add(std::string_view spelling, std::string_view code_id);

    /// The code that the text states: as the list writes it, or by its number in front ("1.1 Journal", "2 –
    /// bør") when the words after it are no other code's.
    const foundation::Code *match(std::string_view text) const;
    /// Only by all of the text: as the list writes it, also behind its own number.
    const foundation::Code *match_all(std::string_view text) const;
    const foundation::CodeList &list() const { return list_; }

  private:
    struct Numbered {
        const foundation::Code *numbered = nullptr, *worded = nullptr;
    };
    Numbered numbered(const std::string &folded) const;
    const foundation::Code *find(std::string_view folded) const;

    const foundation::CodeList &list_;
    std::unordered_map<std::string, const foundation::Code *> by_spelling_;
};

} // namespace kvartal::intake
