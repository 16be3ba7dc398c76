// SPDX-License-Identifier: MIT
#include "pdf_checker.hpp"

#include <exception>
#include <iostream>

/// pdf_faults FILE...: what the structural checker finds wrong with the files. Exit status 1 when it finds
/// anything.
int main(int count, char **arguments) {
    int status = count > 1 ? 0 : 1;
    for (int i = 1; i < count; ++i) {
        try {
            QPDF pdf;
            pdf.processFile(arguments[i]);
            for (const std::string &fault : kvartal::render::tests::faults_of(pdf)) {
                std::cout << arguments[i] << ": " << fault << '\n';
                status = 1;
            }
        } catch (const std::exception &error) {
            std::cout << arguments[i] << ": " << error.what() << '\n';
            status = 1;
        }
    }
    return status;
}
