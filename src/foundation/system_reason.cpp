// SPDX-License-Identifier: MIT
#include "foundation/system_reason.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kvartal::foundation {

std::string system_reason(const std::error_code &error) {
    static constexpr std::array<std::pair<std::errc, const char *>, 10> known{{
        {std::errc::permission_denied, "no-access"},
        {std::errc::operation_not_permitted, "no-access"},
        {std::errc::read_only_file_system, "no-access"},
        {std::errc::no_space_on_device, "disk-full"},
        {std::errc::file_too_large, "disk-full"},
        {std::errc::device_or_resource_busy, "in-use"},
        {std::errc::text_file_busy, "in-use"},
        {std::errc::no_such_file_or_directory, "no-folder"},
        {std::errc::not_a_directory, "not-a-folder"},
        {std::errc::is_a_directory, "is-a-folder"},
    }};
    const auto *const found =
        std::find_if(known.begin(), known.end(), [&](const auto &one) { return error == one.first; });
    return found == known.end() ? error.message() : found->second;
}

} // namespace kvartal::foundation
