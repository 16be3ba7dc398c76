// SPDX-License-Identifier: MIT
#include "round/hyphenation_patterns.hpp"

#include "round/files.hpp"
#include "round/shipped_folders.hpp"

#include <cstdint>
#include <filesystem>
#include <system_error>
#include <utility>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
constexpr std::uint64_t most_bytes = 5'000'000;

std::string file_name(foundation::Language language) {
    const std::string tag{foundation::tag(language)};
    return "hyph_" + tag + (tag == "en" ? "_GB" : "_NO") + ".dic";
}

} // namespace

std::string load_hyphenation_patterns(foundation::Language language, const fs::path &shared) {
    for (const fs::path &folder :
         shipped_folders(shared, "hyphenation", {"/usr/share/hyphen", "/usr/local/share/hyphen"})) {
        const fs::path path = folder / file_name(language);
        std::error_code unknown;
        if (!fs::exists(path, unknown)) {
            continue;
        }
        if (FileReading file = read_file(path, most_bytes); file.bytes) {
            return std::move(*file.bytes);
        }
    }
    return {};
}

} // namespace kvartal::round
