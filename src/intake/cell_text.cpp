// SPDX-License-Identifier: MIT
#include "intake/cell_text.hpp"

#include "foundation/text_folding.hpp"

namespace kvartal::intake {

bool is_blank(std::string_view text) {
    if (text.size() > 40) { // a dash and the blanks around it are shorter
        return foundation::tidy(text).empty();
    }
    const std::string folded = foundation::fold(foundation::tidy(text));
    return folded == "-" || folded == "--" || (folded.empty() && foundation::tidy(text).empty());
}

bool is_blank(const workbook::Cell &cell) {
    if (std::holds_alternative<std::monostate>(cell.value)) {
        return !cell.is_formula;
    }
    const std::string *text = text_in(cell);
    return text != nullptr && is_blank(std::string_view{*text});
}

bool has_content(const workbook::Cell &cell) {
    return !std::holds_alternative<std::monostate>(cell.value)
           && !std::holds_alternative<workbook::CellError>(cell.value) && !is_blank(cell);
}

bool has_figure(const workbook::Cell &cell) {
    const double *number = std::get_if<double>(&cell.value);
    return number != nullptr ? *number != 0.0 : has_content(cell);
}

const std::string *text_in(const workbook::Cell &cell) {
    return std::get_if<std::string>(&cell.value);
}

std::vector<std::span<const workbook::Cell>> rows_in_use(const workbook::Sheet &sheet) {
    std::vector<std::span<const workbook::Cell>> rows;
    const auto cells = sheet.cells();
    for (std::size_t first = 0; first < cells.size();) {
        std::size_t last = first;
        while (last < cells.size() && cells[last].address.row == cells[first].address.row) {
            ++last;
        }
        rows.push_back(cells.subspan(first, last - first));
        first = last;
    }
    return rows;
}

} // namespace kvartal::intake
