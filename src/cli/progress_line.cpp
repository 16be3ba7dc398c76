// SPDX-License-Identifier: MIT
#include "cli/progress_line.hpp"

#include "cli/terminal_text.hpp"
#include "foundation/printable.hpp"

#include <algorithm>
#include <ostream>

namespace kvartal::cli {

ProgressLine::ProgressLine(std::ostream &terminal, const foundation::Texts &texts, bool shown,
                           std::size_t columns)
    : terminal_{terminal}, texts_{texts}, shown_{shown}, columns_{columns} {}

ProgressLine::~ProgressLine() {
    wipe();
}

round::Progress ProgressLine::teller() {
    if (!shown_) {
        return {};
    }
    return [this](const std::string &file, std::size_t done, std::size_t all) {
        const std::string words = texts_.fill("cli.reading", {{"number", static_cast<std::int64_t>(done + 1)},
                                                              {"all", static_cast<std::int64_t>(all)},
                                                              {"file", foundation::printable(file)}});
        terminal_ << "\r\033[K" << cut_to(words, columns_ - std::min<std::size_t>(columns_, 1)) << std::flush;
    };
}

void ProgressLine::wipe() {
    if (shown_) {
        terminal_ << "\r\033[K" << std::flush;
    }
}

round::Progress progress_lines(std::ostream &told) {
    return [&told](const std::string &file, std::size_t done, std::size_t all) {
        told << done + 1 << '/' << all << ' ' << foundation::printable(file) << '\n' << std::flush;
    };
}

} // namespace kvartal::cli
