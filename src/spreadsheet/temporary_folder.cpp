// SPDX-License-Identifier: MIT
#include "spreadsheet/temporary_folder.hpp"

#include "foundation/error.hpp"
#include "foundation/system_reason.hpp"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

namespace kvartal::spreadsheet {
namespace {

[[noreturn]] void cannot_write(const std::string &path, const std::error_code &why) {
    using namespace foundation;
    throw Error{finding(FindingCode::cannot_write).with("path", path).with("why", system_reason(why))};
}

} // namespace

TemporaryFolder::TemporaryFolder() {
    std::error_code why;
    const std::filesystem::path parent = std::filesystem::temp_directory_path(why);
    if (why) {
        cannot_write("/tmp", why);
    }
    std::string name = (parent / "kvartal-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        cannot_write(name, std::error_code{errno, std::generic_category()});
    }
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

} // namespace kvartal::spreadsheet
