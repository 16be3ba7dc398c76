// SPDX-License-Identifier: MIT
#include "round/check_job.hpp"

#include <iostream>

int main(int argc, char **argv) {
    if (argc != 2) {
        return 64;
    }
    const kvartal::checking::CheckOutcome outcome = kvartal::round::check({argv[1]}, {});
    std::size_t initiatives = 0;
    for (const kvartal::checking::CheckedFile &file : outcome.files) {
        initiatives += file.initiatives;
    }
    std::cout << outcome.files.size() << " returns, " << initiatives << " initiatives\n";
}
