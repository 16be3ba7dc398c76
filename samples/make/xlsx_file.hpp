// SPDX-License-Identifier: MIT
#pragma once

#include <xlsxwriter.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace kvartal::samples {

/// How cells look; each combination is made once.
struct Look {
    std::string font = "Calibri";
    double size = 10;
    bool bold = false, italic = false, wrap = false, bordered = false, centred = false, left = false,
         unlocked = false;
    std::uint32_t colour = 0x000000;
    std::uint32_t fill = 0xFFFFFF; ///< white is none
    std::string number_format = {};
};

/// A workbook that is being written; saved when `save` is called, thrown away otherwise.
class XlsxFile {
  public:
    XlsxFile(const std::filesystem::path &path, std::string title);

    lxw_workbook *workbook() const { return workbook_.get(); }
    lxw_worksheet *add_sheet(const std::string &name) const;
    lxw_format *format(const Look &look) const;
    /// Throws std::runtime_error when the file cannot be written.
    void save();

  private:
    struct Discard {
        void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
    };
    std::string path_;
    std::unique_ptr<lxw_workbook, Discard> workbook_;
};

/// Cells of a column that offer a list of choices and refuse anything else.
void add_drop_down(lxw_worksheet *sheet, lxw_row_t first_row, lxw_row_t last_row, lxw_col_t column,
                   std::vector<std::string> choices);

} // namespace kvartal::samples
