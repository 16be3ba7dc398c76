// SPDX-License-Identifier: MIT
#include "make/return_workbook.hpp"

#include "make/xlsx_file.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>
#include <utility>

namespace kvartal::samples {
namespace {

constexpr lxw_row_t group_header_row = 3;
constexpr lxw_row_t header_row = 4;
constexpr lxw_row_t first_data_row = 5;
constexpr const char *no_break_space = "\u00A0";

constexpr std::size_t widest_funder = 7; // "Fastlege (takstforhandlinger)"

/// What stands in one column of the sheet; a style's funder column has become ten.
struct SheetColumn {
    Content content;
    std::string label;
    double width;
    std::size_t funder = 0;

    bool is_amount() const { return content == Content::budget || content == Content::funder; }
};

struct Formats {
    lxw_format *title, *info, *header, *section, *text, *amount, *amount_as_text, *total, *total_amount,
        *footnote;
};

std::vector<SheetColumn> sheet_columns(const ReturnStyle &style) {
    std::vector<SheetColumn> columns;
    for (const ReturnColumn &column : style.columns) {
        if (column.content != Content::funder) {
            columns.push_back({column.content, column.label, column.width});
            continue;
        }
        for (std::size_t i = 0; i < funders.size(); ++i) {
            const bool usual = style.funder_labels.empty();
            columns.push_back({Content::funder,
                               usual ? std::string{funders.at(i)} : style.funder_labels.at(i), column.width,
                               i});
        }
    }
    return columns;
}

Formats make_formats(const XlsxFile &file, const ReturnStyle &style) {
    const Look text{.font = style.font, .wrap = true, .bordered = true, .unlocked = style.protect};
    Look amount = text;
    amount.number_format = "#,##0.0";
    const Look header{.font = style.font,
                      .bold = true,
                      .wrap = true,
                      .bordered = true,
                      .centred = true,
                      .colour = 0xFFFFFF,
                      .fill = style.header_fill};
    const Look section{.font = style.font, .size = 11, .bold = true, .bordered = true, .fill = 0xDCE6F1};
    const Look total{.font = style.font, .bold = true, .bordered = true, .fill = 0xEEF2F6};
    Look total_amount = total;
    total_amount.number_format = "#,##0.0";
    return {.title = file.format({.font = style.font, .size = 14, .bold = true}),
            .info = file.format({.font = style.font, .colour = 0x44546A}),
            .header = file.format(header),
            .section = file.format(section),
            .text = file.format(text),
            .amount = file.format(amount),
            .amount_as_text = file.format(text),
            .total = file.format(total),
            .total_amount = file.format(total_amount),
            .footnote = file.format({.font = style.font, .size = 9, .italic = true})};
}

double number_of(const std::string &decimal) {
    double number = 0;
    const auto [end, error] = std::from_chars(decimal.data(), decimal.data() + decimal.size(), number);
    if (error != std::errc{} || end != decimal.data() + decimal.size()) {
        throw std::runtime_error{"not a number: " + decimal};
    }
    return number;
}

/// The published amount in the return's unit.
double amount_in(const ReturnStyle &style, const std::string &mnok) {
    return number_of(mnok) * (style.thousand_nok ? 1000 : 1);
}

/// As a Norwegian types it: "0,5", "1 234,5", "14 000".
std::string typed(double amount) {
    std::array<char, 32> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), amount, std::chars_format::fixed);
    std::string text{buffer.data(), end};
    const std::size_t point = text.find('.');
    if (point != std::string::npos) {
        text[point] = ',';
    }
    const std::size_t digits = point == std::string::npos ? text.size() : point;
    for (std::size_t place = digits; place > 3; place -= 3) {
        text.insert(place - 3, no_break_space);
    }
    return text;
}

