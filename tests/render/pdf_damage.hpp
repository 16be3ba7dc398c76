// SPDX-License-Identifier: MIT
#pragma once

#include "pdf_reading.hpp"

#include <vector>

namespace kvartal::render::tests {

/// What damages a report's file, and the sentence that the structural checker must find it by.
struct Damage {
    const char *name;
    void (*apply)(ReadPdf &pdf);
    const char *fault;
};

/// For the file of a document with each kind of block and a workbook: one or more for each sentence there is.
const std::vector<Damage> &damage_to_pages();
const std::vector<Damage> &damage_to_tags();
const std::vector<Damage> &damage_to_metadata();

} // namespace kvartal::render::tests
