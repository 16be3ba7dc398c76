// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace kvartal::round {

/// write_file, for what a person may have named a place for. Throws Error (cannot-write) also where it would
/// replace a round's setup or templates, or come among its returns.
void write_output(const std::filesystem::path &path, std::string_view bytes);

/// The folder without symbolic links and dots, so that one folder has one name.
std::filesystem::path plain_folder(const std::filesystem::path &folder);

} // namespace kvartal::round
