// SPDX-License-Identifier: MIT
#include "render/xlsx/roadmap_grid.hpp"

#include "render/roadmap_bars.hpp"
#include "render/xlsx/cell.hpp"
#include "spreadsheet/cell_text.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <algorithm>

namespace kvartal::render::xlsx {
namespace {

using foundation::CellAddress;
using foundation::Date;

constexpr double quarter_width = 3.4; // characters
constexpr const char *before = "◄", *after = "►", *mark = "◆";

/// "$E7", which stays in its column; "L$4", which stays in its row.
std::string in_column(std::uint32_t column, std::uint32_t row) {
    return "$" + foundation::column_letters(column) + std::to_string(row + 1);
}
std::string in_row(std::uint32_t column, std::uint32_t row) {
    return foundation::column_letters(column) + "$" + std::to_string(row + 1);
}

/// A label as a formula writes it; nothing for one that is longer than a formula's text can be.
std::optional<std::string> quoted(const std::string &label) {
    constexpr std::size_t longest = 255;
    std::string text = spreadsheet::plain_text(label);
    if (spreadsheet::utf16_length(text) > longest) {
        return std::nullopt;
    }
    for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2)) {
        text.insert(at, 1, '"');
    }
    return '"' + text + '"';
}

class RoadmapGrid {
  public:
    RoadmapGrid(lxw_worksheet *sheet, const PlacedTable &placed, std::uint32_t first_column,
                const SheetContext &context)
        : sheet_{sheet},
          placed_{placed},
          roadmap_{*placed.roadmap},
          context_{context},
          bars_{bars_of(roadmap_, *placed.table, context.texts.language())},
          first_{first_column},
          quarters_{static_cast<std::uint32_t>(4 * years_of(roadmap_))},
          quarter_row_{placed.first_row - 1} {}

    std::uint32_t write() {
        const Date first_day{std::chrono::year{roadmap_.first_year} / std::chrono::January / 1};
        const std::optional<double> day = day_number(first_day);
        if (bars_.empty() || !day) {
            return first_ - 1;
        }
        spreadsheet::check(
            worksheet_set_column(sheet_, column(0), column(quarters_ - 1), quarter_width, nullptr));
        legend();
        header(*day);
        for (const RoadmapBar &bar : bars_) {
            row(bar);
        }
        rules();
        return first_ + quarters_ - 1;
    }

  private:
    lxw_col_t column(std::uint32_t quarter) const { return static_cast<lxw_col_t>(first_ + quarter); }

    lxw_format *format(Part part, std::string number_format = {}) {
        return context_.formats.of({.part = part, .number_format = std::move(number_format)});
    }

    void legend() {
        const std::string gap = "    ";
        std::string words;
        if (roadmap_.mark_column) {
            words += mark + (" " + roadmap_.mark_label) + gap;
        }
        words += std::string{before} + " " + after + " " + roadmap_.open_label + gap + "■ "
                 + roadmap_.cut_off_label;
        write_text(sheet_, {1, first_}, words, format(Part::scale_legend));
    }

    /// The years over their quarters, which are their first days: each follows from the one before.
    void header(double first_day) {
        using namespace std::chrono;
        for (std::uint32_t quarter = 0; quarter < quarters_; ++quarter) {
            const std::string name = context_.texts.fill(
                "render.quarter", {{"quarter", static_cast<std::int64_t>(quarter % 4 + 1)}});
            lxw_format *named = format(Part::scale_quarter, '"' + spreadsheet::plain_text(name, 20) + '"');
            if (quarter == 0) {
                spreadsheet::check(worksheet_write_number(sheet_, quarter_row_, column(0), first_day, named));
            } else {
                const Date day{year{roadmap_.first_year + static_cast<int>(quarter / 4)}
                               / month{3 * (quarter % 4) + 1} / 1};
                const std::string formula =
                    "=EDATE(" + foundation::a1_text({quarter_row_, first_ + quarter - 1}) + ",3)";
                spreadsheet::check(worksheet_write_formula_num(sheet_, quarter_row_, column(quarter),
                                                               formula.c_str(), named,
                                                               day_number(day).value_or(0)));
            }
        }
        for (std::uint32_t quarter = 0; quarter < quarters_; quarter += 4) {
            lxw_format *year = format(Part::scale_year, "0");
            spreadsheet::check(worksheet_merge_range(sheet_, placed_.header_row, column(quarter),
                                                     placed_.header_row, column(quarter + 3), "", year));
            const std::string formula =
                "=YEAR(" + foundation::a1_text({quarter_row_, first_ + quarter}) + ")";
            spreadsheet::check(
                worksheet_write_formula_num(sheet_, placed_.header_row, column(quarter), formula.c_str(),
                                            year, roadmap_.first_year + static_cast<int>(quarter / 4)));
        }
    }

    void row(const RoadmapBar &bar) {
        const std::uint32_t at = placed_.cell(bar.row, 0).row;
        for (std::uint32_t quarter = 0; quarter < quarters_; ++quarter) {
            lxw_format *cell = format(bar.is_heading     ? Part::section
                                      : quarter % 4 == 0 ? Part::scale_year_start
                                                         : Part::scale);
            const std::string formula = bar.is_heading ? "" : sign_formula(at, quarter);
            spreadsheet::check(formula.empty()
                                   ? worksheet_write_blank(sheet_, at, column(quarter), cell)
                                   : worksheet_write_formula_str(sheet_, at, column(quarter), formula.c_str(),
                                                                 cell, sign(bar, quarter)));
        }
    }

