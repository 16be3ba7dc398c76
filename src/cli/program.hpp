// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/language.hpp"

#include <cstddef>
#include <filesystem>
#include <iosfwd>
#include <span>
#include <string>

namespace kvartal::cli {

/// What the program is run in: where it prints, in which language, and whether somebody watches.
struct Surroundings {
    std::ostream &out;
    std::ostream &err;
    foundation::Language language = foundation::Language::en;
    bool show_progress = false;
    bool show_colours = false; ///< what is printed to `out` goes to a terminal that shows them
    std::size_t columns = 100; ///< how wide lines may be
    foundation::Date today{};
    std::filesystem::path shared{}; ///< the share/kvartal that belongs to the running program; may be empty
};

enum ExitStatus : int { done = 0, done_with_errors = 1, could_not = 2, wrong_usage = 64 };

/// Does what the arguments (without the program's name) ask for. Never throws.
ExitStatus run(std::span<const std::string> arguments, const Surroundings &surroundings);

/// The day that it is where the computer stands.
foundation::Date local_date();

/// The language of the terminal: LC_ALL, LC_MESSAGES or LANG, the first that is set.
foundation::Language terminal_language();

/// The running program's share/kvartal, as installed or in a bundle: …/bin/kvartal has …/share/kvartal. Empty
/// where the system does not tell where the program lies.
std::filesystem::path shared_folder();

} // namespace kvartal::cli
