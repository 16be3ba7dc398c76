// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/code_list.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::portfolio {

/// The code lists of the round's template, by the ids that computations and the report know them by.
struct Vocabulary {
    std::vector<foundation::CodeList>
        lists; ///< "funder", "status", "phase", "priority", "strategic_area", "focus_area"

    /// The list; an empty one when the template has no such list.
    const foundation::CodeList &list(std::string_view id) const;
};

} // namespace kvartal::portfolio
