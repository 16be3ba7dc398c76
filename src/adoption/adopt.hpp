// SPDX-License-Identifier: MIT
#pragma once

#include "adoption/draft.hpp"
#include "foundation/finding.hpp"
#include "foundation/texts.hpp"
#include "workbook/workbook.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>

namespace kvartal::adoption {

/// What guessing needs beside the template.
struct Knowledge {
    std::span<const definition::Definition *const>
        definitions; ///< the program's own templates, the likest first
    const std::vector<foundation::CodeList> *common_lists = nullptr;
    std::function<const foundation::Texts &(foundation::Language)> texts;
};

/// The language in which the template is written, by its letters and its known labels; nothing when they do
/// not tell.
std::optional<foundation::Language> language_of(const workbook::Workbook &workbook,
                                                const Knowledge &knowledge);

/// The definition that the template seems to have, by its file's name without extension. Nothing when no
/// visible sheet has a table or a form.
std::optional<Draft> draft_of(const workbook::Workbook &workbook, const std::string &name,
                              foundation::Language language, const Knowledge &knowledge);

} // namespace kvartal::adoption
