// SPDX-License-Identifier: MIT
#pragma once

#include "make/return_workbook.hpp"
#include "make/round_workbook.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace kvartal::samples {

/// The program that saves a return last.
enum class SavedBy {
    libxlsxwriter,
    libreoffice,        ///< saved again as .xlsx
    libreoffice_by_ods, ///< saved as .ods, and from that as .xlsx
};

struct SampleReturn {
    std::string file_name;
    std::string owner; ///< as the published table writes it, in any case
    SavedBy saved_by = SavedBy::libxlsxwriter;
    ReturnStyle style;
};

/// The ten returns of the second quarter of 2019, each with its owner's habits.
std::vector<SampleReturn> returns_2019_q2();
/// What the secretariat states about that round; the agenda and the plan are CSVs in the folder.
RoundSetup setup_2019_q2(const std::filesystem::path &data);

} // namespace kvartal::samples
