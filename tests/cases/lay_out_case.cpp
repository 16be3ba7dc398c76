// SPDX-License-Identifier: MIT
//
// lay_out_case CASE-FOLDER FOLDER: makes the folder with the case's input as files, its lists of cells packed
// as workbooks; for tests that give the same files to something else than the program.
#include "cases/case_folder.hpp"

#include <exception>
#include <iostream>

int main(int argc, char **argv) {
    if (argc != 3) {
        std::cerr << "usage: lay_out_case CASE-FOLDER FOLDER\n";
        return 64;
    }
    try {
        kvartal::cases::CaseFolder{argv[1]}.lay_out_input(argv[2]);
        return 0;
    } catch (const std::exception &error) {
        std::cerr << "lay_out_case: " << error.what() << '\n';
        return 2;
    }
}
