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

std::string Vocabulary::question(std::string_view field, foundation::Language language) const {
    const auto found = questions.find(field);
    return found == questions.end() ? std::string{field} : found->second.in(language);
}

} // namespace kvartal::portfolio
