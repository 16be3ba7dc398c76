// SPDX-License-Identifier: MIT
#include "workbook/sheet_xml.hpp"

#include "workbook/format_runs.hpp"
#include "workbook/number_text.hpp"
#include "workbook/sheet_size.hpp"
#include "workbook/validations.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>

namespace kvartal::workbook {
namespace {

using foundation::CellAddress;

/// Puts what a sheet's elements hold into the sheet, in the order in which they come.
class SheetReader {
  public:
    SheetReader(const CellContext &context, Budget &budget) : context_{context}, budget_{budget} {}

    void take(pugi::xml_node element) {
        const std::string_view name = local_name(element.name());
        if (name == "row") {
            take_row(element);
        } else if (name == "col") {
            take_columns(element);
        } else if (name == "mergeCell") {
            take_merged(element);
        } else {
            take_validations(element, parts_.validations);
        }
    }

    Sheet::Parts finish() {
        drop_hidden_rows_below_the_cells();
        budget_.add_hidden_rows(parts_.hidden_rows.size());
        parts_.formats = formats_.take();
        return std::move(parts_);
    }

  private:
    void take_row(pugi::xml_node row) {
        const auto stated = exactly<std::uint32_t>(row.attribute("r").value());
        const std::uint32_t index = stated && *stated >= 1 && *stated <= row_count ? *stated - 1 : next_row_;
        if (index >= row_count) {
            return;
        }
        next_row_ = index + 1;
        if (is_true(row.attribute("hidden").value()) || is_zero(row.attribute("ht").value())) {
            parts_.hidden_rows.insert(parts_.hidden_rows.end(), index);
        }
        std::uint32_t next_column = 0;
        for (const pugi::xml_node cell : row.children()) {
            if (local_name(cell.name()) == "c") {
                take_cell(cell, index, next_column);
            }
        }
    }

    void take_cell(pugi::xml_node cell, std::uint32_t row, std::uint32_t &next_column) {
        std::string_view reference;
        std::string_view type;
        std::string_view style;
        for (const pugi::xml_attribute attribute : cell.attributes()) {
            const std::string_view name = attribute.name();
            (name == "r"   ? reference
             : name == "t" ? type
             : name == "s" ? style
                           : ignored_) = attribute.value();
        }
        const CellAddress address =
            foundation::cell_from_a1(reference).value_or(CellAddress{row, next_column});
        if (address.column >= column_count) {
            return;
        }
        next_column = address.column + 1;
        const MadeFor made_for = context_.styles.made_for_style(exactly<std::uint32_t>(style).value_or(0));
        formats_.add(address, made_for);
        CellContent content = read_cell(cell, type, style, context_);
        if (std::holds_alternative<std::monostate>(content.value) && !content.is_formula) {
            return;
        }
        budget_.add_cell(text_bytes(content.value));
        const bool is_percentage =
            made_for == MadeFor::percentage && std::holds_alternative<double>(content.value);
        parts_.cells.push_back({address, std::move(content.value), content.is_formula, is_percentage});
    }

    void take_columns(pugi::xml_node column) {
        const auto first = exactly<std::uint32_t>(column.attribute("min").value());
        const auto last = exactly<std::uint32_t>(column.attribute("max").value());
        if (!first || !last || *first < 1 || *first > *last || *first > column_count) {
            return;
        }
        const std::uint32_t last_index = std::min(*last, column_count) - 1;
        if (is_true(column.attribute("hidden").value()) || is_zero(column.attribute("width").value())) {
            parts_.hidden_columns.emplace_back(*first - 1, last_index);
        }
        const std::uint32_t style = exactly<std::uint32_t>(column.attribute("style").value()).value_or(0);
        formats_.add_columns(*first - 1, last_index, context_.styles.made_for_style(style));
    }

    void take_merged(pugi::xml_node merged) {
        budget_.add_merged_range();
        const auto range = foundation::range_from_a1(merged.attribute("ref").value());
        if (range && range->first != range->last) {
            parts_.merged.push_back(*range);
        }
    }

    /// Spare rows are often hidden down to the sheet's end; they hold nothing that could be read.
    void drop_hidden_rows_below_the_cells() {
        std::uint32_t used = 0;
        for (const Cell &cell : parts_.cells) {
            used = std::max(used, cell.address.row + 1);
        }
        parts_.hidden_rows.erase(parts_.hidden_rows.lower_bound(used), parts_.hidden_rows.end());
    }

    const CellContext &context_;
    Budget &budget_;
    Sheet::Parts parts_;
    FormatRuns formats_;
    std::uint32_t next_row_ = 0;
    std::string_view ignored_;
};

} // namespace

Sheet::Parts read_sheet(XmlPart part, const CellContext &context, Budget &budget) {
    SheetReader reader{context, budget};
    part.each({"sheetData", "cols", "mergeCells", "dataValidations", "extLst"},
              {"row", "col", "mergeCell", "dataValidation", "ext"},
              [&](pugi::xml_node element) { reader.take(element); });
    return reader.finish();
}

} // namespace kvartal::workbook
