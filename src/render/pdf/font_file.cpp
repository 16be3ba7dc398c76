// SPDX-License-Identifier: MIT
#include "render/pdf/font_file.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace kvartal::render::pdf {
namespace {

constexpr std::size_t directory_start = 12;
constexpr std::size_t directory_entry = 16;

std::uint32_t big_endian(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(at, size)) {
        value = value << 8U | static_cast<unsigned char>(byte);
    }
    return value;
}

} // namespace

bool is_truetype(std::string_view bytes) {
    constexpr std::uint32_t truetype_version = 0x00010000;
    constexpr std::array<std::string_view, 9> needed{"OS/2", "cmap", "glyf", "head", "hhea",
                                                     "hmtx", "loca", "maxp", "name"};
    if (bytes.size() < directory_start || big_endian(bytes, 0, 4) != truetype_version) {
        return false;
    }
    const std::size_t tables = big_endian(bytes, 4, 2);
    if (bytes.size() < directory_start + tables * directory_entry) {
        return false;
    }
    std::array<bool, needed.size()> found{};
    for (std::size_t table = 0; table < tables; ++table) {
        const std::size_t at = directory_start + table * directory_entry;
        const std::uint64_t end = std::uint64_t{big_endian(bytes, at + 8, 4)} + big_endian(bytes, at + 12, 4);
        if (end > bytes.size()) {
            return false;
        }
        const auto *name = std::find(needed.begin(), needed.end(), bytes.substr(at, 4));
        if (name != needed.end()) {
            found.at(static_cast<std::size_t>(name - needed.begin())) = true;
        }
    }
    return std::all_of(found.begin(), found.end(), [](bool each) { return each; });
}

} // namespace kvartal::render::pdf
