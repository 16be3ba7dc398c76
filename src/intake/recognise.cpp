// SPDX-License-Identifier: MIT
#include "intake/recognise.hpp"

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

std::optional<Header> header_of(const Sheet &sheet, const SheetDefinition &as, const Definition &definition,
                                const LabelIndex &labels) {
    return as.layout == definition::Layout::pairs ? find_pairs(sheet, as, definition, labels)
                                                  : find_header(sheet, as, definition, labels);
}

using Indices = std::vector<std::shared_ptr<const LabelIndex>>;

/// What the sheet is, of the definition's sheets: the one that most of its labels belong to.
std::optional<RecognisedSheet> recognise_sheet(const Sheet &sheet, const Definition &definition,
                                               const Indices &indices) {
    std::optional<RecognisedSheet> best;
    for (std::size_t i = 0; i < definition.sheets.size(); ++i) {
        auto header = header_of(sheet, definition.sheets[i], definition, *indices[i]);
        if (header && (!best || known_columns(*header) > known_columns(best->header))) {
            best = RecognisedSheet{&sheet, &definition.sheets[i], std::move(*header), indices[i]};
        }
    }
    return best;
}

Recognition recognise_as(const workbook::Workbook &workbook, const Definition &definition) {
    Indices indices;
    for (const SheetDefinition &sheet : definition.sheets) {
        indices.push_back(std::make_shared<const LabelIndex>(sheet, definition));
    }
    Recognition recognition;
    for (const Sheet &sheet : workbook.sheets()) {
        auto recognised =
            workbook::is_findings_sheet(sheet) ? std::nullopt : recognise_sheet(sheet, definition, indices);
        if (!recognised) {
            continue;
        }
        if (sheet.visibility() == workbook::Visibility::hidden) {
            recognition.hidden.push_back(&sheet);
        } else {
            recognition.sheets.push_back(std::move(*recognised));
        }
    }
    recognition.definition = &definition;
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
        columns += known_columns(sheet.header);
    }
    return columns;
}

} // namespace

Recognition recognise(const workbook::Workbook &workbook, std::span<const Definition *const> definitions,
                      bool partly) {
    Recognition best;
    std::vector<const Sheet *> hidden;
    for (const Definition *definition : definitions) {
        Recognition candidate = recognise_as(workbook, *definition);
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