void write_amount(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ReturnStyle &style,
                  const std::string &mnok, const Formats &formats) {
    if (mnok.empty()) {
        if (style.amounts == AmountForm::text_or_dashes) {
            worksheet_write_string(sheet, row, column, "–", formats.amount_as_text);
        } else {
            worksheet_write_blank(sheet, row, column, formats.amount);
        }
        return;
    }
    const double amount = amount_in(style, mnok);
    const bool has_fraction = mnok.find('.') != std::string::npos;
    const bool as_text = style.amounts == AmountForm::text || style.amounts == AmountForm::text_or_dashes
                         || (style.amounts == AmountForm::fractions_text && has_fraction);
    if (as_text) {
        worksheet_write_string(sheet, row, column, typed(amount).c_str(), formats.amount_as_text);
    } else {
        worksheet_write_number(sheet, row, column, amount, formats.amount);
    }
}

/// A number where the text is one, as Excel makes of what is typed.
void write_typed(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const std::string &text,
                 bool keep_text, lxw_format *format) {
    const bool is_number = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
    if (text.empty()) {
        worksheet_write_blank(sheet, row, column, format);
    } else if (is_number && !keep_text) {
        worksheet_write_number(sheet, row, column, number_of(text), format);
    } else {
        worksheet_write_string(sheet, row, column, text.c_str(), format);
    }
}

/// The name, with a line break at the first space past the middle when it is long.
std::string broken(std::string name) {
    constexpr std::size_t long_name = 40;
    const std::size_t space = name.find(' ', name.size() / 2);
    if (name.size() > long_name && space != std::string::npos) {
        name[space] = '\n';
    }
    return name;
}

std::string text_of(const PublishedInitiative &initiative, Content content, const ReturnStyle &style,
                    std::size_t index) {
    switch (content) {
    case Content::id:
        return initiative.id;
    case Content::priority:
        return initiative.priority;
    case Content::name:
        return (style.breaks_in_names ? broken(initiative.name) : initiative.name)
               + (style.trailing_blanks && index % 2 == 0 ? "  " : "");
    case Content::owner:
        return style.owner_names.empty() ? initiative.owner
                                         : style.owner_names[index % style.owner_names.size()];
    case Content::phase:
        return initiative.phase + (style.trailing_blanks && index % 3 == 0 ? " " : "");
    case Content::strategic_area:
        return initiative.strategic_area;
    case Content::focus_area:
        return initiative.focus_area;
    case Content::status: {
        std::string status = initiative.status;
        if (style.lower_case_status && !status.empty()) {
            status[0] = static_cast<char>(status[0] - 'A' + 'a');
        }
        return status;
    }
    case Content::comment:
        return initiative.budget.empty() ? "Budsjett er ikke oppgitt." : "";
    case Content::role:
        return initiative.phase == "Konsept" ? "Prosjektleder" : "Programleder";
    case Content::reference:
        return std::to_string(2019) + "/" + std::to_string(101 + 7 * index);
    case Content::budget:
    case Content::funder:
        break;
    }
    return {};
}

/// The lines that a text takes in a column so wide, counted generously.
std::size_t lines_in(const std::string &text, double width) {
    const auto per_line = static_cast<std::size_t>(width * 1.25);
    std::size_t lines = 0;
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        lines += std::max<std::size_t>(1, (to - from + per_line - 1) / per_line);
        from = to + 1;
    }
    return lines;
}

void write_initiative(lxw_worksheet *sheet, lxw_row_t row, const ReturnStyle &style,
                      std::span<const SheetColumn> columns, const PublishedInitiative &initiative,
                      std::size_t index, const Formats &formats) {
    constexpr double line_height = 13.5;
    std::size_t lines = 1;
    for (lxw_col_t c = 0; c < columns.size(); ++c) {
        const SheetColumn &column = columns[c];
        if (column.is_amount()) {
            write_amount(sheet, row, c, style,
                         column.content == Content::budget ? initiative.budget
                                                           : initiative.shares.at(column.funder),
                         formats);
        } else {
            const bool keep_text = column.content == Content::id && style.ids_as_text;
            const std::string text = text_of(initiative, column.content, style, index);
            lines = std::max(lines, lines_in(text, column.width));
            write_typed(sheet, row, c, text, keep_text, formats.text);
        }
    }
    worksheet_set_row(sheet, row, 2 + line_height * static_cast<double>(lines), nullptr);
}

