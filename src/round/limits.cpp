// SPDX-License-Identifier: MIT
#include "round/limits.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kvartal::round {
namespace {

constexpr std::array<std::pair<std::string_view, std::uint64_t Limits::*>, 9> names{{
    {"bytes", &Limits::file_bytes},
    {"entries", &Limits::entries},
    {"part", &Limits::part_bytes},
    {"total", &Limits::total_bytes},
    {"ratio", &Limits::ratio},
    {"cells", &Limits::cells},
    {"strings", &Limits::strings},
    {"sheets", &Limits::sheets},
    {"merged", &Limits::merged_ranges},
}};

} // namespace

bool set_limit(Limits &limits, std::string_view name, std::uint64_t most) {
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &entry) { return entry.first == name; });
    if (found == names.end()) {
        return false;
    }
    limits.*(found->second) = most;
    return true;
}

} // namespace kvartal::round
