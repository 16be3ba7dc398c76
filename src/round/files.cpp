// SPDX-License-Identifier: MIT
#include "round/files.hpp"

#include "foundation/error.hpp"
#include "foundation/system_reason.hpp"
#include "foundation/text_folding.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace kvartal::round {
namespace {

using foundation::finding;
using foundation::FindingCode;
namespace fs = std::filesystem;

class OpenFile {
  public:
    OpenFile(const fs::path &path, int flags, mode_t mode = 0)
        : descriptor_{::open(path.c_str(), flags, mode)} {}
    ~OpenFile() {
        if (descriptor_ >= 0) {
            ::close(descriptor_);
        }
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    bool is_open() const { return descriptor_ >= 0; }
    int descriptor() const { return descriptor_; }

  private:
    int descriptor_;
};

std::string last_error() {
    return foundation::system_reason({errno, std::generic_category()});
}

[[noreturn]] void cannot_write(const fs::path &path, const std::string &why) {
    throw foundation::Error{finding(FindingCode::cannot_write)
                                .in_file(name_of(path))
                                .with("path", path.string())
                                .with("why", why)};
}

FileReading refused(const fs::path &path, FindingCode code, const std::string &why = {}) {
    return {std::nullopt, finding(code).in_file(name_of(path)).with("why", why)};
}

FileReading too_large(const fs::path &path, std::uint64_t size, std::uint64_t most) {
    return {std::nullopt, finding(FindingCode::file_too_large)
                              .in_file(name_of(path))
                              .with("what", "bytes")
                              .with("found", static_cast<std::int64_t>(size))
                              .with("limit", static_cast<std::int64_t>(most))};
}

bool is_left_behind(const std::string &name) {
    const std::string folded = foundation::fold(name);
    return name.starts_with(".") || name.starts_with("~$") || folded == "thumbs.db"
           || folded == "desktop.ini";
}

void write_all(const OpenFile &file, std::string_view bytes, const fs::path &path) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.descriptor(), bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            const std::string why = last_error();
            ::unlink(path.c_str());
            cannot_write(path, why);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(file.descriptor()) != 0) {
        const std::string why = last_error();
        ::unlink(path.c_str());
        cannot_write(path, why);
    }
}

} // namespace

FileReading read_file(const fs::path &path, std::uint64_t most_bytes) {
    // A pipe or a device would block; opening it without waiting and asking what it is does not.
    const OpenFile file{path, O_RDONLY | O_CLOEXEC | O_NONBLOCK};
    if (!file.is_open()) {
        return refused(path, errno == ENOENT ? FindingCode::file_missing : FindingCode::file_unreadable,
                       last_error());
    }
    struct stat status {};
    if (::fstat(file.descriptor(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return refused(path, FindingCode::file_unreadable, "no-file");
    }
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > most_bytes) {
        return too_large(path, size, most_bytes);
    }
    std::string bytes(size, '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(file.descriptor(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return refused(path, FindingCode::file_unreadable, last_error());
        }
        if (got == 0) {
            break; // it shrank while it was read
        }
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return {std::move(bytes), std::nullopt};
}

std::vector<fs::path> files_in(const fs::path &folder) {
    std::error_code failed;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry{folder, failed}; !failed && entry != fs::directory_iterator{};
         entry.increment(failed)) {
        std::error_code unknown;
        if (entry->is_regular_file(unknown) && !is_left_behind(name_of(entry->path()))) {
            files.push_back(entry->path());
        }
    }
    if (failed) {
        throw foundation::Error{finding(FindingCode::folder_missing).with("folder", folder.string())};
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<fs::path> folders_in(const fs::path &folder) {
    std::error_code failed;
    std::vector<fs::path> folders;
    for (fs::directory_iterator entry{folder, failed}; !failed && entry != fs::directory_iterator{};
         entry.increment(failed)) {
        std::error_code unknown;
        if (entry->is_directory(unknown) && !name_of(entry->path()).starts_with('.')) {
            folders.push_back(entry->path());
        }
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

void write_file(const fs::path &path, std::string_view bytes) {
    std::error_code failed;
    if (path.has_parent_path()) {
        fs::create_directories(path.parent_path(), failed);
        if (failed) {
            cannot_write(path, foundation::system_reason(failed));
        }
    }
    fs::path beside = path;
    beside += ".new-" + std::to_string(::getpid());
    {
        const OpenFile file{beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666};
        if (!file.is_open()) {
            cannot_write(path, last_error());
        }
        write_all(file, bytes, beside);
    }
    fs::rename(beside, path, failed);
    if (failed) {
        const std::string why = foundation::system_reason(failed);
        fs::remove(beside, failed);
        cannot_write(path, why);
    }
}

std::string name_of(const fs::path &path) {
    return path.filename().string();
}

} // namespace kvartal::round
