// SPDX-License-Identifier: MIT
#include "make/round_workbook.hpp"

#include "make/xlsx_file.hpp"

#include <algorithm>
#include <array>

namespace kvartal::samples {
namespace {

struct Formats {
    lxw_format *title, *header, *label, *value, *date, *year, *amount, *text;
};

Formats make_formats(const XlsxFile &file) {
    const Look value{.size = 11, .wrap = true, .bordered = true};
    const auto shown_as = [&](std::string number_format, bool left) {
        Look look = value;
        look.number_format = std::move(number_format);
        look.left = left;
        return file.format(look);
    };
    const Look label{.size = 11, .bold = true, .bordered = true, .fill = 0xEEF2F6};
    const Look header{.size = 11,
                      .bold = true,
                      .wrap = true,
                      .bordered = true,
                      .centred = true,
                      .colour = 0xFFFFFF,
                      .fill = 0x1F4E79};
    return {.title = file.format({.size = 16, .bold = true, .colour = 0x1F4E79}),
            .header = file.format(header),
            .label = file.format(label),
            .value = file.format(value),
            .date = shown_as("dd.mm.yyyy", true),
            .year = shown_as("0", true),
            .amount = shown_as("#,##0.0", false),
            .text = file.format({.size = 11, .wrap = true})};
}

void print_on_a4(lxw_worksheet *sheet) {
    worksheet_set_paper(sheet, 9);
    worksheet_fit_to_pages(sheet, 1, 0);
}

void write_table_header(lxw_worksheet *sheet, const std::vector<std::pair<std::string, double>> &columns,
                        const Formats &formats) {
    for (lxw_col_t c = 0; c < columns.size(); ++c) {
        worksheet_set_column(sheet, c, c, columns[c].second, nullptr);
        worksheet_write_string(sheet, 0, c, columns[c].first.c_str(), formats.header);
    }
    worksheet_set_row(sheet, 0, 24, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    print_on_a4(sheet);
}

void write_round_sheet(const XlsxFile &file, const RoundSetup &setup, const Formats &formats) {
    lxw_worksheet *sheet = file.add_sheet("Runde");
    worksheet_set_column(sheet, 0, 0, 22, nullptr);
    worksheet_set_column(sheet, 1, 1, 44, nullptr);
    const auto text_row = [&](lxw_row_t row, const char *label, const std::string &value) {
        worksheet_write_string(sheet, row, 0, label, formats.label);
        worksheet_write_string(sheet, row, 1, value.c_str(), formats.value);
    };
    text_row(0, "Kvartal", setup.quarter);
    worksheet_write_string(sheet, 1, 0, "Skjæringsdato", formats.label);
    lxw_datetime cut_off{};
    cut_off.year = setup.cut_off_year;
    cut_off.month = setup.cut_off_month;
    cut_off.day = setup.cut_off_day;
    worksheet_write_datetime(sheet, 1, 1, &cut_off, formats.date);
    worksheet_write_string(sheet, 2, 0, "Budsjettår", formats.label);
    worksheet_write_number(sheet, 2, 1, setup.budget_year, formats.year);
    text_row(3, "Tittel", setup.title);
    text_row(4, "Portefølje", setup.portfolio);
    text_row(5, "Utgiver", setup.publisher);
    text_row(6, "Språk", setup.language);
    add_drop_down(sheet, 6, 6, 1, {"nb", "en"});
    if (!setup.previous.empty()) {
        text_row(7, "Forrige rapportering", setup.previous);
    }
    if (!setup.meeting_date.empty()) {
        text_row(8, "Møtedato", setup.meeting_date);
        text_row(9, "Møtet starter", setup.meeting_start);
    }
    print_on_a4(sheet);
}

void write_organisations(const XlsxFile &file, const RoundSetup &setup, const Formats &formats) {
    lxw_worksheet *sheet = file.add_sheet("Virksomheter");
    write_table_header(sheet, {{"Virksomhet", 32}, {"Andre navn", 48}, {"Skal levere", 14}}, formats);
    lxw_row_t row = 1;
    for (const RegisteredOrganisation &organisation : setup.organisations) {
        worksheet_write_string(sheet, row, 0, organisation.name.c_str(), formats.value);
        worksheet_write_string(sheet, row, 1, organisation.aliases.c_str(), formats.value);
        worksheet_write_string(sheet, row, 2, organisation.expected ? "ja" : "nei", formats.value);
        ++row;
    }
    add_drop_down(sheet, 1, row + 20, 2, {"ja", "nei"});
}

void write_transfers(const XlsxFile &file, const RoundSetup &setup, const Formats &formats) {
    lxw_worksheet *sheet = file.add_sheet("Overføringer");
    write_table_header(sheet, {{"Fra tiltak", 16}, {"Til tiltak", 16}, {"Beløp (MNOK)", 16}, {"Merknad", 70}},
                       formats);
    lxw_row_t row = 1;
    for (const RegisteredTransfer &transfer : setup.transfers) {
        worksheet_write_string(sheet, row, 0, transfer.giver.c_str(), formats.value);
        worksheet_write_string(sheet, row, 1, transfer.receiver.c_str(), formats.value);
        worksheet_write_number(sheet, row, 2, transfer.mnok, formats.amount);
        worksheet_write_string(sheet, row, 3, transfer.note.c_str(), formats.value);
        ++row;
    }
}

/// Points for the text's lines in a column of 110 characters, and one to spare.
double height_for(const std::string &text) {
    constexpr std::size_t characters_a_line = 100;
    constexpr double points_a_line = 15;
    const auto breaks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    return points_a_line * static_cast<double>(text.size() / characters_a_line + breaks + 2);
}

void write_texts(const XlsxFile &file, const RoundSetup &setup, const Formats &formats) {
    lxw_worksheet *sheet = file.add_sheet("Tekster");
    write_table_header(sheet, {{"Kapittel", 18}, {"Tekst", 110}}, formats);
    lxw_row_t row = 1;
    for (const auto &[chapter, text] : setup.texts) {
        worksheet_write_string(sheet, row, 0, chapter.c_str(), formats.label);
        worksheet_write_string(sheet, row, 1, text.c_str(), formats.value);
        worksheet_set_row(sheet, row, height_for(text), nullptr);
        ++row;
    }
}

void write_guide(const XlsxFile &file, const Formats &formats) {
    constexpr std::array lines{
        "Runde: hvilket kvartal og hvilken skjæringsdato rapporten gjelder, og hva den skal hete. Språk er "
        "nb "
        "(bokmål) eller en (engelsk).",
        "Virksomheter: alle som eier tiltak. Skriv andre navn som brukes i innrapporteringene, med semikolon "
        "mellom. «Skal levere» er ja for dem som dere venter en innrapportering fra.",
        "Overføringer: når ett tiltak finansierer et annet, står pengene i begge budsjettene. Før opp "
        "overføringen "
        "her, så trekkes den fra én gang i porteføljens sum. Bruk tiltakenes id eller navn.",
        "Dagsorden: sakene på møtet i rekkefølge, med hvor mange minutter hver av dem varer. En pause har "
        "ikke "
        "noe saksnummer. Klokkeslettene regnes ut fra når møtet starter, som står i arket Runde.",
        "Resultatmål: milepælene i en felles plan. I kolonnen for et år står hvor mange tiltak som er "
        "startet "
        "av dem som er planlagt (1/4), eller bare hvor mange som er planlagt (4). Plantiltak: tiltakene i "
        "planen og hvem som har ansvaret. Uten ansvarlig er det et åpent ansvar.",
        "Tekster: sekretariatets egne tekster. Kapittel er summary (sammendrag), status, portfolio "
        "(porteføljetabellen), focus-areas (innsatsområder), owners (eiere), funders (finansiører), phases "
        "(faser), agenda (dagsorden), plan (planen), "
        "returns (innrapporteringer) eller sources (kilder). En blank linje gir nytt avsnitt.",
        "Legg innrapporteringene i mappen returns ved siden av denne filen. Ingen av filene blir endret."};
    lxw_worksheet *sheet = file.add_sheet("Veiledning");
    worksheet_set_column(sheet, 0, 0, 100, nullptr);
    worksheet_write_string(sheet, 0, 0, "Slik brukes arbeidsboken", formats.title);
    worksheet_set_row(sheet, 0, 28, nullptr);
    lxw_row_t row = 1;
    for (const char *line : lines) {
        worksheet_set_row(sheet, row, 50, nullptr);
        worksheet_write_string(sheet, row, 0, line, formats.text);
        ++row;
    }
    print_on_a4(sheet);
}

} // namespace

void write_round(const std::filesystem::path &path, const RoundSetup &setup) {
    XlsxFile file{path, setup.title + ", " + setup.quarter};
    const Formats formats = make_formats(file);
    write_round_sheet(file, setup, formats);
    write_organisations(file, setup, formats);
    write_transfers(file, setup, formats);
    for (const CsvSheet &sheet : setup.sheets) {
        write_csv_sheet(file, sheet, formats.header, formats.value);
    }
    write_texts(file, setup, formats);
    write_guide(file, formats);
    file.save();
}

} // namespace kvartal::samples
