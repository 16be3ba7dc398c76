// SPDX-License-Identifier: MIT
#include "cases/pack_workbook.hpp"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace kvartal::cases {
namespace {

namespace fs = std::filesystem;

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

std::vector<std::string> part_names(const fs::path &folder) {
    std::vector<std::string> names;
    for (const auto &entry : fs::recursive_directory_iterator{folder}) {
        if (entry.is_regular_file()) {
            names.push_back(fs::relative(entry.path(), folder).generic_string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

void add_part(zip_t *archive, const fs::path &folder, const std::string &name) {
    zip_source_t *source = zip_source_file(archive, (folder / name).c_str(), 0, -1);
    if (source == nullptr || zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) {
        const std::string why = zip_strerror(archive);
        zip_source_free(source);
        throw std::runtime_error{"cannot pack " + name + ": " + why};
    }
}

} // namespace

void pack_workbook(const fs::path &folder, const fs::path &target) {
    int error = 0;
    std::unique_ptr<zip_t, Discard> archive{zip_open(target.c_str(), ZIP_CREATE | ZIP_EXCL, &error)};
    if (!archive) {
        throw std::runtime_error{"cannot write " + target.string()};
    }
    for (const std::string &name : part_names(folder)) {
        add_part(archive.get(), folder, name);
    }
    if (zip_close(archive.get()) != 0) {
        throw std::runtime_error{"cannot write " + target.string() + ": " + zip_strerror(archive.get())};
    }
    static_cast<void>(archive.release()); // closed
}

} // namespace kvartal::cases
