// SPDX-License-Identifier: MIT
#include "adoption/evidence.hpp"

#include "foundation/text_folding.hpp"

#include <array>

namespace kvartal::adoption {

std::vector<std::string> different_answers(const Evidence &evidence) {
    std::vector<std::string> different;
    std::set<std::string> seen;
    for (const workbook::Cell *cell : evidence.answers) {
        std::string text = foundation::tidy(workbook::plain_text(cell->value));
        if (seen.insert(foundation::fold(text)).second) {
            different.push_back(std::move(text));
        }
    }
    return different;
}

std::optional<ForeignUnit> foreign_unit_in(std::string_view text) {
    constexpr std::array<std::string_view, 3> signs{"£", "€", "$"};
    for (const std::string_view sign : signs) {
        const auto at = text.find(sign);
        if (at == std::string_view::npos) {
            continue;
        }
        const std::string_view word = text.substr(at, text.find_first_of(" ),;\n", at) - at);
        const std::string said = foundation::fold_name(word.substr(sign.size()));
        const bool thousands = said.starts_with("000") || said == "k" || said == "s000";
        const bool millions = said == "m" || said == "mn" || said == "mill" || said == "million";
        const auto unit = thousands  ? foundation::AmountUnit::thousand_nok
                          : millions ? foundation::AmountUnit::mnok
                                     : foundation::AmountUnit::nok;
        return ForeignUnit{unit, thousands || millions ? std::string{word} : std::string{}};
    }
    return std::nullopt;
}

} // namespace kvartal::adoption
