// SPDX-License-Identifier: MIT
#include "round/write_output.hpp"

#include "foundation/error.hpp"
#include "round/files.hpp"
#include "round/intake_files.hpp"

#include <system_error>

namespace kvartal::round {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path &path, const char *why) {
    throw foundation::Error{foundation::finding(foundation::FindingCode::cannot_write)
                                .with("path", path.string())
                                .with("why", why)
                                .with("suggestion", "other-place")};
}

bool is_setup_file(const fs::path &path) {
    return path.filename() == "round.xlsx" || path.extension() == ".toml";
}

/// Whether the folder is a round's returns, or lies somewhere in them.
bool is_among_returns(fs::path folder) {
    while (folder.has_relative_path()) {
        const fs::path round = folder.parent_path();
        if (is_round(round) && folder == plain_folder(returns_folder(round))) {
            return true;
        }
        folder = round;
    }
    return false;
}

} // namespace

fs::path plain_folder(const fs::path &folder) {
    std::error_code failed;
    fs::path found = fs::weakly_canonical(fs::absolute(folder), failed);
    if (failed) {
        return fs::absolute(folder).lexically_normal();
    }
    return found.has_filename() ? found : found.parent_path(); // without the slash at its end
}

void write_output(const fs::path &path, std::string_view bytes) {
    const fs::path folder = plain_folder(fs::absolute(path).parent_path());
    if (is_round(folder) && is_setup_file(path)) {
        refuse(path, "is-round-setup");
    }
    if (is_among_returns(folder)) {
        refuse(path, "is-among-returns");
    }
    write_file(path, bytes);
}

} // namespace kvartal::round
