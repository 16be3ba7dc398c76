// SPDX-License-Identifier: MIT
#include "marking/zip_file.hpp"

#include <zip.h>

#include <memory>

namespace kvartal::marking {
namespace {

constexpr zip_uint16_t first_of_january_1980 = 1U << 5U | 1U; ///< a DOS date

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct Free {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Free>;

class Error {
  public:
    Error() { zip_error_init(&error_); }
    ~Error() { zip_error_fini(&error_); }
    Error(const Error &) = delete;
    Error &operator=(const Error &) = delete;
    zip_error_t *get() { return &error_; }

  private:
    zip_error_t error_{};
};

bool set_date(zip_t *archive, zip_uint64_t index) {
    return zip_file_set_dostime(archive, index, 0, first_of_january_1980, 0) == 0;
}

bool replace(zip_t *archive, zip_uint64_t index, const std::string &contents) {
    zip_source_t *source = zip_source_buffer(archive, contents.data(), contents.size(), 0);
    if (source == nullptr || zip_file_replace(archive, index, source, 0) != 0) {
        zip_source_free(source);
        return false;
    }
    return set_date(archive, index);
}

bool add(zip_t *archive, const std::string &name, const std::string &contents) {
    zip_source_t *source = zip_source_buffer(archive, contents.data(), contents.size(), 0);
    const zip_int64_t index =
        source == nullptr ? -1 : zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return set_date(archive, static_cast<zip_uint64_t>(index));
}

bool apply(zip_t *archive, const ZipChanges &changes) {
    for (const std::uint64_t index : changes.removed) {
        if (zip_delete(archive, index) != 0) {
            return false;
        }
    }
    for (const auto &[index, contents] : changes.replaced) {
        if (!replace(archive, index, contents)) {
            return false;
        }
    }
    for (const auto &[name, contents] : changes.added) {
        if (!add(archive, name, contents)) {
            return false;
        }
    }
    return true;
}

std::optional<std::string> bytes_of(zip_source_t *source) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
        return std::nullopt;
    }
    std::string bytes(static_cast<std::size_t>(stat.size), '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    return got == static_cast<zip_int64_t>(bytes.size()) ? std::optional{std::move(bytes)} : std::nullopt;
}

std::optional<std::string> written(std::string_view bytes, int flags, const ZipChanges &changes) {
    Error error;
    const Source target{zip_source_buffer_create(bytes.data(), bytes.size(), 0, error.get())};
    if (!target) {
        return std::nullopt;
    }
    zip_source_keep(target.get()); // the archive gives its own hold up when it is closed
    Archive archive{zip_open_from_source(target.get(), flags, error.get())};
    if (!archive) {
        zip_source_free(target.get());
        return std::nullopt;
    }
    if (!apply(archive.get(), changes) || zip_close(archive.get()) != 0) {
        return std::nullopt;
    }
    [[maybe_unused]] const zip_t *closed = archive.release();
    return bytes_of(target.get());
}

} // namespace

std::optional<std::string> changed_zip(std::string_view bytes, const ZipChanges &changes) {
    return changes.empty() ? std::string{bytes} : written(bytes, 0, changes);
}

std::optional<std::string> new_zip(const std::vector<std::pair<std::string, std::string>> &entries) {
    return written({}, ZIP_TRUNCATE | ZIP_CREATE, {{}, {}, entries});
}

} // namespace kvartal::marking
