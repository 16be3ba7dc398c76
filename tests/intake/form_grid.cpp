// SPDX-License-Identifier: MIT
#include "form_grid.hpp"

#include "definition/read.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

namespace kvartal::intake::testing {
namespace {

void add_table(FormRows &rows, const char *title, GridRow header, const std::vector<GridRow> &body) {
    if (body.empty()) {
        return;
    }
    rows.push_back({});
    rows.push_back({title});
    rows.push_back(std::move(header));
    rows.insert(rows.end(), body.begin(), body.end());
}

} // namespace

FormRows form_rows(const FormGrid &form) {
    FormRows rows{{"Skjema"}, {"Spørsmål", "Svar forrige gang", "Svar nå", "Kontroll"}};
    for (const auto &[label, value] : form.answers) {
        const auto last = form.last.find(label);
        rows.push_back({label, last == form.last.end() ? GridCell{} : last->second, value});
    }
    add_table(rows, "Kostnadsfordeling: hvem betaler", {"Finansiør", 2023, 2024, 2025}, form.funding);
    add_table(rows, "Avhengigheter: hva dere venter på fra andre",
              {"Hva som skal leveres", "Fra hvem", "Kategori", "Status forrige gang", "Status nå",
               "Kritikalitet", "Frist"},
              form.dependencies);
    add_table(rows, "Milepæler", {"Milepæl", "Resultat", "Planlagt", "Prognose", "Faktisk"}, form.milestones);
    add_table(rows, "Økte drift- og forvaltningskostnader for nasjonale løsninger",
              {"Løsning", "Komponent", "2022", "2023", "2024"}, form.operating_costs);
    return rows;
}

workbook::Sheet::Parts form(const FormGrid &form) {
    return grid(form.sheet, form_rows(form));
}

FormGrid whole_form() {
    FormGrid form;
    form.answers = {{"Tiltak", "EPJ-løftet"},
                    {"Ansvarlig virksomhet", "HDIR"},
                    {"Kort beskrivelse", "Bedre journal"},
                    {"Segment", "Observere"},
                    {"Tilstand", "Aktiv"},
                    {"Fase", "Gjennomføring"},
                    {"Status", "Grønn"},
                    {"Hovedmål i strategien", 2}};
    return form;
}

FormGrid &answer(FormGrid &form, const char *label, GridCell value) {
    const auto found = std::find_if(form.answers.begin(), form.answers.end(),
                                    [&](const auto &one) { return std::string{one.first} == label; });
    if (found == form.answers.end()) {
        form.answers.emplace_back(label, std::move(value));
    } else {
        found->second = std::move(value);
    }
    return form;
}

portfolio::Return read_forms(std::vector<workbook::Sheet::Parts> sheets, Properties properties,
                             const portfolio::Setup *round) {
    const std::array definitions{&definition::shipped_definition("portfolio-form"),
                                 &definition::shipped_definition("portfolio-list")};
    workbook::Workbook::Parts parts;
    for (workbook::Sheet::Parts &sheet : sheets) {
        parts.sheets.emplace_back(std::move(sheet));
    }
    parts.properties = std::move(properties);
    portfolio::Return given = read_return(workbook::Workbook{std::move(parts)}, {"skjema.xlsx", ""},
                                          {definitions, &three_organisations(), round});
    for (const foundation::Language language : foundation::all_languages) {
        for (const foundation::Finding &finding : given.findings) {
            REQUIRE_FALSE(foundation::describe(finding, definition::shipped_texts(language)).what.empty());
        }
    }
    return given;
}

std::string said(const portfolio::AnswerValue &value) {
    if (const auto *text = std::get_if<std::string>(&value)) {
        return *text;
    }
    if (const auto *number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    if (const auto *amount = std::get_if<foundation::Money>(&value)) {
        return foundation::written(foundation::Argument{*amount}, foundation::Language::nb);
    }
    return foundation::iso_text(std::get<foundation::DateSpan>(value).first);
}

} // namespace kvartal::intake::testing