void write_headers(lxw_worksheet *sheet, const ReturnStyle &style, std::span<const SheetColumn> columns,
                   const Formats &formats) {
    worksheet_set_row(sheet, header_row, 42, nullptr);
    std::optional<lxw_col_t> first_funder;
    lxw_col_t last_funder = 0;
    for (lxw_col_t c = 0; c < columns.size(); ++c) {
        worksheet_set_column(sheet, c, c, columns[c].width, nullptr);
        if (columns[c].content == Content::funder) {
            first_funder = first_funder.value_or(c);
            last_funder = c;
        }
        if (style.labels_merged_down && columns[c].content != Content::funder) {
            worksheet_merge_range(sheet, group_header_row, c, header_row, c, columns[c].label.c_str(),
                                  formats.header);
            continue;
        }
        worksheet_write_blank(sheet, group_header_row, c, formats.header);
        worksheet_write_string(sheet, header_row, c, columns[c].label.c_str(), formats.header);
    }
    if (first_funder) {
        worksheet_merge_range(sheet, group_header_row, *first_funder, group_header_row, last_funder,
                              style.group_label.c_str(), formats.header);
    }
    if (style.hidden_column) {
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        const auto column = static_cast<lxw_col_t>(*style.hidden_column);
        worksheet_set_column_opt(sheet, column, column, columns[*style.hidden_column].width, nullptr,
                                 &hidden);
    }
}

void write_total(lxw_worksheet *sheet, lxw_row_t row, const ReturnStyle &style,
                 std::span<const SheetColumn> columns, std::span<const PublishedInitiative> initiatives,
                 const Formats &formats) {
    for (lxw_col_t c = 0; c < columns.size(); ++c) {
        const SheetColumn &column = columns[c];
        if (!column.is_amount()) {
            const std::string label = column.content == Content::name ? style.total_label : "";
            worksheet_write_string(sheet, row, c, label.c_str(), formats.total);
            continue;
        }
        double sum = 0;
        for (const PublishedInitiative &initiative : initiatives) {
            const std::string &mnok =
                column.content == Content::budget ? initiative.budget : initiative.shares.at(column.funder);
            sum += mnok.empty() ? 0 : amount_in(style, mnok);
        }
        if (style.total == TotalRow::typed) {
            worksheet_write_number(sheet, row, c, sum, formats.total_amount);
            continue;
        }
        std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
        lxw_rowcol_to_range(range.data(), first_data_row, c, row - 1, c);
        const std::string formula = "=SUM(" + std::string{range.data()} + ")";
        worksheet_write_formula_num(sheet, row, c, formula.c_str(), formats.total_amount, sum);
    }
}

void add_drop_downs(lxw_worksheet *sheet, std::span<const SheetColumn> columns, lxw_row_t last_row) {
    for (lxw_col_t c = 0; c < columns.size(); ++c) {
        if (columns[c].content == Content::status) {
            add_drop_down(sheet, first_data_row, last_row, c, {"Grønn", "Gul", "Rød"});
        } else if (columns[c].content == Content::phase) {
            add_drop_down(sheet, first_data_row, last_row, c,
                          {"Konsept", "Planlegging", "Gjennomføring", "Avslutning"});
        }
    }
}

/// Section rows and initiatives; gives the row below the last.
lxw_row_t write_rows(lxw_worksheet *sheet, const ReturnStyle &style, std::span<const SheetColumn> columns,
                     std::span<const PublishedInitiative> initiatives, const Formats &formats) {
    lxw_row_t row = first_data_row;
    std::string area;
    for (std::size_t i = 0; i < initiatives.size(); ++i) {
        if (style.section_rows && initiatives[i].strategic_area != area) {
            area = initiatives[i].strategic_area;
            worksheet_merge_range(sheet, row, 0, row, static_cast<lxw_col_t>(columns.size() - 1),
                                  area.c_str(), formats.section);
            ++row;
        }
        write_initiative(sheet, row, style, columns, initiatives[i], i, formats);
        ++row;
    }
    return row;
}

