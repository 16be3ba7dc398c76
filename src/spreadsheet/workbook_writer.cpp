// SPDX-License-Identifier: MIT
#include "spreadsheet/workbook_writer.hpp"

#include "foundation/error.hpp"

#include <fstream>
#include <iterator>

namespace kvartal::spreadsheet {
namespace {

using namespace foundation;

[[noreturn]] void cannot_write(const std::string &path, const std::string &why) {
    throw Error{finding(FindingCode::cannot_write).with("path", path).with("why", why)};
}

std::string bytes_of(const std::string &file) {
    std::ifstream stream{file, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{stream}, {}};
    if (!stream || bytes.empty()) {
        cannot_write(file, "");
    }
    return bytes;
}

} // namespace

void check(lxw_error status) {
    if (status != LXW_NO_ERROR) {
        throw Error{finding(FindingCode::internal_error)
                        .with("what", std::string{"libxlsxwriter: "} + lxw_strerror(status))};
    }
}

WorkbookWriter::WorkbookWriter() : file_{(folder_.path() / "report.xlsx").string()} {
    std::string folder = folder_.path().string();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    workbook_.reset(workbook_new_opt(file_.c_str(), &options));
    if (!workbook_) {
        cannot_write(file_, "");
    }
}

lxw_worksheet *WorkbookWriter::add_sheet(const std::string &name) {
    lxw_worksheet *sheet = workbook_add_worksheet(get(), name.c_str());
    if (sheet == nullptr) {
        check(LXW_ERROR_PARAMETER_VALIDATION);
    }
    return sheet;
}

std::string WorkbookWriter::finish() {
    const lxw_error status = workbook_close(workbook_.release()); // frees it, whatever comes of it
    if (status != LXW_NO_ERROR) {
        cannot_write(file_, lxw_strerror(status));
    }
    return bytes_of(file_);
}

} // namespace kvartal::spreadsheet
