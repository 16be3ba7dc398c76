// SPDX-License-Identifier: MIT
#include "pdf_checker.hpp"
#include "pdf_damage.hpp"
#include "pdf_reading.hpp"
#include "pdf_sample.hpp"
#include "pdf_tree_check.hpp"
#include "render/render.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using namespace kvartal::render;
using namespace kvartal::render::tests;

namespace {

const std::string &sample() {
    static const std::string bytes = to_pdf(document_of_everything(), norwegian_words(), open_sans(),
                                            EnclosedWorkbook{"rapport.xlsx", "a workbook's bytes"})
                                         .bytes;
    return bytes;
}

} // namespace

TEST_CASE("the structural checker finds no fault in a report with each kind of block") {
    ReadPdf pdf{sample()};
    CHECK(faults_of(pdf.document()) == std::vector<std::string>{});
}

TEST_CASE("reports without workbook, without chapters and with odd tables have no structural fault") {
    for (const auto &document : {document_of_everything(), document_of({}), document_of_oddities()}) {
        ReadPdf pdf{to_pdf(document, norwegian_words(), open_sans()).bytes};
        CHECK(faults_of(pdf.document()) == std::vector<std::string>{});
    }
}

TEST_CASE("the structural checker finds each damage to a report, in the words for it") {
    const auto &table = GENERATE(damage_to_pages(), damage_to_tags(), damage_to_metadata());
    for (const Damage &damage : table) {
        ReadPdf pdf{sample()};
        damage.apply(pdf);
        const std::vector<std::string> faults = faults_of(pdf.document());
        INFO(damage.name);
        CAPTURE(faults);
        CHECK(std::find(faults.begin(), faults.end(), damage.fault) != faults.end());
    }
}

TEST_CASE("rows are regular when their cells fill a rectangle, each place once") {
    CHECK(irregularity_of({{{1, 2}, {2, 1}}, {{1, 1}, {1, 1}}}).empty());
    CHECK(irregularity_of({{{1, 1}, {1, 1}}, {{1, 1}}}) == "a row is shorter than another");
    CHECK(irregularity_of({{{1, 1}, {1, 2}}, {{2, 1}}}) == "cells overlap in row 2");
    CHECK(irregularity_of({{{1, 1}, {1, 2}}}) == "a cell reaches below the last row");
}
