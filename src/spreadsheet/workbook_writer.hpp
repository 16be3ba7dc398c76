// SPDX-License-Identifier: MIT
#pragma once

#include "spreadsheet/temporary_folder.hpp"

#include <xlsxwriter.h>

#include <memory>
#include <string>

namespace kvartal::spreadsheet {

/// Stops the job when the library refuses something that we should not have asked for.
void check(lxw_error status);

/// A workbook being written; its bytes come from finish(), after which it is used up.
class WorkbookWriter {
  public:
    WorkbookWriter();

    lxw_workbook *get() const { return workbook_.get(); }
    lxw_worksheet *add_sheet(const std::string &name);
    std::string finish();

  private:
    struct Free {
        void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
    };
    TemporaryFolder folder_; ///< the library writes to files only
    std::string file_;
    std::unique_ptr<lxw_workbook, Free> workbook_;
};

} // namespace kvartal::spreadsheet
