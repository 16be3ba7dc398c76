// SPDX-License-Identifier: MIT
#include "round/cells_job.hpp"

#include "foundation/error.hpp"
#include "round/files.hpp"
#include "workbook/read.hpp"

namespace kvartal::round {

std::string list_cells(const std::filesystem::path &file, const Limits &limits) {
    const FileReading read = read_file(file, limits.file_bytes);
    if (!read.bytes) {
        throw foundation::Error{*read.refusal};
    }
    const workbook::Reading reading = workbook::read_workbook(*read.bytes, name_of(file), limits);
    if (!reading.workbook) {
        throw foundation::Error{*reading.refusal};
    }
    return workbook::cell_listing(*reading.workbook);
}

} // namespace kvartal::round
