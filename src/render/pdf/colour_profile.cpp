// SPDX-License-Identifier: MIT
#include "render/pdf/colour_profile.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kvartal::render::pdf {
namespace {

constexpr std::size_t header_size = 128;
constexpr std::size_t tag_entry_size = 12;
constexpr std::uint32_t tone_points = 1024;
constexpr std::string_view profile_name = "sRGB IEC61966-2.1";

std::string big_endian(std::uint32_t number, std::size_t bytes) {
    std::string written;
    for (std::size_t i = bytes; i > 0; --i) {
        written += static_cast<char>(number >> 8 * (i - 1) & 0xFFU);
    }
    return written;
}

std::string number32(std::uint32_t number) {
    return big_endian(number, 4);
}

/// s15Fixed16Number: a 65536th is the unit.
std::string fixed(double number) {
    return number32(static_cast<std::uint32_t>(std::lround(number * 65536)));
}

struct Xyz {
    double x, y, z;
};

std::string written(Xyz colour) {
    return fixed(colour.x) + fixed(colour.y) + fixed(colour.z);
}

// sRGB's primaries adapted from its white, D65, to that of all profiles, D50, by the Bradford transform.
constexpr Xyz white{0.9642, 1, 0.8249};
constexpr Xyz red{0.4360, 0.2225, 0.0139};
constexpr Xyz green{0.3851, 0.7169, 0.0971};
constexpr Xyz blue{0.1431, 0.0606, 0.7139};

std::string xyz_type(Xyz colour) {
    return "XYZ " + number32(0) + written(colour);
}

/// The share of the full light that a share of the full value stands for.
double light_of(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

std::string curve_type() {
    std::string curve = "curv" + number32(0) + number32(tone_points);
    for (std::uint32_t i = 0; i < tone_points; ++i) {
        const double light = light_of(static_cast<double>(i) / (tone_points - 1));
        curve += big_endian(static_cast<std::uint32_t>(std::lround(light * 65535)), 2);
    }
    return curve;
}

std::string text_type(std::string_view text) {
    return "text" + number32(0) + std::string{text} + '\0';
}

/// The name in ASCII, without its forms in Unicode and for old Macintoshes.
std::string description_type(std::string_view text) {
    constexpr std::size_t unicode = 8;
    constexpr std::size_t macintosh = 2 + 1 + 67;
    return "desc" + number32(0) + number32(static_cast<std::uint32_t>(text.size() + 1)) + std::string{text}
           + '\0' + std::string(unicode + macintosh, '\0');
}

struct Tag {
    std::string_view name;
    std::string content;
};

std::string padded(std::string content) {
    content.resize((content.size() + 3) / 4 * 4, '\0');
    return content;
}

/// Version 2.1, for a display; a date is needed, and a fixed one gives the same bytes.
std::string header(std::size_t size) {
    std::string bytes =
        number32(static_cast<std::uint32_t>(size)) + number32(0) + number32(0x02100000) + "mntrRGB XYZ ";
    for (const std::uint32_t part : std::array<std::uint32_t, 6>{2019, 1, 1, 0, 0, 0}) {
        bytes += big_endian(part, 2);
    }
    bytes += "acsp";
    constexpr std::size_t before_white = 68;
    bytes.resize(before_white, '\0'); // no platform, device, or wish of an intent
    bytes += written(white);
    bytes.resize(header_size, '\0');
    return bytes;
}

} // namespace

std::string srgb_profile() {
    const std::string curve = curve_type();
    const std::vector<Tag> tags{{"desc", description_type(profile_name)},
                                {"cprt", text_type("No rights are claimed in this profile.")},
                                {"wtpt", xyz_type(white)},
                                {"rXYZ", xyz_type(red)},
                                {"gXYZ", xyz_type(green)},
                                {"bXYZ", xyz_type(blue)},
                                {"rTRC", curve},
                                {"gTRC", curve},
                                {"bTRC", curve}};
    std::string table = number32(static_cast<std::uint32_t>(tags.size()));
    std::string contents;
    const std::size_t start = header_size + table.size() + tags.size() * tag_entry_size;
    std::size_t place = start;
    const std::string *before = nullptr;
    for (const Tag &tag : tags) {
        // The three curves are one.
        if (before == nullptr || *before != tag.content) {
            place = start + contents.size();
            contents += padded(tag.content);
        }
        before = &tag.content;
        table += tag.name;
        table += number32(static_cast<std::uint32_t>(place));
        table += number32(static_cast<std::uint32_t>(tag.content.size()));
    }
    return header(start + contents.size()) + table + contents;
}

} // namespace kvartal::render::pdf
