// SPDX-License-Identifier: MIT
#include "render/pdf/colour_profile.hpp"

#include <catch2/catch.hpp>

#include <cstdint>
#include <map>
#include <string>

using kvartal::render::pdf::srgb_profile;

namespace {

std::uint32_t number_at(const std::string &bytes, std::size_t place, std::size_t size = 4) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(place, size)) {
        number = number << 8 | static_cast<unsigned char>(byte);
    }
    return number;
}

/// The contents of the profile's tags by their names.
std::map<std::string, std::string> tags_of(const std::string &profile) {
    std::map<std::string, std::string> tags;
    for (std::size_t i = 0; i < number_at(profile, 128); ++i) {
        const std::size_t entry = 132 + 12 * i;
        const std::uint32_t place = number_at(profile, entry + 4);
        CHECK(place % 4 == 0);
        REQUIRE(place + number_at(profile, entry + 8) <= profile.size());
        tags[profile.substr(entry, 4)] = profile.substr(place, number_at(profile, entry + 8));
    }
    return tags;
}

} // namespace

TEST_CASE("the colour profile is an ICC profile of a display in RGB, as long as it says") {
    const std::string profile = srgb_profile();
    CHECK(number_at(profile, 0) == profile.size());
    CHECK(profile.substr(12, 12) == "mntrRGB XYZ ");
    CHECK(profile.substr(36, 4) == "acsp");
    const auto tags = tags_of(profile);
    for (const char *needed : {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"}) {
        CHECK(tags.contains(needed));
    }
}

TEST_CASE("full red, green and blue make the profile's white, D50") {
    const auto tags = tags_of(srgb_profile());
    for (const std::size_t place : {8U, 12U, 16U}) {
        std::uint32_t sum = 0;
        for (const char *primary : {"rXYZ", "gXYZ", "bXYZ"}) {
            sum += number_at(tags.at(primary), place);
        }
        CHECK(sum == Approx(number_at(tags.at("wtpt"), place)).margin(8)); // of 65536
    }
}

TEST_CASE("half the value is a good fifth of the light, as sRGB has it") {
    const std::string curve = tags_of(srgb_profile()).at("rTRC");
    const std::uint32_t points = number_at(curve, 8);
    REQUIRE(curve.size() == 12 + 2 * points);
    CHECK(number_at(curve, 12, 2) == 0);
    CHECK(number_at(curve, 12 + points / 2 * 2, 2) / 65535.0
          == Approx(0.2140).margin(0.002)); // IEC 61966-2-1
    CHECK(number_at(curve, curve.size() - 2, 2) == 65535);
}
