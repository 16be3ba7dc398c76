// SPDX-License-Identifier: MIT
#include "round/web_report.hpp"

#include "render/render.hpp"
#include "round/write_output.hpp"

namespace kvartal::round {

std::vector<std::filesystem::path> write_web_report(const std::filesystem::path &folder,
                                                    const report::Document &document,
                                                    const portfolio::Portfolio & /*portfolio*/,
                                                    const foundation::Texts &texts) {
    write_output(folder / "index.html", render::to_web(document, texts));
    return {folder / "index.html"};
}

} // namespace kvartal::round
