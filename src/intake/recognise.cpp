// SPDX-License-Identifier: MIT
#include "intake/recognise.hpp"

#include "intake/form.hpp"
#include "intake/header.hpp"
#include "workbook/findings_sheet.hpp"

#include <algorithm>
#include <optional>

namespace kvartal::intake {
namespace {

using definition::Definition;
using definition::SheetDefinition;
using workbook::Sheet;

std::size_t known_columns(const Header &header) {
    return static_cast<std::size_t>(
        std::count_if(header.columns.begin(), header.columns.end(),
                      [](const Column &column) { return column.meaning.field != nullptr; }));
}

std::size_t known_columns(const RecognisedSheet &sheet) {
    std::size_t columns = known_columns(sheet.header);
    for (const RecognisedSheet &table : sheet.tables) {
        columns += known_columns(table.header);
    }
    return columns;
}

/// The labels of one of a definition's sheets.
struct SheetLabels {
    std::shared_ptr<const LabelIndex> index;
    std::optional<FormLabels> form;
};
using Labels = std::vector<SheetLabels>;

Labels labels_of(const Definition &definition, const OlderWords &older) {
    Labels labels;
    for (const SheetDefinition &sheet : definition.sheets) {
        labels.push_back({std::make_shared<const LabelIndex>(sheet, definition, older), std::nullopt});
        if (sheet.layout == definition::Layout::form) {
            labels.back().form.emplace(sheet, definition, older);
        }
    }
    return labels;
}

std::optional<RecognisedSheet> recognise_as(const Sheet &sheet, const SheetDefinition &as,
                                            const Definition &definition, const SheetLabels &labels) {
    if (as.layout == definition::Layout::form) {
        return find_form(sheet, as, definition, labels.index, *labels.form);
    }
    auto header = as.layout == definition::Layout::pairs ? find_pairs(sheet, as, definition, *labels.index)
                                                         : find_header(sheet, as, definition, *labels.index);
    if (!header) {
        return std::nullopt;
    }
    RecognisedSheet recognised;
    recognised.sheet = &sheet;
    recognised.as = &as;
    recognised.header = std::move(*header);
    recognised.labels = labels.index;
    return recognised;
}

/// What the sheet is, of the definition's sheets: the one that most of its labels belong to.
std::optional<RecognisedSheet> recognise_sheet(const Sheet &sheet, const Definition &definition,
                                               const Labels &labels) {
    std::optional<RecognisedSheet> best;
    for (std::size_t i = 0; i < definition.sheets.size(); ++i) {
        auto recognised = recognise_as(sheet, definition.sheets[i], definition, labels[i]);
        if (recognised && (!best || known_columns(*recognised) > known_columns(*best))) {
            best = std::move(recognised);
        }
    }
    return best;
}

bool is_bare_form(const RecognisedSheet &sheet) {
    return sheet.as->layout == definition::Layout::form && !sheet.has_headings && sheet.tables.empty();
}

/// Beside real forms, a column of their labels is a list about them, as of findings.
void drop_lists_about_forms(Recognition &recognition) {
    const bool has_forms =
        std::any_of(recognition.sheets.begin(), recognition.sheets.end(), [](const RecognisedSheet &sheet) {
            return sheet.as->layout == definition::Layout::form && !is_bare_form(sheet);
        });
    if (has_forms) {
        std::erase_if(recognition.sheets, is_bare_form);
    }
}

Recognition recognise_as(const workbook::Workbook &workbook, const Definition &definition,
                         const StatedTemplate &stated) {
    Recognition recognition;
    recognition.definition = &definition;
    recognition.stated = stated;
    recognition.older = older_words(definition, stated);
    const Labels labels = labels_of(definition, recognition.older);
    for (const Sheet &sheet : workbook.sheets()) {
        auto recognised =
            workbook::is_findings_sheet(sheet) ? std::nullopt : recognise_sheet(sheet, definition, labels);
        if (!recognised) {
            continue;
        }
        if (sheet.visibility() == workbook::Visibility::hidden) {
            recognition.hidden.push_back(&sheet);
        } else {
            recognition.sheets.push_back(std::move(*recognised));
        }
    }
    drop_lists_about_forms(recognition);
    return recognition;
}

bool has_required_sheets(const Recognition &recognition) {
    const auto &sheets = recognition.definition->sheets;
    return !recognition.sheets.empty()
           && std::all_of(sheets.begin(), sheets.end(), [&](const SheetDefinition &required) {
                  return !required.required
                         || std::any_of(recognition.sheets.begin(), recognition.sheets.end(),
                                        [&](const RecognisedSheet &s) { return s.as == &required; });
              });
}

std::size_t known_columns(const Recognition &recognition) {
    std::size_t columns = 0;
    for (const RecognisedSheet &sheet : recognition.sheets) {
        columns += known_columns(sheet);
    }
    return columns;
}

} // namespace

Recognition recognise(const workbook::Workbook &workbook, std::span<const Definition *const> definitions,
                      bool partly) {
    const StatedTemplate stated = stated_template(workbook);
    Recognition best;
    std::vector<const Sheet *> hidden;
    for (const Definition *definition : definitions) {
        Recognition candidate = recognise_as(workbook, *definition, stated);
        hidden = candidate.hidden.empty() ? hidden : candidate.hidden;
        const bool suits = partly || has_required_sheets(candidate);
        if (suits && (best.definition == nullptr || known_columns(candidate) > known_columns(best))) {
            best = std::move(candidate);
        }
    }
    if (best.definition == nullptr) {
        best.hidden = std::move(hidden); // the only template sheets may be hidden ones
    }
    return best;
}

std::vector<foundation::Finding> hidden_sheets(const Recognition &recognition, const std::string &file_name) {
    const auto severity =
        recognition.definition == nullptr ? foundation::Severity::error : foundation::Severity::note;
    std::vector<foundation::Finding> findings;
    for (const workbook::Sheet *sheet : recognition.hidden) {
        foundation::Finding hidden = foundation::finding(foundation::FindingCode::sheet_hidden, severity)
                                         .in_file(file_name)
                                         .with("sheet", sheet->name());
        hidden.sheet = sheet->name();
        findings.push_back(std::move(hidden));
    }
    return findings;
}

} // namespace kvartal::intake
