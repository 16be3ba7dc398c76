// SPDX-License-Identifier: MIT
#include "cases/text_file.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace kvartal::cases {

std::string read_text(const std::filesystem::path &path) {
    std::ifstream stream{path, std::ios::binary};
    std::ostringstream text;
    if (stream && stream.peek() != std::ifstream::traits_type::eof()) {
        text << stream.rdbuf();
    }
    return text.str();
}

void write_text(const std::filesystem::path &path, const std::string &text) {
    std::ofstream stream{path, std::ios::binary};
    stream << text;
    stream.close();
    if (!stream) {
        throw std::runtime_error{"cannot write " + path.string()};
    }
}

} // namespace kvartal::cases
