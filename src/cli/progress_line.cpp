// SPDX-License-Identifier: MIT
#include "cli/progress_line.hpp"

#include <ostream>

namespace kvartal::cli {

ProgressLine::ProgressLine(std::ostream &terminal, const foundation::Texts &texts, bool shown)
    : terminal_{terminal}, texts_{texts}, shown_{shown} {}

ProgressLine::~ProgressLine() {
    wipe();
}

round::Progress ProgressLine::teller() {
    if (!shown_) {
        return {};
    }
    return [this](const std::string &file, std::size_t done, std::size_t all) {
        terminal_ << "\r\033[K"
                  << texts_.fill("cli.reading", {{"number", static_cast<std::int64_t>(done + 1)},
                                                 {"all", static_cast<std::int64_t>(all)},
                                                 {"file", file}})
                  << std::flush;
    };
}

void ProgressLine::wipe() {
    if (shown_) {
        terminal_ << "\r\033[K" << std::flush;
    }
}

} // namespace kvartal::cli
