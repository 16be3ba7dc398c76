// SPDX-License-Identifier: MIT
#include "portfolio/setup.hpp"

namespace kvartal::portfolio {

const char *field_of(ChooseBy by) {
    switch (by) {
    case ChooseBy::priority:
        return "only_priority";
    case ChooseBy::segment:
        return "only_segment";
    case ChooseBy::owner:
        return "only_owner";
    case ChooseBy::area:
        return "only_area";
    case ChooseBy::status:
        return "only_status";
    case ChooseBy::initiative:
        return "only_initiative";
    }
    return "";
}

int first_added_year(const Setup &setup) {
    return setup.costs_added_from.value_or(setup.period.year + 1);
}

} // namespace kvartal::portfolio
