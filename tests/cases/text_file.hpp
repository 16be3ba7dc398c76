// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace kvartal::cases {

/// The file's bytes; empty when there is no such file.
std::string read_text(const std::filesystem::path &path);
/// Throws std::runtime_error when it cannot be written.
void write_text(const std::filesystem::path &path, const std::string &text);

} // namespace kvartal::cases
