// SPDX-License-Identifier: MIT
#include "render/xlsx/defined_names.hpp"

#include "foundation/cell_address.hpp"
#include "foundation/text_folding.hpp"
#include "render/xlsx/formula.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <algorithm>
#include <set>

namespace kvartal::render::xlsx {
namespace {

bool is_letter_or_digit(char32_t letter) {
    return letter > 0x7F || (letter >= U'0' && letter <= U'9') || (letter >= U'A' && letter <= U'Z')
           || (letter >= U'a' && letter <= U'z');
}

/// Whether a spreadsheet would read the name as a cell ("K4"), or as a row or column ("R", "C2").
bool looks_like_cell(std::string_view name) {
    const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
    const std::size_t letters =
        static_cast<std::size_t>(std::find_if(name.begin(), name.end(), is_digit) - name.begin());
    const bool digits_follow =
        std::all_of(name.begin() + static_cast<std::ptrdiff_t>(letters), name.end(), is_digit);
    return digits_follow && ((letters <= 3 && letters < name.size()) || name.size() == 1);
}

/// The words as a name that a spreadsheet takes: "Status og risiko" → "Status_og_risiko".
std::string name_of(std::string_view words) {
    constexpr std::size_t longest = 200; // bytes; a name has at most 255 characters
    std::string name;
    while (!words.empty() && name.size() < longest) {
        const char32_t letter = foundation::take_code_point(words);
        if (is_letter_or_digit(letter)) {
            foundation::append_utf8(name, letter);
        } else if (!name.empty() && name.back() != '_') {
            name += '_';
        }
    }
    const bool needs_prefix = name.empty() || (name[0] >= '0' && name[0] <= '9') || looks_like_cell(name);
    return needs_prefix ? "_" + name : name;
}

class Namer {
  public:
    explicit Namer(lxw_workbook *workbook) : workbook_{workbook} {}

    /// The first of two with one name keeps it.
    void define(std::string_view words, const std::string &formula) {
        const std::string name = name_of(words);
        if (taken_.insert(foundation::fold(name)).second) {
            spreadsheet::check(workbook_define_name(workbook_, name.c_str(), formula.c_str()));
        }
    }

  private:
    lxw_workbook *workbook_;
    std::set<std::string> taken_;
};

} // namespace

void define_names(lxw_workbook *workbook, const report::Document &document, const Layout &layout) {
    Namer namer{workbook};
    const report::Table nowhere; // so that all that a formula names is on another sheet, and fixed
    PlacedTable own;
    own.table = &nowhere;
    for (const report::NamedFigure &figure : document.figures) {
        report::TableCell cell;
        cell.content = figure.content;
        cell.derivation = figure.derivation;
        if (const auto formula = formula_text(cell, own, layout)) {
            namer.define(figure.name, *formula);
        }
    }
    for (const PlacedTable &placed : layout.tables()) {
        if (!placed.table->rows.empty() && !placed.table->columns.empty()) {
            const foundation::CellAddress last =
                placed.cell(placed.table->rows.size() - 1, placed.table->columns.size() - 1);
            namer.define(placed.sheet, "=" + absolute_reference(placed, {{placed.first_row - 1, 0}, last}));
        }
    }
}

} // namespace kvartal::render::xlsx
