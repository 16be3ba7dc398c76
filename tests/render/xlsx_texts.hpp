// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"

namespace kvartal::render_tests {

/// The sentences that a workbook needs, by hand.
inline foundation::Texts xlsx_texts(foundation::Language language = foundation::Language::nb) {
    return {language,
            {{"render.quarter", {"K{quarter}", ""}},
             {"render.xlsx.front", {"Rapport", ""}},
             {"render.xlsx.tables", {"Tabeller", ""}},
             {"render.xlsx.back", {"Til første ark", ""}},
             {"render.xlsx.page", {"Side {page} av {pages}", ""}}}};
}

} // namespace kvartal::render_tests
