// SPDX-License-Identifier: MIT
#include "make/returns_2019_q2.hpp"

namespace kvartal::samples {
namespace {

using enum Content;

SampleReturn ehelse() {
    SampleReturn sample{.file_name = "E-helse.xlsx", .owner = "E-helse", .style = {}};
    ReturnStyle &style = sample.style;
    style.organisation = "Direktoratet for e-helse";
    style.columns = usual_columns();
    style.owner_names = {"Direktoratet for e-helse", "E-helse", "Direktoratet for e-helse "};
    style.labels_merged_down = true;
    style.breaks_in_names = true;
    style.total = TotalRow::formula;
    style.footnote = "* Foreløpige tall";
    style.autofilter = true;
    for (ReturnColumn &column : style.columns) {
        if (column.content == budget) {
            column.label = "Budsjett 2019 (MNOK)*";
        }
    }
    return sample;
}

SampleReturn hdir() {
    SampleReturn sample{.file_name = "HDIR Q2 2019.xlsx", .owner = "HDIR", .style = {}};
    ReturnStyle &style = sample.style;
    style.sheet_name = "Q2 2019";
    style.organisation = "Helsedirektoratet";
    style.font = "Arial";
    style.header_fill = 0x375623;
    style.columns = {{id, "Prosjekt-ID", 10},    {name, "Tiltak", 46},
                     {priority, "Prioritet", 9}, {owner, "Eier", 20},
                     {phase, "Fase", 15},        {focus_area, "Innsatsområde", 40},
                     {status, "Status", 9},      {budget, "Budsjett 2019 (mill. kr)", 12},
                     {funder, "", 10},           {comment, "Merknad", 28}};
    style.unit_line = "Alle beløp i mill. kr";
    style.group_label = "Kostnadsfordeling (mill. kr)";
    style.owner_names = {"HDIR", "Helsedirektoratet", "Helsedirektoratet", "Hdir"};
    style.amounts = AmountForm::fractions_text;
    style.trailing_blanks = true;
    style.total = TotalRow::typed;
    style.total_label = "Totalt";
    style.footnote = "Summene er skrevet inn, fordi enkelte beløp står som tekst.";
    return sample;
}

SampleReturn helse_midt() {
    SampleReturn sample{.file_name = "Helse Midt-Norge.xlsx", .owner = "Helse Midt-Norge RHF", .style = {}};
    ReturnStyle &style = sample.style;
    style.sheet_name = "Rapportering";
    style.organisation = "Helse Midt-Norge RHF";
    style.header_fill = 0x833C0B;
    style.columns = {{id, "Id", 8},         {priority, "Prioritering", 11},
                     {name, "Tiltak", 36},  {owner, "Ansvarlig virksomhet", 24},
                     {phase, "Fase", 15},   {focus_area, "Innsatsområde", 40},
                     {status, "Status", 9}, {budget, "Budsjett 2019 (tusen kr)", 13},
                     {funder, "", 11},      {comment, "Kommentar", 28}};
    style.unit_line = "Alle beløp i tusen kr";
    style.group_label = "Kostnadsfordeling (tusen kr)";
    style.thousand_nok = true;
    style.amounts = AmountForm::text;
    return sample;
}

SampleReturn helse_sor_ost() {
    SampleReturn sample{.file_name = "Helse Sør-Øst, Q2 2019.xlsx",
                        .owner = "Helse Sør-Øst RHF",
                        .saved_by = SavedBy::libreoffice,
                        .style = {}};
    ReturnStyle &style = sample.style;
    style.organisation = "Helse Sør-Øst RHF";
    style.font = "Open Sans";
    style.columns = {{reference, "Intern ref.", 11},
                     {name, "Tiltaksnavn", 36},
                     {id, "Id", 8},
                     {owner, "Ansvarlig virksomhet", 20},
                     {role, "Prosjektleder (rolle)", 16},
                     {status, "Status", 9},
                     {phase, "Fase", 15},
                     {priority, "Prioritet", 9},
                     {focus_area, "Innsatsområde", 40},
                     {funder, "", 10},
                     {budget, "Budsjett 2019 (MNOK)", 12},
                     {comment, "Kommentar", 28}};
    style.owner_names = {"Helse Sør-Øst RHF", "Helse Sør-Øst"};
    style.drop_downs = true;
    style.total = TotalRow::formula;
    style.hidden_column = 4; // the role
    return sample;
}

SampleReturn helse_vest() {
    SampleReturn sample{.file_name = "Helse Vest.xlsx",
                        .owner = "Helse Vest RHF",
                        .saved_by = SavedBy::libreoffice_by_ods,
                        .style = {}};
    ReturnStyle &style = sample.style;
    style.sheet_name = "Ark1";
    style.organisation = "Helse Vest RHF";
    style.columns = usual_columns();
    style.labels_merged_down = true;
    style.total = TotalRow::formula;
    style.drop_downs = true;
    return sample;
}

SampleReturn helse_nord() {
    SampleReturn sample{.file_name = "Helse Nord.xlsx",
                        .owner = "Helse Nord RHF",
                        .saved_by = SavedBy::libreoffice,
                        .style = {}};
    ReturnStyle &style = sample.style;
    style.organisation = "Helse Nord RHF";
    style.columns = usual_columns();
    style.owner_names = {"Helse Nord"};
    style.amounts = AmountForm::text_or_dashes;
    style.lower_case_status = true;
    return sample;
}

SampleReturn nasjonal_ikt() {
    SampleReturn sample{.file_name = "Nasjonal IKT.xlsx",
                        .owner = "Nasjonal IKT",
                        .saved_by = SavedBy::libreoffice,
                        .style = {}};
    ReturnStyle &style = sample.style;
    style.organisation = "Nasjonal IKT HF";
    style.columns = usual_columns();
    style.owner_names = {"Nasjonal IKT", "NIKT"};
    style.broken_reference_outside_table = true;
    style.hidden_notes = "Til neste gang: avklar fordelingen mellom RHF og NIKT før fristen.";
    style.freeze = false;
    return sample;
}

SampleReturn fhi() {
    SampleReturn sample{.file_name = "FHI.xlsx", .owner = "FHI", .style = {}};
    ReturnStyle &style = sample.style;
    style.organisation = "Folkehelseinstituttet";
    style.header_fill = 0x404040;
    style.columns = {{id, "Id", 8},
                     {priority, "Prioritet", 9},
                     {name, "Tiltak", 36},
                     {owner, "Ansvarlig virksomhet", 24},
                     {phase, "Fase", 15},
                     {strategic_area, "Strategisk område", 30},
                     {focus_area, "Innsatsområde", 40},
                     {status, "Status", 9},
                     {budget, "Budsjett 2019 (MNOK)", 12},
                     {funder, "", 10},
                     {comment, "Kommentar", 28}};
    style.owner_names = {"Folkehelseinstituttet", "FHI"};
    style.section_rows = false;
    style.ids_as_text = true;
    style.blank_formatted_rows = 300;
    return sample;
}

SampleReturn oslo() {
    SampleReturn sample{.file_name = "Oslo kommune.xlsx",
                        .owner = "Oslo kommune",
                        .saved_by = SavedBy::libreoffice,
                        .style = {}};
    ReturnStyle &style = sample.style;
    style.organisation = "Oslo kommune";
    style.columns = usual_columns();
    style.owner_names = {"Oslo kommune", "Oslo Kommune"};
    style.trailing_blanks = true;
    style.footnote = "* Tallene er fra kommunens budsjett for 2019.";
    style.total = TotalRow::formula;
    return sample;
}

SampleReturn ks() {
    SampleReturn sample{.file_name = "KS.xlsx", .owner = "KS", .style = {}};
    ReturnStyle &style = sample.style;
    style.organisation = "KS";
    style.columns = usual_columns();
    style.protect = true;
    style.drop_downs = true;
    return sample;
}

} // namespace

std::vector<SampleReturn> returns_2019_q2() {
    return {ehelse(),     hdir(),         helse_midt(), helse_sor_ost(), helse_vest(),
            helse_nord(), nasjonal_ikt(), fhi(),        oslo(),          ks()};
}

namespace {

/// The published agenda, and the common plan: result goals as of 2019, measures as of 2020.
std::vector<CsvSheet> meeting_and_plan(const std::filesystem::path &data) {
    CsvSheet goals{
        "Resultatmål",
        data / "common-foundation-2019.csv",
        {{"milestone", "Milepæl", 12}, {"result_goal_area", "Resultatmål", 34}, {"result", "Resultat", 60}}};
    for (const char *year : {"2019", "2020", "2021", "2022", "2023"}) {
        goals.columns.push_back({year, year, 8});
    }
    return {{"Dagsorden",
             data / "agenda-2019-06-19.csv",
             {{"case", "Saksnummer", 12},
              {"title", "Sakstittel", 60},
              {"type", "Sakstype", 22},
              {"duration_min", "Varighet (minutter)", 20}}},
            goals,
            {"Plantiltak",
             data / "common-foundation-measures-2020.csv",
             {{"measure", "Tiltaksnummer", 16},
              {"result_goal", "Resultatmål", 50},
              {"description", "Beskrivelse", 60},
              {"responsible", "Ansvarlig", 20}}}};
}

} // namespace

RoundSetup setup_2019_q2(const std::filesystem::path &data) {
    return {
        .quarter = "2. kvartal 2019",
        .title = "Nasjonal e-helseportefølje",
        .portfolio = "Nasjonal e-helseportefølje",
        .publisher = "Direktoratet for e-helse",
        .language = "nb",
        .cut_off_year = 2019,
        .cut_off_month = 4,
        .cut_off_day = 30,
        .budget_year = 2019,
        .organisations = {{"Direktoratet for e-helse", "E-helse"},
                          {"Helsedirektoratet", "HDIR; Hdir"},
                          {"Helse Midt-Norge RHF", "Helse Midt-Norge; HMN"},
                          {"Helse Sør-Øst RHF", "Helse Sør-Øst; HSØ"},
                          {"Helse Vest RHF", "Helse Vest; HV"},
                          {"Helse Nord RHF", "Helse Nord; HN"},
                          {"Nasjonal IKT", "Nasjonal IKT HF; NIKT"},
                          {"Folkehelseinstituttet", "FHI"},
                          {"Oslo kommune", "Oslo Kommune"},
                          {"KS", "Kommunesektorens organisasjon"}},
        .transfers = {{"107", "140-4", 10,
                       "Giver og beløp er utgitt. Mottakeren er valgt for eksemplets skyld."},
                      {"107", "171-3", 2,
                       "Giver og beløp er utgitt. Mottakeren er valgt for eksemplets skyld."}},
        .meeting_date = "19.06.2019",
        .meeting_start = "10:00",
        .sheets = meeting_and_plan(data),
        .texts = {
            {"summary", "Rapporten viser tiltakene i den nasjonale e-helseporteføljen slik virksomhetene "
                        "selv meldte dem inn per "
                        "30. april 2019. Sekretariatet har satt tallene sammen, men ikke endret dem.\n\n"
                        "Beløpene er budsjett for 2019."},
            {"status",
             "Status er virksomhetenes egen vurdering. Et tiltak uten innmeldt status er tatt med som ikke "
             "rapportert."},
            {"portfolio", "I rapporten som ble utgitt i 2019, er summen av kostnadsfordelingen "
                          "1\u00A0527\u00A0MNOK og porteføljens "
                          "sum 1\u00A0515\u00A0MNOK. Radene der er skrevet ut avrundet. Denne rapporten "
                          "summerer det som ble meldt "
                          "inn, og "
                          "kommer til 1\u00A0530,5\u00A0MNOK brutto og 1\u00A0518,5\u00A0MNOK når "
                          "internoverføringene er trukket fra.\n\n"
                          "Tiltak uten budsjett er med i tabellen, men teller ikke i summene."},
            {"plan",
             "Milepælene er de som ble utgitt i 2019. Tiltakene er de som ble utgitt i 2020, og er satt inn "
             "i dette eksemplet for å vise hele kapitlet."},
            {"sources",
             "Tallene er de som ble utgitt for andre kvartal 2019, fordelt på én arbeidsbok for hver "
             "virksomhet.\n\n"
             "To internoverføringer fra Helsedataprogrammet, på 10 og 2\u00A0MNOK, er kjent fra den utgitte "
             "rapporten. "
             "Mottakerne er ikke utgitt. I dette eksemplet er det valgt to tiltak som kan ha mottatt dem."}}};
}

} // namespace kvartal::samples
