// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/code_list.hpp"
#include "render/pdf/geometry.hpp"

#include <array>

/// The paper's colours. Text on white or on `navy` has a contrast of at least 4.5 to 1 (WCAG 2.1, 1.4.3).
namespace kvartal::render::pdf::palette {

inline constexpr Colour ink{0.10, 0.12, 0.15};
inline constexpr Colour muted{0.36, 0.40, 0.45};
inline constexpr Colour white{1, 1, 1};
inline constexpr Colour navy{0.12, 0.22, 0.36};
inline constexpr Colour pale_navy{0.80, 0.86, 0.93}; ///< text on navy that is not the title
inline constexpr Colour accent{0.16, 0.44, 0.64};
inline constexpr Colour link{0.05, 0.27, 0.55};
inline constexpr Colour hairline{0.82, 0.85, 0.88};
inline constexpr Colour stripe{0.966, 0.974, 0.982};
inline constexpr Colour section_tint{0.88, 0.915, 0.95};
inline constexpr Colour total_tint{0.80, 0.86, 0.915};

inline constexpr Colour good{0.07, 0.48, 0.31};
inline constexpr Colour caution{0.98, 0.72, 0.10};
inline constexpr Colour bad{0.73, 0.11, 0.14};
inline constexpr Colour none{0.45, 0.49, 0.54};

/// A roadmap's kinds, from the palest: a bar's fill and the words on it.
struct Pair {
    Colour fill, words;
};
inline constexpr std::array kinds{
    Pair{{0.80, 0.88, 0.94}, ink},   Pair{{0.45, 0.66, 0.82}, ink}, Pair{accent, white}, Pair{navy, white},
    Pair{{0.36, 0.40, 0.45}, white}, Pair{{0.80, 0.82, 0.84}, ink}};
inline constexpr Pair no_kind{white, ink};

constexpr Colour of(foundation::Tone tone) {
    switch (tone) {
    case foundation::Tone::good:
        return good;
    case foundation::Tone::caution:
        return caution;
    case foundation::Tone::bad:
        return bad;
    case foundation::Tone::none:
        break;
    }
    return none;
}

} // namespace kvartal::render::pdf::palette
