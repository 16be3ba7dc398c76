// SPDX-License-Identifier: MIT
#include "cases/case_folder.hpp"

#include "cases/cell_listing.hpp"
#include "cases/pack_workbook.hpp"
#include "cases/text_file.hpp"

#include <sstream>
#include <stdexcept>

namespace kvartal::cases {
namespace {

namespace fs = std::filesystem;

bool is_named_as_workbook(const fs::path &path) {
    const std::string extension = path.extension().string();
    return extension == ".xlsx" || extension == ".xlsm" || extension == ".xlsb" || extension == ".ods"
           || extension == ".odt" || extension == ".docx";
}

void lay_out(const fs::path &from, const fs::path &to) {
    fs::create_directories(to);
    for (const auto &entry : fs::directory_iterator{from}) {
        const fs::path target = to / entry.path().filename();
        const bool is_listing = target.extension() == ".cells" && is_named_as_workbook(target.stem());
        if (!entry.is_directory() && is_listing) {
            pack_workbook(workbook_of(read_text(entry.path())), to / target.stem());
        } else if (!entry.is_directory()) {
            fs::copy_file(entry.path(), target);
        } else if (is_named_as_workbook(target)) {
            pack_workbook(parts_in(entry.path()), target);
        } else {
            lay_out(entry.path(), target);
        }
    }
}

/// Writes the text, or removes the file when there is nothing to say.
void write_or_remove(const fs::path &path, const std::string &text) {
    if (text.empty()) {
        fs::remove(path);
    } else {
        write_text(path, text);
    }
}

std::string status_text(int status) {
    return status == 0 ? "" : std::to_string(status) + "\n";
}

} // namespace

CaseFolder::CaseFolder(fs::path folder)
    : folder_{std::move(folder)}, command_{read_text(folder_ / "command")} {
    if (command_.empty()) {
        throw std::runtime_error{"no command in " + folder_.string()};
    }
}

fs::path CaseFolder::file(const std::string &name, Language language, const std::string &ending) const {
    const char *tag = language == Language::nynorsk ? ".nn" : language == Language::bokmal ? ".nb" : "";
    return folder_ / (name + tag + ending);
}

bool CaseFolder::expects(Language language) const {
    return fs::exists(file("expected", language)) || fs::exists(file("expected.err", language));
}

Environment CaseFolder::environment(Language language) const {
    Environment environment;
    std::istringstream lines{read_text(folder_ / "env")};
    for (std::string line; std::getline(lines, line);) {
        const std::size_t equals = line.find('=');
        if (equals != std::string::npos) {
            environment.insert_or_assign(line.substr(0, equals), line.substr(equals + 1));
        }
    }
    if (language != Language::of_the_case) {
        environment.insert_or_assign("LC_ALL", language == Language::nynorsk ? "nn_NO.UTF-8" : "nb_NO.UTF-8");
    }
    return environment;
}

Outcome CaseFolder::expected(Language language) const {
    const std::string status = read_text(folder_ / "status");
    return {.output = read_text(file("expected", language)),
            .errors = read_text(file("expected.err", language)),
            .status = status.empty() ? 0 : std::stoi(status)};
}

void CaseFolder::lay_out_input(const fs::path &work) const {
    fs::create_directories(work);
    if (fs::exists(folder_ / "input")) {
        lay_out(folder_ / "input", work);
    }
}

void CaseFolder::adopt(const Outcome &outcome, Language language) const {
    write_text(file("expected", language), outcome.output);
    write_or_remove(file("expected.err", language), outcome.errors);
    if (language == Language::of_the_case) {
        write_or_remove(folder_ / "status", status_text(outcome.status));
    }
    remove_actual(language);
}

void CaseFolder::keep_actual(const Outcome &outcome, Language language) const {
    write_text(file("expected", language, ".actual"), outcome.output);
    write_or_remove(file("expected.err", language, ".actual"), outcome.errors);
}

void CaseFolder::remove_actual(Language language) const {
    fs::remove(file("expected", language, ".actual"));
    fs::remove(file("expected.err", language, ".actual"));
}

std::string difference(const Outcome &expected, const Outcome &actual, const fs::path &scratch) {
    const auto compare = [&](const std::string &name, const std::string &before, const std::string &after) {
        write_text(scratch / name, before);
        write_text(scratch / (name + ".actual"), after);
        return run_command("diff -u " + name + " " + name + ".actual", scratch, {{"PATH", "/usr/bin:/bin"}},
                           scratch)
            .output;
    };
    std::string text = compare("expected", expected.output, actual.output)
                       + compare("expected.err", expected.errors, actual.errors);
    if (expected.status != actual.status) {
        text += "Exit status " + std::to_string(expected.status) + " was expected, it was "
                + std::to_string(actual.status) + ".\n";
    }
    return text;
}

} // namespace kvartal::cases
