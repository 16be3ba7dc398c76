// SPDX-License-Identifier: MIT
#include "house/include_table.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace kvartal::house {
namespace {

using Names = std::vector<std::string_view>;

/// The table of src/README.md: which rooms a room may include, beside itself and foundation.
const std::map<std::string_view, Names> &rooms_that_a_room_may_include() {
    static const std::map<std::string_view, Names> table{
        {"foundation", {}},
        {"workbook", {}},
        {"spreadsheet", {}},
        {"definition", {}},
        {"portfolio", {}},
        {"intake", {"workbook", "definition", "portfolio"}},
        {"adoption", {"workbook", "definition"}},
        {"marking", {"workbook"}},
        {"checking", {"workbook", "definition", "portfolio", "intake"}},
        {"outgoing", {"definition", "portfolio", "spreadsheet"}},
        {"consolidation", {"portfolio"}},
        {"report", {"portfolio", "checking", "consolidation"}},
        {"render", {"report", "spreadsheet"}},
        {"round",
         {"workbook", "definition", "portfolio", "intake", "marking", "checking", "adoption", "outgoing",
          "consolidation", "report", "render"}},
        {"cli", {"round", "checking", "portfolio"}}, // the types that round hands out
        {"plugin", {"workbook", "definition", "portfolio", "intake", "marking", "checking"}},
    };
    return table;
}

struct LibraryUse {
    std::string_view include; ///< how the included path begins
    std::string_view where;   ///< how the path of the file that may include it begins
};

/// Each library stays behind one file or room. What is not here is the standard library's or not allowed.
constexpr std::array libraries{
    LibraryUse{"fmt/", "foundation/"},
    LibraryUse{"fmt/", "plugin/web/libraries/"},
    LibraryUse{"zip.h", "workbook/"},
    LibraryUse{"zip.h", "marking/zip_file."},
    LibraryUse{"pugixml.hpp", "workbook/"},
    LibraryUse{"toml++/", "definition/"},
    LibraryUse{"unicode/", "consolidation/"},
    LibraryUse{"xlsxwriter", "spreadsheet/"},
    LibraryUse{"xlsxwriter", "render/xlsx/"},
    LibraryUse{"xlsxwriter", "outgoing/template/"},
    LibraryUse{"cmark", "report/markdown.cpp"},
    LibraryUse{"hpdf", "render/pdf/"},
    LibraryUse{"qpdf/", "render/pdf/"},
    LibraryUse{"hyphen.h", "render/pdf/hyphenation."},
    LibraryUse{"sha2.h", "checking/digest.cpp"},
    LibraryUse{"nlohmann/", "checking/"},
    LibraryUse{"nlohmann/", "round/"},
    LibraryUse{"boost/program_options", "cli/"},
    // the operating system: temporary files, flushing and renaming, what a terminal is
    LibraryUse{"unistd.h", "round/"},
    LibraryUse{"fcntl.h", "round/"},
    LibraryUse{"sys/", "round/"},
    LibraryUse{"unistd.h", "cli/"},
    LibraryUse{"sys/ioctl.h", "cli/"},
};

/// <vector>, <cstdint>: the standard's headers have neither a folder nor an extension.
bool is_standard(const Include &include) {
    return !include.quoted && include.path.find_first_of("/.") == std::string::npos;
}

bool is_library(const Include &include) {
    return !include.quoted && !is_standard(include);
}

/// The room spreadsheet is there to share libxlsxwriter between those that write workbooks.
bool is_shared(const Include &library, std::string_view header) {
    return library.path == "xlsxwriter.h" && header.starts_with("spreadsheet/");
}

std::string_view room_of(std::string_view include) {
    return include.substr(0, include.find('/'));
}

bool is_room(std::string_view name) {
    return rooms_that_a_room_may_include().contains(name);
}

bool may_include_room(std::string_view from, std::string_view to) {
    if (from == to || to == "foundation") {
        return is_room(from);
    }
    const auto row = rooms_that_a_room_may_include().find(from);
    return row != rooms_that_a_room_may_include().end()
           && std::find(row->second.begin(), row->second.end(), to) != row->second.end();
}

bool may_include_library(std::string_view file, std::string_view library) {
    return std::any_of(libraries.begin(), libraries.end(), [&](const LibraryUse &use) {
        return library.starts_with(use.include) && file.starts_with(use.where);
    });
}

/// Why the include is not allowed; empty when it is.
std::string objection(const SourceFile &file, const Include &include) {
    if (is_standard(include)) {
        return {};
    }
    if (is_library(include)) {
        return may_include_library(file.path, include.path) ? "" : "a library that this file may not use";
    }
    if (!is_room(room_of(include.path))) {
        return "which is not written as room/file";
    }
    if (!may_include_room(file.room(), room_of(include.path))) {
        return "a room that " + file.room() + " may not include";
    }
    return {};
}

/// The headers that files of other rooms include, directly or through such a header.
std::set<std::string> shown_headers(const std::map<std::string, const SourceFile *> &by_path) {
    std::vector<std::string> waiting;
    for (const auto &[path, file] : by_path) {
        for (const Include &include : file->includes) {
            if (include.quoted && room_of(include.path) != file->room()) {
                waiting.push_back(include.path);
            }
        }
    }
    std::set<std::string> shown;
    while (!waiting.empty()) {
        const std::string path = waiting.back();
        waiting.pop_back();
        const auto file = by_path.find(path);
        if (file == by_path.end() || !shown.insert(path).second) {
            continue;
        }
        for (const Include &include : file->second->includes) {
            if (include.quoted) {
                waiting.push_back(include.path);
            }
        }
    }
    return shown;
}

} // namespace

std::vector<std::string> forbidden_includes(const std::vector<SourceFile> &files) {
    std::vector<std::string> found;
    for (const SourceFile &file : files) {
        for (const Include &include : file.includes) {
            const std::string why = objection(file, include);
            if (!why.empty()) {
                found.push_back(file.path + ":" + std::to_string(include.line) + ": includes " + include.path
                                + ", " + why);
            }
        }
    }
    return found;
}

std::vector<std::string> headers_that_show_a_library(const std::vector<SourceFile> &files) {
    std::map<std::string, const SourceFile *> by_path;
    for (const SourceFile &file : files) {
        by_path.emplace(file.path, &file);
    }
    std::vector<std::string> found;
    for (const std::string &path : shown_headers(by_path)) {
        for (const Include &include : by_path.at(path)->includes) {
            if (is_library(include) && !is_shared(include, path)) {
                found.push_back(path + ": shows <" + include.path + "> to other rooms");
            }
        }
    }
    return found;
}

} // namespace kvartal::house
