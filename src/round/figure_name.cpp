// SPDX-License-Identifier: MIT
#include "round/figure_name.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::round {
namespace {

/// The text between apostrophes, of which a doubled one stands for itself.
std::string without_quotes(std::string_view name) {
    if (name.size() < 2 || name.front() != '\'' || name.back() != '\'') {
        return std::string{name};
    }
    name = name.substr(1, name.size() - 2);
    std::string plain;
    for (std::size_t i = 0; i < name.size(); ++i) {
        plain += name[i];
        i += name.substr(i, 2) == "''" ? 1 : 0;
    }
    return plain;
}

} // namespace

std::optional<SheetCell> sheet_cell_from(std::string_view words) {
    const auto mark = words.rfind('!');
    if (mark == std::string_view::npos) {
        return std::nullopt;
    }
    return SheetCell{without_quotes(foundation::tidy(words.substr(0, mark))),
                     foundation::cell_from_a1(foundation::tidy(words.substr(mark + 1)))};
}

std::string figure_name_from(std::string_view words) {
    if (words.size() >= 2 && words.front() == '{' && words.back() == '}') {
        words = words.substr(1, words.size() - 2);
    }
    std::string name = foundation::fold(words);
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

} // namespace kvartal::round
