// SPDX-License-Identifier: MIT
#include "cli/paint.hpp"
#include "cli/program.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace {

/// The terminal's width, where the output or the progress is seen on one.
std::size_t terminal_columns() {
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
        winsize size{};
        if (::ioctl(stream, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
            return size.ws_col;
        }
    }
    return 100;
}

} // namespace

int main(int argc, char **argv) {
    using namespace kvartal::cli;
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const bool shows_colours =
        ::isatty(STDOUT_FILENO) != 0 && wants_colour(std::getenv("NO_COLOR"), std::getenv("TERM"));
    return run(arguments, {std::cout, std::cerr, terminal_language(), ::isatty(STDERR_FILENO) != 0,
                           shows_colours, terminal_columns(), local_date(), shared_folder()});
}
