// SPDX-License-Identifier: MIT
#include "round/file_name.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>
#include <array>

namespace kvartal::round {
namespace {

constexpr std::size_t longest_name = 120; ///< bytes; leaves room for a number, an extension and folders

bool is_forbidden(char32_t c) {
    return c < 0x20 || c == 0x7F || std::u32string_view{U"<>:\"/\\|?*"}.find(c) != std::u32string_view::npos;
}

/// Names that are devices in Windows, also with an extension.
bool is_device(std::string_view name) {
    constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};
    const std::string folded = foundation::fold(name.substr(0, name.find('.')));
    const bool is_port = folded.size() == 4 && (folded.starts_with("com") || folded.starts_with("lpt"))
                         && folded.back() >= '0' && folded.back() <= '9';
    return is_port || std::find(devices.begin(), devices.end(), folded) != devices.end();
}

} // namespace

std::string file_name_of(std::string_view words) {
    const std::string tidied = foundation::tidy(words);
    std::string name;
    for (std::string_view rest = tidied; !rest.empty();) {
        const char32_t c = foundation::take_code_point(rest);
        std::string next;
        foundation::append_utf8(next, is_forbidden(c) ? U'-' : c);
        if (name.size() + next.size() > longest_name) {
            break;
        }
        name += next;
    }
    const std::size_t last = name.find_last_not_of(". "); // Windows drops these at the end
    name.erase(last == std::string::npos ? 0 : last + 1);
    if (name.empty() || name.starts_with('.') || name.starts_with('~') || is_device(name)) {
        name.insert(0, "_");
    }
    return name;
}

std::string FileNames::take(std::string_view words) {
    const std::string wanted = file_name_of(words);
    std::string name = wanted;
    for (int number = 2; !taken_.insert(foundation::fold(name)).second; ++number) {
        name = wanted + " (" + std::to_string(number) + ")";
    }
    return name;
}

} // namespace kvartal::round
