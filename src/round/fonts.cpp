// SPDX-License-Identifier: MIT
#include "round/fonts.hpp"

#include "foundation/error.hpp"
#include "round/files.hpp"
#include "round/shipped_folders.hpp"

#include <system_error>
#include <vector>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;
constexpr std::uint64_t most_bytes = 20'000'000;

std::string load(const std::vector<fs::path> &folders, const char *name) {
    for (const fs::path &folder : folders) {
        std::error_code unknown;
        if (!fs::exists(folder / name, unknown)) {
            continue;
        }
        if (FileReading file = read_file(folder / name, most_bytes); file.bytes) {
            return std::move(*file.bytes);
        }
    }
    throw foundation::Error{foundation::finding(foundation::FindingCode::font_missing).with("font", name)};
}

} // namespace

render::Fonts load_fonts(const std::optional<fs::path> &folder, const fs::path &shared) {
    const std::vector<fs::path> folders =
        folder ? std::vector<fs::path>{*folder}
               : shipped_folders(shared, "fonts",
                                 {"/usr/share/fonts/truetype/open-sans", "/usr/share/fonts/open-sans",
                                  "/usr/local/share/fonts/open-sans"});
    return {load(folders, "OpenSans-Regular.ttf"), load(folders, "OpenSans-Semibold.ttf"),
            load(folders, "OpenSans-Italic.ttf")};
}

} // namespace kvartal::round
