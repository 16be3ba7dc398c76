// SPDX-License-Identifier: MIT
#include "samples/changed_cell.hpp"

#include <zip.h>

#include <memory>
#include <stdexcept>

namespace kvartal::made {
namespace {

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

std::string part(zip_t *archive, const std::string &name) {
    const std::unique_ptr<zip_file_t, Discard> file{zip_fopen(archive, name.c_str(), 0)};
    zip_stat_t about;
    if (!file || zip_stat(archive, name.c_str(), 0, &about) != 0) {
        throw std::runtime_error{"no part " + name};
    }
    std::string bytes(about.size, '\0');
    if (zip_fread(file.get(), bytes.data(), bytes.size()) != static_cast<zip_int64_t>(bytes.size())) {
        throw std::runtime_error{"cannot be read: " + name};
    }
    return bytes;
}

} // namespace

void change_number(const std::filesystem::path &workbook, const std::string &cell, const std::string &from,
                   const std::string &to, int sheet_number) {
    const std::string name = "xl/worksheets/sheet" + std::to_string(sheet_number) + ".xml";
    std::unique_ptr<zip_t, Discard> archive{zip_open(workbook.c_str(), 0, nullptr)};
    if (!archive) {
        throw std::runtime_error{"cannot be opened: " + workbook.string()};
    }
    std::string sheet = part(archive.get(), name);
    const auto at = sheet.find("<c r=\"" + cell + "\"");
    const std::string old = "<v>" + from + "</v>";
    const auto value = at == std::string::npos ? at : sheet.find(old, at);
    if (value == std::string::npos || value > sheet.find("</c>", at)) {
        throw std::runtime_error{cell + " does not hold " + from};
    }
    sheet.replace(value, old.size(), "<v>" + to + "</v>");
    zip_source_t *source = zip_source_buffer(archive.get(), sheet.data(), sheet.size(), 0);
    const auto index = static_cast<zip_uint64_t>(zip_name_locate(archive.get(), name.c_str(), 0));
    if (zip_file_replace(archive.get(), index, source, 0) != 0 || zip_close(archive.get()) != 0) {
        throw std::runtime_error{"cannot be written: " + workbook.string()};
    }
    archive.release();
}

} // namespace kvartal::made
