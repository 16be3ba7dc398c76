// SPDX-License-Identifier: MIT
#include "portfolio/vocabulary.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::portfolio;

TEST_CASE("a list that the template lacks is empty, not a fault") {
    const Vocabulary vocabulary{{{"phase", {}, {{"concept", {}, {}, {}, ""}}}}};
    CHECK(vocabulary.list("phase").codes.size() == 1);
    CHECK(vocabulary.list("status").codes.empty());
}
