// SPDX-License-Identifier: MIT
#include "cli/program.hpp"

#include <unistd.h>

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char **argv) {
    using namespace kvartal::cli;
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return run(arguments,
               {std::cout, std::cerr, terminal_language(), ::isatty(STDERR_FILENO) != 0, local_date()});
}
