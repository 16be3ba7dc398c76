// SPDX-License-Identifier: MIT
#include "portfolio/setup.hpp"

namespace kvartal::portfolio {

int first_added_year(const Setup &setup) {
    return setup.costs_added_from.value_or(setup.period.year + 1);
}

} // namespace kvartal::portfolio
