// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "round/cells_job.hpp"
#include "round/limits.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;

TEST_CASE("each limit is set by the name that its finding uses, and holds") {
    const std::string sample = KVARTAL_SOURCE_DIR "/samples/2019-q2/round.xlsx";
    CHECK_FALSE(round::list_cells(sample, {}).empty());
    // A limit on merged ranges does not show here: the file has none to speak of.
    for (const char *name : {"bytes", "entries", "part", "total", "cells", "strings", "sheets"}) {
        CAPTURE(name);
        round::Limits limits;
        REQUIRE(round::set_limit(limits, name, 1));
        try {
            round::list_cells(sample, limits);
            FAIL("read beyond its limit");
        } catch (const foundation::Error &error) {
            CHECK(error.finding().code == foundation::FindingCode::file_too_large);
            CHECK(error.finding().arguments.at("what") == foundation::Argument{name});
        }
    }
    round::Limits limits;
    CHECK(round::set_limit(limits, "ratio", 2));
    CHECK(limits.ratio == 2);
    CHECK(round::set_limit(limits, "merged", 3));
    CHECK(limits.merged_ranges == 3);
    CHECK_FALSE(round::set_limit(limits, "rows", 1));
}
