// SPDX-License-Identifier: MIT
#include "spreadsheet/sheet_names.hpp"

#include "foundation/text_folding.hpp"
#include "spreadsheet/cell_text.hpp"

namespace kvartal::spreadsheet {
namespace {

constexpr std::size_t longest_name = 31;

/// Without blanks and apostrophes at the ends.
std::string trimmed(const std::string &text) {
    const auto first = text.find_first_not_of("' ");
    return first == std::string::npos ? std::string{}
                                      : text.substr(first, text.find_last_not_of("' ") - first + 1);
}

std::string allowed(std::string_view wanted) {
    std::string name = foundation::tidy(plain_text(wanted));
    for (char &letter : name) {
        if (std::string_view{"[]:*?/\\"}.find(letter) != std::string_view::npos) {
            letter = ' ';
        }
    }
    name = trimmed(plain_text(foundation::tidy(name), longest_name));
    return name.empty() ? "-" : name;
}

} // namespace

std::string SheetNames::unique(std::string_view wanted) {
    const std::string name = allowed(wanted);
    std::string candidate = name;
    for (int number = 2;
         foundation::fold(candidate) == "history" || !taken_.insert(foundation::fold(candidate)).second;
         ++number) {
        const std::string suffix = " (" + std::to_string(number) + ")";
        candidate = trimmed(plain_text(name, longest_name - suffix.size())) + suffix;
    }
    return candidate;
}

std::string quoted_sheet_name(std::string_view name) {
    std::string quoted = "'";
    for (const char letter : name) {
        quoted += letter == '\'' ? std::string{"''"} : std::string(1, letter);
    }
    return quoted + "'";
}

} // namespace kvartal::spreadsheet
