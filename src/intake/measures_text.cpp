// SPDX-License-Identifier: MIT
#include "intake/measures_text.hpp"

#include "foundation/text_folding.hpp"

#include <array>
#include <charconv>
#include <string>

namespace kvartal::intake {
namespace {

/// A number of measures: digits alone, and not more than any plan has.
std::optional<std::int64_t> count_in(std::string_view text) {
    constexpr std::int64_t most = 9'999;
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_count =
        read.ec == std::errc{} && read.ptr == text.data() + text.size() && number >= 0 && number <= most;
    return is_count && !text.empty() && text.front() != '-' ? std::optional{number} : std::nullopt;
}

} // namespace

std::optional<MeasuresText> read_measures_text(std::string_view text) {
    constexpr std::size_t longest = 40;
    if (text.size() > longest) {
        return std::nullopt;
    }
    const std::string folded = foundation::fold(text);
    for (const std::string_view between : std::array<std::string_view, 4>{" av ", " of ", " / ", "/"}) {
        const std::size_t at = folded.find(between);
        if (at == std::string::npos) {
            continue;
        }
        const auto started = count_in(std::string_view{folded}.substr(0, at));
        const auto planned = count_in(std::string_view{folded}.substr(at + between.size()));
        return started && planned && *started <= *planned ? std::optional{MeasuresText{*planned, started}}
                                                          : std::nullopt;
    }
    const auto planned = count_in(folded);
    return planned ? std::optional{MeasuresText{*planned, std::nullopt}} : std::nullopt;
}

} // namespace kvartal::intake
