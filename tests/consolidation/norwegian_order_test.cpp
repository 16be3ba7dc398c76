// SPDX-License-Identifier: MIT
#include "consolidation/norwegian_order.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

TEST_CASE("æ, ø and å come last, aa is å, and numbers go by value") {
    const kvartal::consolidation::NorwegianOrder order;
    std::vector<std::string> names{"Ås", "Ærlig", "Øy", "Zoo", "Aasen", "alfa", "Fase 10", "Fase 2", "Beta"};
    std::sort(names.begin(), names.end(),
              [&](const auto &a, const auto &b) { return order.compare(a, b) < 0; });
    CHECK(names
          == std::vector<std::string>{"alfa", "Beta", "Fase 2", "Fase 10", "Zoo", "Ærlig", "Øy", "Ås",
                                      "Aasen"});
}
