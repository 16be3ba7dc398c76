// SPDX-License-Identifier: MIT
#pragma once

#include "make/portfolio_csv.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kvartal::samples {

/// What a column of a return holds. `funder` stands for the ten funder columns under their group header.
enum class Content {
    id,
    priority,
    name,
    owner,
    phase,
    strategic_area,
    focus_area,
    status,
    budget,
    funder,
    comment,
    role,      ///< a column that nobody asked for: the project lead's role
    reference, ///< another: the owner's own reference
};

struct ReturnColumn {
    Content content;
    std::string label;
    double width = 12;
};

/// How an amount stands in its cell.
enum class AmountForm {
    number,
    text,           ///< as a person types it: "0,5", "124 000,0" with a no-break space
    text_or_dashes, ///< the same, and "–" where there is nothing
    fractions_text, ///< numbers, but text where there are decimals: "0,5"
};

enum class TotalRow { none, formula, typed };

/// The habits of one organisation's return. Figures are never changed by them.
struct ReturnStyle {
    std::string sheet_name = "Portefølje";
    std::string title = "Nasjonal e-helseportefølje – innrapportering 2. kvartal 2019";
    std::string organisation;
    std::string unit_line = "Alle beløp i MNOK";
    std::string group_label = "Kostnadsfordeling (MNOK)";
    std::vector<ReturnColumn> columns;
    std::vector<std::string> funder_labels; ///< the usual ones when empty
    std::vector<std::string> owner_names;   ///< taken in turn
    std::string font = "Calibri";
    std::uint32_t header_fill = 0x1F4E79;

    bool thousand_nok = false;
    AmountForm amounts = AmountForm::number;
    bool ids_as_text = false;
    bool lower_case_status = false;
    bool section_rows = true;
    bool labels_merged_down = false; ///< labels without a group take both header rows
    bool breaks_in_names = false;
    bool trailing_blanks = false;
    TotalRow total = TotalRow::none;
    std::string total_label = "Sum";
    std::string footnote;
    bool freeze = true, autofilter = false, drop_downs = false, protect = false;
    unsigned blank_formatted_rows = 0;
    std::string hidden_notes; ///< the text of a hidden sheet, or empty
    bool broken_reference_outside_table = false;
    std::optional<unsigned> hidden_column;
};

/// Writes the return of the initiatives, in their order.
void write_return(const std::filesystem::path &path, const ReturnStyle &style,
                  std::span<const PublishedInitiative> initiatives);

/// The columns that the template asks for, with its own labels.
std::vector<ReturnColumn> usual_columns();

} // namespace kvartal::samples
