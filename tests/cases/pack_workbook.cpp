// SPDX-License-Identifier: MIT
#include "cases/pack_workbook.hpp"

#include "cases/text_file.hpp"

#include <zip.h>

#include <memory>
#include <stdexcept>

namespace kvartal::cases {
namespace {

namespace fs = std::filesystem;

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

/// OpenDocument's own: first in the file and stored, so that the kind shows in the file's first bytes
/// (ODF 1.3 part 2, 3.3).
const std::string mimetype = "mimetype";

/// The bytes must live until the archive is closed.
void add_part(zip_t *archive, const std::string &name, const std::string &bytes) {
    zip_source_t *source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    if (source == nullptr || zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) {
        const std::string why = zip_strerror(archive);
        zip_source_free(source);
        throw std::runtime_error{"cannot pack " + name + ": " + why};
    }
    const auto index = static_cast<zip_uint64_t>(zip_name_locate(archive, name.c_str(), 0));
    constexpr zip_uint16_t first_day = (1 << 5) + 1; // 1 January 1980: the same bytes each time
    zip_file_set_dostime(archive, index, 0, first_day, 0);
    if (name == mimetype) {
        zip_set_file_compression(archive, index, ZIP_CM_STORE, 0);
    }
}

} // namespace

Parts parts_in(const fs::path &folder) {
    Parts parts;
    for (const auto &entry : fs::recursive_directory_iterator{folder}) {
        if (entry.is_regular_file()) {
            parts.emplace(fs::relative(entry.path(), folder).generic_string(), read_text(entry.path()));
        }
    }
    return parts;
}

void pack_workbook(const Parts &parts, const fs::path &target) {
    int error = 0;
    std::unique_ptr<zip_t, Discard> archive{zip_open(target.c_str(), ZIP_CREATE | ZIP_EXCL, &error)};
    if (!archive) {
        throw std::runtime_error{"cannot write " + target.string()};
    }
    if (const auto type = parts.find(mimetype); type != parts.end()) {
        add_part(archive.get(), type->first, type->second);
    }
    for (const auto &[name, bytes] : parts) {
        if (name != mimetype) {
            add_part(archive.get(), name, bytes);
        }
    }
    if (zip_close(archive.get()) != 0) {
        throw std::runtime_error{"cannot write " + target.string() + ": " + zip_strerror(archive.get())};
    }
    static_cast<void>(archive.release()); // closed
}

} // namespace kvartal::cases