void write_below(lxw_worksheet *sheet, lxw_row_t row, const ReturnStyle &style,
                 std::span<const SheetColumn> columns, const XlsxFile &file, const Formats &formats) {
    if (!style.footnote.empty()) {
        worksheet_write_string(sheet, row + 1, 0, style.footnote.c_str(), formats.footnote);
    }
    for (unsigned blank = 0; blank < style.blank_formatted_rows; ++blank) {
        for (lxw_col_t c = 0; c < columns.size(); ++c) {
            worksheet_write_blank(sheet, row + blank, c,
                                  columns[c].is_amount() ? formats.amount : formats.text);
        }
    }
    if (style.broken_reference_outside_table) {
        const auto beside = static_cast<lxw_col_t>(columns.size() + 1);
        worksheet_write_string(sheet, 1, beside, "Budsjett i fjor:", formats.info);
        worksheet_write_formula_str(sheet, 1, static_cast<lxw_col_t>(beside + 1), "=#REF!", formats.info, "");
    }
    if (!style.hidden_notes.empty()) {
        lxw_worksheet *notes = file.add_sheet("Notater");
        worksheet_write_string(notes, 0, 0, style.hidden_notes.c_str(), formats.info);
        worksheet_hide(notes);
    }
}

} // namespace

std::vector<ReturnColumn> usual_columns() {
    return {{Content::id, "Id", 8},         {Content::priority, "Prioritet", 9},
            {Content::name, "Tiltak", 42},  {Content::owner, "Ansvarlig virksomhet", 22},
            {Content::phase, "Fase", 15},   {Content::focus_area, "Innsatsområde", 38},
            {Content::status, "Status", 9}, {Content::budget, "Budsjett 2019 (MNOK)", 12},
            {Content::funder, "", 11},      {Content::comment, "Kommentar", 30}};
}

void write_return(const std::filesystem::path &path, const ReturnStyle &style,
                  std::span<const PublishedInitiative> initiatives) {
    XlsxFile file{path, style.title};
    lxw_worksheet *sheet = file.add_sheet(style.sheet_name);
    const Formats formats = make_formats(file, style);
    const std::vector<SheetColumn> columns = sheet_columns(style);
    const auto last_column = static_cast<lxw_col_t>(columns.size() - 1);

    worksheet_write_string(sheet, 0, 0, style.title.c_str(), formats.title);
    worksheet_set_row(sheet, 0, 22, nullptr);
    worksheet_write_string(sheet, 1, 0, ("Virksomhet: " + style.organisation).c_str(), formats.info);
    worksheet_write_string(sheet, 1, 3, "Skjæringsdato: 30.04.2019", formats.info);
    worksheet_write_string(sheet, 1, 5, style.unit_line.c_str(), formats.info);
    write_headers(sheet, style, columns, formats);
    const lxw_row_t end = write_rows(sheet, style, columns, initiatives, formats);
    if (style.autofilter) {
        worksheet_autofilter(sheet, header_row, 0, end - 1, last_column);
    }
    if (style.total != TotalRow::none) {
        write_total(sheet, end, style, columns, initiatives, formats);
    }
    if (style.drop_downs) {
        add_drop_downs(sheet, columns, end - 1);
    }
    write_below(sheet, style.total == TotalRow::none ? end : end + 1, style, columns, file, formats);

    if (style.freeze) {
        worksheet_freeze_panes(sheet, first_data_row, 3);
    }
    if (style.protect) {
        worksheet_protect(sheet, nullptr, nullptr);
    }
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, group_header_row, header_row);
    file.save();
}

} // namespace kvartal::samples
