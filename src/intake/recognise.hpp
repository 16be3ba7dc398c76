// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "intake/column.hpp"
#include "intake/label_index.hpp"
#include "intake/stated_template.hpp"
#include "workbook/workbook.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace kvartal::intake {

/// A sheet and what it was recognised as.
struct RecognisedSheet {
    const workbook::Sheet *sheet = nullptr;
    const definition::SheetDefinition *as = nullptr;
    Header header;
    std::shared_ptr<const LabelIndex> labels;
    // of a form
    std::optional<std::uint32_t> last_column;                  ///< where it shows last round's answers
    bool has_headings = false;                                 ///< words stand over its columns
    std::vector<RecognisedSheet> tables;                       ///< its small tables
    std::vector<const definition::SheetDefinition *> headless; ///< those whose title is there alone
    std::string version;                         ///< the older one that the workbook states, or empty
    std::shared_ptr<const workbook::Sheet> part; ///< of a small table: the rows that `sheet` points to
};

/// The template that a workbook is, by the labels on its sheets: never by position or name.
struct Recognition {
    const definition::Definition *definition = nullptr; ///< null when it is none of them
    std::vector<RecognisedSheet> sheets;                ///< the visible ones, in the order of the tabs
    std::vector<const workbook::Sheet *> hidden;        ///< that would have been read were they visible
    StatedTemplate stated;
    OlderWords older; ///< the versions whose labels were tried, too
};

/// The definition that most of the workbook's labels belong to; one whose required sheets are not there is
/// none, unless `partly` allows it.
Recognition recognise(const workbook::Workbook &workbook,
                      std::span<const definition::Definition *const> definitions, bool partly = false);

/// A note for each sheet that was not read because it is hidden; an error when nothing else was read.
std::vector<foundation::Finding> hidden_sheets(const Recognition &recognition, const std::string &file_name);

} // namespace kvartal::intake
