// SPDX-License-Identifier: MIT
#include "pdf_sample.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace kvartal::render::tests {
namespace {

std::string bytes_of(const std::string &path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) {
        throw std::runtime_error("no file " + path);
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

report::Table table_of_everything() {
    using report::RowRole;
    report::Table table;
    table.id = "portfolio";
    table.caption = "Portefølje";
    table.columns = {{"Tiltak", "", report::ColumnKind::text, 1},
                     {"Status", "", report::ColumnKind::status, 1},
                     {"HDIR", "Finansiør", report::ColumnKind::amount, 1},
                     {"RHF", "Finansiør", report::ColumnKind::amount, 1}};
    std::string long_name = "Kjernejournal for alle";
    for (int i = 0; i < 6; ++i) {
        long_name += " med mange og lange ord";
    }
    table.rows = {{RowRole::section, {words("Område A"), {}, {}, {}}},
                  {RowRole::body, {words("Alfa"), status("Grønn", foundation::Tone::good), mnok(12), {}}},
                  {RowRole::body, {words(long_name), status("Rød", foundation::Tone::bad), {}, mnok(3)}},
                  {RowRole::total, {words("Sum"), {}, mnok(12), mnok(3)}}};
    table.rows[2].cells[0].link = report::LinkTarget{"", {}, "status"};
    table.rows[3].cells[2].note = "bridge";
    table.notes = {{"whole", "Slik de er rapportert."}, {"bridge", "Brutto."}};
    return table;
}

report::Chart chart_of(const report::Table &table, report::ChartKind kind, std::vector<std::size_t> rows) {
    report::Chart chart;
    chart.kind = kind;
    chart.caption = "Budsjett";
    chart.alternative = "Budsjett i MNOK: så mye for hvert tiltak.";
    chart.table = table.id;
    chart.value_column = table.columns.size() - 1;
    chart.rows = std::move(rows);
    chart.centre_label = "MNOK";
    return chart;
}

} // namespace

Fonts open_sans() {
    const std::string face = "/usr/share/fonts/truetype/open-sans/OpenSans-";
    return {bytes_of(face + "Regular.ttf"), bytes_of(face + "Semibold.ttf"), bytes_of(face + "Italic.ttf")};
}

std::string norwegian_patterns() {
    return bytes_of("/usr/share/hyphen/hyph_nb_NO.dic");
}

foundation::Texts norwegian_words() {
    return foundation::Texts{foundation::Language::nb,
                             {{"render.quarter", {"K{quarter}", ""}},
                              {"render.pdf.contents", {"Innhold", ""}},
                              {"render.pdf.contents-link", {"{heading}, side {number}", ""}},
                              {"render.pdf.page", {"Side {number} av {pages}", ""}},
                              {"render.pdf.figure", {"Figur {number}: {caption}", ""}},
                              {"render.pdf.table", {"Tabell {number}: {caption}", ""}},
                              {"render.pdf.continued", {"{caption} (forts.)", ""}},
                              {"render.pdf.note", {"Fotnote {number}", ""}},
                              {"render.pdf.percent", {"{percent}\u00A0%", ""}},
                              {"render.pdf.workbook", {"Rapporten som regneark", ""}}}};
}

pdf::Typeface half_em_typeface() {
    pdf::Typeface typeface;
    for (char32_t c = U' '; c <= U'~'; ++c) {
        typeface.set_advance(c, 500);
    }
    for (const char32_t c : {pdf::no_break_space, pdf::soft_hyphen, U'…', U'å', U'ø'}) {
        typeface.set_advance(c, 500);
    }
    return typeface;
}

report::TableCell words(std::string text) {
    report::TableCell cell;
    cell.content = std::move(text);
    return cell;
}

report::TableCell mnok(std::int64_t amount) {
    report::TableCell cell;
    cell.content = foundation::Money::from_mnok(amount);
    return cell;
}

report::TableCell count(std::int64_t number) {
    report::TableCell cell;
    cell.content = number;
    return cell;
}

report::TableCell status(std::string label, foundation::Tone tone) {
    report::TableCell cell;
    cell.content = report::StatusMark{std::move(label), tone};
    return cell;
}

report::Document document_of(std::vector<report::Section> sections) {
    report::Document document;
    document.front = {
        "Fjordvik fylkeskommune", "Porteføljen 2. kvartal 2019", "Status og budsjett", {"Per 30.04.2019"}};
    document.dated = foundation::Date{std::chrono::year{2019}, std::chrono::month{4}, std::chrono::day{30}};
    document.sections = std::move(sections);
    return document;
}

report::Document document_of_everything() {
    const report::KeyFigures figures{{{"52", "tiltak", "i porteføljen", foundation::Tone::none},
                                      {"3", "", "med rød status", foundation::Tone::bad}}};
    const report::Table portfolio = table_of_everything();
    report::Table wide = table_of(45);
    wide.wide = true;
    return document_of(
        {{"summary", "Sammendrag", 1, {figures, report::Paragraph{"Én setning."}}, false},
         {"part", "Mer", 2, {report::BulletList{{"Ett", "To"}}}, false},
         {"status", "Status", 1, {portfolio, chart_of(portfolio, report::ChartKind::donut, {1, 2})}, false},
         {"wide", "Tiltak", 1, {wide, chart_of(wide, report::ChartKind::bars, {0, 1, 2})}, false}});
}

report::Document document_of_oddities() {
    report::Table table = table_of(150);
    std::string words_of_pages;
    for (int i = 0; i < 3000; ++i) {
        words_of_pages += "ord ";
    }
    table.rows[1].cells[0] = words(words_of_pages);
    table.rows[1].cells[0].link = report::LinkTarget{"", {}, "odd"};
    report::Table empty = table_of(0);
    empty.id = "empty";
    std::vector<std::size_t> rows;
    for (std::size_t row = 2; row < table.rows.size(); ++row) {
        rows.push_back(row);
    }
    const report::Chart chart = chart_of(table, report::ChartKind::bars, rows);
    return document_of(
        {{"odd",
          "Underlig & <rart>",
          1,
          {table, empty, chart, report::BulletList{}, report::Paragraph{}, report::KeyFigures{}},
          false}});
}

report::Table table_of(std::size_t rows) {
    report::Table table;
    table.id = "initiatives";
    table.caption = "Tiltak";
    table.columns = {{"Navn", "", report::ColumnKind::text, 1},
                     {"Budsjett", "", report::ColumnKind::amount, 1}};
    for (std::size_t row = 0; row < rows; ++row) {
        table.rows.push_back({report::RowRole::body, {words("Tiltak " + std::to_string(row + 1)), mnok(1)}});
    }
    return table;
}

} // namespace kvartal::render::tests
