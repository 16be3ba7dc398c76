// SPDX-License-Identifier: MIT
#include "workbook/zip_by_hand.hpp"

#include <catch2/catch.hpp>

namespace kvartal::workbook::testing {
namespace {

void append_number(std::string &bytes, std::uint64_t number, int size) {
    for (int i = 0; i < size; ++i) {
        bytes += static_cast<char>(number >> (8 * i) & 0xFF);
    }
}

std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t crc = 0xFFFF'FFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB8'8320 : 0);
        }
    }
    return ~crc;
}

constexpr std::uint64_t flags_descriptor = 1U << 3;

/// Version needed, flags, method "stored", time and date.
void append_common(std::string &bytes) {
    append_number(bytes, 20, 2);
    append_number(bytes, flags_descriptor, 2);
    append_number(bytes, 0, 2);
    append_number(bytes, 0, 2);
    append_number(bytes, 0x4E9E, 2);
}

std::string with_directory_field(std::string zip, std::string_view part, std::size_t offset,
                                 std::uint32_t value) {
    constexpr std::size_t name_offset = 46;
    for (auto at = zip.find("PK\x01\x02"); at != std::string::npos; at = zip.find("PK\x01\x02", at + 4)) {
        if (std::string_view{zip}.substr(at + name_offset).starts_with(part)) {
            std::string field;
            append_number(field, value, 4);
            return zip.replace(at + offset, 4, field);
        }
    }
    FAIL("no such part in the directory");
    return zip;
}

} // namespace

std::string zip_with_data_descriptors(const Parts &parts) {
    std::string zip;
    std::string directory;
    for (const auto &[name, text] : parts) {
        const std::size_t start = zip.size();
        zip += "PK\x03\x04";
        append_common(zip);
        zip.append(12, '\0'); // checksum and sizes come after
        append_number(zip, name.size(), 2);
        append_number(zip, 0, 2);
        zip += name + text;
        std::string sizes;
        append_number(sizes, crc32(text), 4);
        append_number(sizes, text.size(), 4);
        append_number(sizes, text.size(), 4);
        zip += "PK\x07\x08" + sizes;

        directory += "PK\x01\x02";
        append_number(directory, 20, 2);
        append_common(directory);
        directory += sizes;
        append_number(directory, name.size(), 2);
        directory.append(12, '\0');
        append_number(directory, start, 4);
        directory += name;
    }
    const std::size_t directory_start = zip.size();
    zip += directory + "PK\x05\x06";
    append_number(zip, 0, 4);
    append_number(zip, parts.size(), 2);
    append_number(zip, parts.size(), 2);
    append_number(zip, directory.size(), 4);
    append_number(zip, directory_start, 4);
    append_number(zip, 0, 2);
    return zip;
}

std::string with_stated_size(std::string zip, std::string_view part, std::uint32_t size) {
    return with_directory_field(std::move(zip), part, 24, size);
}

std::string with_stated_checksum(std::string zip, std::string_view part, std::uint32_t checksum) {
    return with_directory_field(std::move(zip), part, 16, checksum);
}

} // namespace kvartal::workbook::testing
