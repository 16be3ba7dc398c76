// SPDX-License-Identifier: MIT
#include "portfolio/vocabulary.hpp"

#include <algorithm>

namespace kvartal::portfolio {

const foundation::CodeList &Vocabulary::list(std::string_view id) const {
    static const foundation::CodeList none;
    const auto found =
        std::find_if(lists.begin(), lists.end(), [&](const auto &list) { return list.id == id; });
    return found == lists.end() ? none : *found;
}

} // namespace kvartal::portfolio
