// SPDX-License-Identifier: MIT
#include "render/web/shapes.hpp"

namespace kvartal::render::web {

using foundation::Tone;

void write_shapes(Markup &page) {
    page.verbatim(R"(<svg class="shapes" aria-hidden="true" focusable="false"><defs>
<symbol id="mark-good" viewBox="-13 -13 26 26"><circle r="10.5" class="good-fill" stroke="#1a1f26" stroke-width="1.4"/><path d="M-4.7 0L-1 4.2L5.3-4.2" fill="none" stroke="#fff" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="mark-caution" viewBox="-13 -13 26 26"><path d="M-11.8 9.5H11.8L0-11.3Z" class="caution-fill" stroke="#1a1f26" stroke-width="1.4" stroke-linejoin="round"/><path d="M0-4.4V2.1M0 6V6.1" fill="none" stroke="#1a1f26" stroke-width="2.8" stroke-linecap="round"/></symbol>
<symbol id="mark-bad" viewBox="-13 -13 26 26"><path d="M0 12L12 0L0-12L-12 0Z" class="bad-fill" stroke="#1a1f26" stroke-width="1.4" stroke-linejoin="round"/><path d="M-4.2-4.2L4.2 4.2M-4.2 4.2L4.2-4.2" fill="none" stroke="#fff" stroke-width="2.8" stroke-linecap="round"/></symbol>
<symbol id="mark-none" viewBox="-13 -13 26 26"><path d="M-9.5-9.5H9.5V9.5H-9.5Z" class="none-fill" stroke="#1a1f26" stroke-width="1.4"/><path d="M-4.7 0H4.7" fill="none" stroke="#fff" stroke-width="2.8" stroke-linecap="round"/></symbol>
<path id="road-mark" d="M0 1L5.5 6.5L0 12L-5.5 6.5Z" class="sign"/><path id="road-before" d="M7 1.5L1.5 6.5L7 11.5Z" class="sign"/><path id="road-after" d="M-7 1.5L-1.5 6.5L-7 11.5Z" class="sign"/>
</defs></svg>
)");
}

void write_status_mark(Markup &page, Tone tone) {
    page.open("svg", {{"class", "mark"}, {"aria-hidden", "true"}, {"focusable", "false"}});
    page.empty("use", {{"href", "#mark-" + name_of(tone)}});
    page.close();
}

void draw_status_mark(Markup &page, double x, double y, double radius, Tone tone) {
    const std::string size = coordinate(2 * radius);
    page.empty("use", {{"href", "#mark-" + name_of(tone)},
                       {"x", coordinate(x - radius)},
                       {"y", coordinate(y - radius)},
                       {"width", size},
                       {"height", size}});
}

std::string name_of(Tone tone) {
    switch (tone) {
    case Tone::good:
        return "good";
    case Tone::caution:
        return "caution";
    case Tone::bad:
        return "bad";
    case Tone::none:
        break;
    }
    return "none";
}

} // namespace kvartal::render::web
