// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/code_list.hpp"
#include "portfolio/segment_rule.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::portfolio {

/// The words of the round's template, by the ids that computations and the report know them by.
struct Vocabulary {
    std::vector<foundation::CodeList>
        lists; ///< "funder", "status", "phase", "priority", "strategic_area", "focus_area"

    /// What a template calls its fields, by id; of a small table's, by "table.field".
    std::map<std::string, foundation::LocalText, std::less<>> questions{};

    /// The questions that are answered with yes or no, by their fields' ids.
    foundation::CodeList yes_no_questions{};
    /// The template's own rule of segments; empty when it has none.
    SegmentRule segment_rule{};

    /// The fields whose answers may be published as they were written, by the questions' ids.
    std::set<std::string, std::less<>> published{};

    /// The list; an empty one when the template has no such list.
    const foundation::CodeList &list(std::string_view id) const;
    /// The field's words; the id itself when the template has no such field.
    std::string question(std::string_view field, foundation::Language language) const;
};

} // namespace kvartal::portfolio