    std::string date_cell(std::size_t of_column, std::uint32_t at) const {
        return in_column(static_cast<std::uint32_t>(of_column), at);
    }
    std::string begins(std::uint32_t quarter) const { return in_row(first_ + quarter, quarter_row_); }
    std::string ends(std::uint32_t quarter) const { return "EDATE(" + begins(quarter) + ",3)"; }

    /// Both dates are there, in their order.
    std::string has_bar(std::uint32_t at) const {
        const std::string first = date_cell(roadmap_.first_column, at),
                          last = date_cell(roadmap_.last_column, at);
        return "ISNUMBER(" + first + "),ISNUMBER(" + last + ")," + first + "<=" + last;
    }

    /// What stands in the quarter's cell: the mark, or that the bar goes on beyond the scale.
    std::string sign_formula(std::uint32_t at, std::uint32_t quarter) const {
        std::string otherwise = "\"\"";
        if (quarter == 0) {
            otherwise = "IF(AND(" + has_bar(at) + "," + date_cell(roadmap_.first_column, at) + "<"
                        + begins(quarter) + "),\"" + before + "\",\"\")";
        } else if (quarter + 1 == quarters_) {
            otherwise = "IF(AND(" + has_bar(at) + "," + date_cell(roadmap_.last_column, at)
                        + ">=" + ends(quarter) + "),\"" + after + "\",\"\")";
        }
        if (!roadmap_.mark_column) {
            return otherwise == "\"\"" ? "" : "=" + otherwise;
        }
        const std::string marked = date_cell(*roadmap_.mark_column, at);
        return "=IF(AND(ISNUMBER(" + marked + ")," + marked + ">=" + begins(quarter) + "," + marked + "<"
               + ends(quarter) + "),\"" + mark + "\"," + otherwise + ")";
    }

    /// The same, as it is now.
    const char *sign(const RoadmapBar &bar, std::uint32_t quarter) const {
        if (bar.mark && static_cast<std::uint32_t>(*bar.mark * quarters_ + 1e-9) == quarter) {
            return mark;
        }
        if (quarter == 0) {
            return bar.stretch && bar.stretch->opens_before ? before : "";
        }
        return quarter + 1 == quarters_ && bar.stretch && bar.stretch->opens_after ? after : "";
    }

    void rule(foundation::CellRange cells, std::string formula, lxw_format *format) {
        lxw_conditional_format condition{};
        condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
        condition.value_string = formula.data();
        condition.format = format;
        spreadsheet::check(worksheet_conditional_format_range(
            sheet_, cells.first.row, static_cast<lxw_col_t>(cells.first.column), cells.last.row,
            static_cast<lxw_col_t>(cells.last.column), &condition));
    }

    /// The bars, a rule a kind, which also colours the kind's own cell; and the quarter of the cut-off. No
    /// cell has rules that could hold at once in two ranges: not every program lays them over each other.
    void rules() {
        const std::uint32_t at = placed_.first_row, end = placed_.row_after() - 1;
        const std::uint32_t last = first_ + quarters_ - 1;
        const auto kind_column = static_cast<std::uint32_t>(roadmap_.kind_column);
        const foundation::CellRange grid{{at, first_}, {end, last}};
        const std::string is_in = has_bar(at) + "," + date_cell(roadmap_.first_column, at) + "<" + ends(0)
                                  + "," + date_cell(roadmap_.last_column, at) + ">=" + begins(0);
        const std::string kind = in_column(kind_column, at);
        for (std::size_t i = 0; i < roadmap_.kinds.size(); ++i) {
            const auto label = quoted(roadmap_.kinds[i]);
            if (!label) {
                continue;
            }
            std::string is_kind = kind;
            is_kind.append("=").append(*label);
            std::string is_bar = "=AND(" + is_in;
            is_bar.append(",").append(is_kind).append(")");
            lxw_format *colours = context_.formats.of({.part = Part::scale_bar, .kind = i});
            rule(grid, is_bar, colours);
            rule({{at, kind_column}, {end, kind_column}}, "=" + is_kind, colours);
        }
        // The first rule that holds decides, so this one is for the kinds that none of the others names.
        rule(grid, "=AND(" + is_in + ")", context_.formats.of({.part = Part::scale_bar_other}));
        if (const auto today = day_number(roadmap_.cut_off)) {
            const std::string day = std::to_string(static_cast<long>(*today));
            rule({{quarter_row_, first_}, {quarter_row_, last}},
                 "=AND(" + begins(0) + "<=" + day + "," + ends(0) + ">" + day + ")",
                 context_.formats.of({.part = Part::scale_today}));
        }
    }

    lxw_worksheet *sheet_;
    const PlacedTable &placed_;
    const report::Roadmap &roadmap_;
    const SheetContext &context_;
    std::vector<RoadmapBar> bars_;
    std::uint32_t first_, quarters_, quarter_row_;
};

} // namespace

std::uint32_t write_roadmap_grid(lxw_worksheet *sheet, const PlacedTable &placed, std::uint32_t first_column,
                                 const SheetContext &context) {
    return RoadmapGrid{sheet, placed, first_column, context}.write();
}

} // namespace kvartal::render::xlsx
