// SPDX-License-Identifier: MIT
#include "round/web_report.hpp"

#include "render/render.hpp"
#include "round/data_package.hpp"
#include "round/portfolio_json.hpp"
#include "round/write_output.hpp"

namespace kvartal::round {

std::vector<std::filesystem::path> write_web_report(const std::filesystem::path &folder,
                                                    const report::Document &document,
                                                    const portfolio::Portfolio &portfolio,
                                                    const foundation::Texts &texts) {
    std::vector<DataFile> files = data_package(portfolio, texts);
    files.push_back({"portfolio.json", texts.fill("data.json"), to_json(portfolio, texts)});
    std::vector<render::Download> downloads;
    downloads.reserve(files.size());
    for (const DataFile &file : files) {
        downloads.push_back({"data/" + file.name, file.title});
    }
    write_output(folder / "index.html", render::to_web(document, texts, downloads));
    for (const DataFile &file : files) {
        write_output(folder / "data" / file.name, file.bytes);
    }
    return {folder / "index.html", folder / "data" / "datapackage.json", folder / "data" / "portfolio.json"};
}

} // namespace kvartal::round
