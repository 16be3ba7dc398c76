// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/place.hpp"
#include "foundation/time_of_day.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::portfolio {

/// An item of a meeting's agenda, in its order.
struct AgendaItem {
    std::string case_number; ///< "17/19"; empty for a break
    foundation::Placed<std::string> title;
    std::string case_type;               ///< a code: "orientation", "approval"; or empty
    std::optional<std::int64_t> minutes; ///< that it lasts; nothing when that is not known
};

/// The board's meeting that the report is for.
struct Meeting {
    std::optional<foundation::Date> date;
    std::optional<foundation::TimeOfDay> start;
    std::string place; ///< or empty
    std::vector<AgendaItem> agenda;
};

} // namespace kvartal::portfolio
