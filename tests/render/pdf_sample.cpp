// SPDX-License-Identifier: MIT
#include "pdf_sample.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace kvartal::render::tests {
namespace {

std::string bytes_of(const std::string &face) {
    const std::string path = "/usr/share/fonts/truetype/open-sans/OpenSans-" + face + ".ttf";
    std::ifstream file{path, std::ios::binary};
    if (!file) {
        throw std::runtime_error("no font " + path);
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

Fonts open_sans() {
    return {bytes_of("Regular"), bytes_of("Semibold"), bytes_of("Italic")};
}

foundation::Texts norwegian_words() {
    return foundation::Texts{foundation::Language::nb,
                             {{"render.pdf.contents", {"Innhold", ""}},
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
