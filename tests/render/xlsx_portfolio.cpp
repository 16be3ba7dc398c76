// SPDX-License-Identifier: MIT
#include "xlsx_portfolio.hpp"

#include <array>

namespace kvartal::render_tests {
namespace {

using namespace report;
using foundation::Money;
using foundation::Tone;
using namespace std::chrono;

constexpr std::size_t owner_column = 3;
constexpr std::size_t status_column = 6;
constexpr std::size_t budget_column = 8;
constexpr std::size_t not_stated_column = 14;
const std::array<const char *, 5> funders{"E-helse", "HDIR", "RHF", "KS/kommune", "Andre"};
const std::array<const char *, 4> owners{"Direktoratet for e-helse", "Helsedirektoratet", "Helse Nord RHF",
                                         "Oslo kommune"};
const std::array<const char *, 4> areas{"1 Digitalisering av arbeidsprosesser",
                                        "2 Bedre sammenheng i pasientforløp", "3 Bedre bruk av helsedata",
                                        "4 Helsehjelp på nye måter"};
const std::array<StatusMark, 4> marks{StatusMark{"Grønn", Tone::good}, StatusMark{"Gul", Tone::caution},
                                      StatusMark{"Rød", Tone::bad},
                                      StatusMark{"Ikke rapportert", Tone::none}};

/// 0.5 MNOK in twenty.
Money share(std::size_t initiative, std::size_t funder) {
    const std::size_t tenths = (initiative * 7 + funder * 13) % 41 * 5;
    return Money::from_ore(static_cast<std::int64_t>(tenths) * 10'000'000);
}

StatusMark status_of(std::size_t initiative) {
    return marks.at(initiative % 17 == 5 ? 2 : initiative == 31 ? 3 : initiative % 5 < 3 ? 0 : 1);
}

TableCell text(std::string words) {
    return {std::move(words), {}, {}, {}};
}

CellRun column_run(std::size_t column, std::size_t first, std::size_t last, std::string table = {}) {
    return {std::move(table), column, first, last};
}

/// A run of one row's cells, one for each column.
std::vector<CellRun> row_runs(std::size_t row, std::size_t first_column, std::size_t last_column) {
    std::vector<CellRun> runs;
    for (std::size_t column = first_column; column <= last_column; ++column) {
        runs.push_back({"", column, row, row});
    }
    return runs;
}

std::vector<Column> portfolio_columns() {
    std::vector<Column> columns{
        {"Kategori", "", ColumnKind::count},      {"Id", "", ColumnKind::identifier},
        {"Tiltak", "", ColumnKind::text, 3},      {"Ansvarlig virksomhet", "", ColumnKind::text, 2},
        {"Fase", "", ColumnKind::text},           {"Innsatsområde", "", ColumnKind::identifier},
        {"Status", "", ColumnKind::status},       {"Ferdig", "", ColumnKind::date},
        {"Budsjett 2019", "", ColumnKind::amount}};
    for (const char *funder : funders) {
        columns.push_back({funder, "Kostnadsfordeling", ColumnKind::amount});
    }
    columns.push_back({"Ikke oppgitt", "", ColumnKind::amount});
    return columns;
}

TableRow initiative_row(std::size_t initiative, std::size_t row) {
    const std::array phases{"Konsept", "Planlegging", "Gjennomføring", "Avslutning"};
    TableRow made;
    made.cells = {
        {std::int64_t{1 + static_cast<std::int64_t>(initiative % 2)}, {}, {}, {}},
        text("4." + std::to_string(100 + initiative)),
        text(initiative % 6 == 2
                 ? "Felles innføring av standardisert pasientinformasjon på tvers av nivåene, fase "
                       + std::to_string(initiative)
                 : "Tiltak for samhandling " + std::to_string(initiative)),
        text(owners.at(initiative % owners.size())),
        text(phases.at(initiative % phases.size())),
        text(std::to_string(1 + initiative / 13) + "." + std::to_string(1 + initiative % 3)),
        {status_of(initiative), {}, {}, {}},
        {foundation::Date{year{2020} / month{1 + static_cast<unsigned>(initiative % 12)} / 15}, {}, {}, {}}};
    Money shares;
    std::vector<TableCell> funder_cells;
    for (std::size_t funder = 0; funder < funders.size(); ++funder) {
        const Money amount = share(initiative, funder);
        shares += amount;
        funder_cells.push_back(amount.is_zero() ? TableCell{} : TableCell{amount, {}, {}, {}});
    }
    const Money lacking = initiative == 7 ? Money::from_ore(50'000'000) : Money{};
    made.cells.push_back({shares + lacking, {}, initiative == 4 ? "transfer" : "", {}});
    made.cells.insert(made.cells.end(), funder_cells.begin(), funder_cells.end());
    made.cells.push_back({lacking,
                          SumOf{{{"", budget_column, row, row}},
                                row_runs(row, budget_column + 1, budget_column + funders.size())},
                          {},
                          {}});
    return made;
}

Money amount_at(const TableRow &row, std::size_t column) {
    const auto *amount = std::get_if<Money>(&row.cells[column].content);
    return amount == nullptr ? Money{} : *amount;
}

/// A row of sums: of the rows from one to another, or of the subtotals.
TableRow sum_row(const Table &table, RowRole role, std::string label,
                 const std::vector<std::pair<std::size_t, std::size_t>> &spans) {
    TableRow made;
    made.role = role;
    made.cells.resize(table.columns.size());
    made.cells[0] = text(std::move(label));
    for (std::size_t column = budget_column; column <= not_stated_column; ++column) {
        Money sum;
        SumOf derivation;
        for (const auto &[first, last] : spans) {
            derivation.plus.push_back(column_run(column, first, last));
            for (std::size_t row = first; row <= last; ++row) {
                sum += amount_at(table.rows[row], column);
            }
        }
        made.cells[column] = {
            sum, derivation, role == RowRole::total && column == budget_column ? "bridge" : "", {}};
    }
    return made;
}

Table portfolio_table() {
    Table table;
    table.id = "portfolio";
    table.caption = "Porteføljen med budsjett og kostnadsfordeling 2019, MNOK";
    table.sheet_name = "Portefølje";
    table.columns = portfolio_columns();
    table.decimals = 1;
    table.wide = true;
    std::vector<std::pair<std::size_t, std::size_t>> subtotals;
    for (std::size_t area = 0; area < areas.size(); ++area) {
        TableRow heading;
        heading.role = RowRole::section;
        heading.cells.resize(table.columns.size());
        heading.cells[0] = text(areas.at(area));
        table.rows.push_back(heading);
        const std::size_t first = table.rows.size();
        for (std::size_t i = 0; i < 13; ++i) {
            table.rows.push_back(initiative_row(area * 13 + i, table.rows.size()));
        }
        table.rows.push_back(sum_row(table, RowRole::subtotal, std::string{"Sum "} + areas.at(area),
                                     {{first, table.rows.size() - 1}}));
        subtotals.emplace_back(table.rows.size() - 1, table.rows.size() - 1);
    }
    table.rows.push_back(sum_row(table, RowRole::total, "Sum brutto", subtotals));
    table.notes = {{"source", "Tallene er slik virksomhetene har rapportert dem per 30.04.2019."},
                   {"transfer", "Tiltaket finansierer et annet tiltak i porteføljen med 10 MNOK. Beløpet er "
                                "med i begge tiltakenes budsjett og "
                                "trekkes fra én gang i netto."},
                   {"bridge", "Brutto er fordelingen og det som ikke er oppgitt."}};
    return table;
}

Table owner_table(const Table &portfolio) {
    Table table;
    table.id = "owners";
    table.caption = "Budsjett og antall per virksomhet, MNOK";
    table.sheet_name = "Per virksomhet";
    table.columns = {
        {"Virksomhet", ""}, {"Antall tiltak", "", ColumnKind::count}, {"Budsjett", "", ColumnKind::amount}};
    table.decimals = 1;
    const std::size_t last = portfolio.rows.size() - 2;
    std::int64_t all = 0;
    Money total;
    for (const char *owner : owners) {
        std::int64_t count = 0;
        Money sum;
        for (const TableRow &row : portfolio.rows) {
            if (row.role == RowRole::body
                && row.cells[owner_column].content == CellContent{std::string{owner}}) {
                ++count;
                sum += amount_at(row, budget_column);
            }
        }
        const CellRef key{"", table.rows.size(), 0};
        std::vector<Match> same_owner(1);
        same_owner[0].keys = column_run(owner_column, 0, last, "portfolio");
        same_owner[0].shown = key;
        TableRow row;
        row.cells.resize(3);
        row.cells[0] = text(owner);
        row.cells[1].content = count;
        row.cells[1].derivation = CountWhere{same_owner};
        row.cells[2].content = sum;
        row.cells[2].derivation = SumWhere{column_run(budget_column, 0, last, "portfolio"), same_owner};
        row.cells[0].link = LinkTarget{"portfolio", std::nullopt, ""};
        table.rows.push_back(row);
        all += count;
        total += sum;
    }
    TableRow sum;
    sum.role = RowRole::total;
    sum.cells = {text("Sum"),
                 {all, SumOf{{column_run(1, 0, 3)}, {}}, {}, {}},
                 {total, SumOf{{column_run(2, 0, 3)}, {}}, {}, {}}};
    table.rows.push_back(sum);
    return table;
}

Table status_table(const Table &portfolio) {
    Table table;
    table.id = "status";
    table.caption = "Status";
    table.sheet_name = "Status";
    table.columns = {{"Status", "", ColumnKind::status}, {"Antall tiltak", "", ColumnKind::count}};
    std::int64_t all = 0;
    for (const StatusMark &mark : marks) {
        std::int64_t count = 0;
        for (const TableRow &row : portfolio.rows) {
            count +=
                row.role == RowRole::body && row.cells[status_column].content == CellContent{mark} ? 1 : 0;
        }
        CountWhere counted;
        Match &match = counted.where.emplace_back();
        match.keys = column_run(status_column, 0, portfolio.rows.size() - 1, "portfolio");
        match.shown = CellRef{"", table.rows.size(), 0};
        TableRow row;
        row.cells.resize(2);
        row.cells[0].content = mark;
        row.cells[1].content = count;
        row.cells[1].derivation = counted;
        table.rows.push_back(row);
        all += count;
    }
    TableRow sum;
    sum.role = RowRole::total;
    sum.cells = {
        text("Sum"),
        {all, CountOf{column_run(status_column, 0, portfolio.rows.size() - 1, "portfolio")}, {}, {}}};
    table.rows.push_back(sum);
    return table;
}

Table bridge_table(const Table &portfolio) {
    Table table;
    table.id = "bridge";
    table.caption = "Fra brutto til netto, tusen kroner";
    table.sheet_name = "Brutto/netto";
    table.unit = foundation::AmountUnit::thousand_nok;
    table.columns = {{"Post", ""}, {"Beløp", "", ColumnKind::amount}};
    const Money gross = amount_at(portfolio.rows.back(), budget_column);
    const Money given = Money::from_mnok(10);
    const std::size_t total = portfolio.rows.size() - 1;
    TableRow first;
    first.cells = {text("Brutto"),
                   {gross, SumOf{{column_run(budget_column, total, total, "portfolio")}, {}}, {}, {}}};
    TableRow second;
    second.cells = {text("Internoverføring: tiltak 4 til tiltak 9"), {given, {}, {}, {}}};
    TableRow net;
    net.role = RowRole::total;
    net.cells = {text("Netto"), {gross - given, SumOf{{column_run(1, 0, 0)}, {column_run(1, 1, 1)}}, {}, {}}};
    table.rows = {first, second, net};
    return table;
}

Chart status_chart() {
    return {"status-chart",
            ChartKind::donut,
            "Status for 52 tiltak",
            "Smultringdiagram over status.",
            "status",
            0,
            1,
            {0, 1, 2, 3},
            "tiltak"};
}

Chart owner_chart() {
    return {"owner-chart",
            ChartKind::bars,
            "Budsjett per virksomhet, MNOK",
            "Søylediagram over budsjett.",
            "owners",
            0,
            2,
            {0, 1, 2, 3},
            ""};
}

} // namespace

Document portfolio_document() {
    const Table portfolio = portfolio_table();
    Document document;
    document.dated = year{2019} / April / 30;
    document.front = {"Direktoratet for e-helse",
                      "Nasjonal e-helseportefølje",
                      "Kvartalsrapport, 2. kvartal 2019",
                      {"Per 30.04.2019", "Styringsdokument til NUIT"}};
    Section summary{"summary", "Sammendrag", 1, {}, false};
    summary.blocks = {
        KeyFigures{{{"52", "tiltak", "Tiltak i porteføljen", Tone::none},
                    {"1 518,5", "MNOK", "Netto budsjett 2019", Tone::none},
                    {"3", "", "Tiltak med rød status", Tone::bad}}},
        Paragraph{"Porteføljen har 52 tiltak fra fire virksomheter. Budsjettet for 2019 er i hovedsak "
                  "finansiert av de regionale "
                  "helseforetakene og direktoratene, og det er få endringer siden forrige rapportering."},
        BulletList{{"Tre tiltak har rød status, ett mer enn i forrige kvartal.",
                    "Ett tiltak har ikke rapportert status. Sekretariatet følger opp med "
                    "virksomheten før neste møte i utvalget."}}};
    Section status{
        "status-section",
        "Status",
        1,
        {Paragraph{"Halvparten av tiltakene har grønn status."}, status_table(portfolio), status_chart()},
        false};
    Section table{"portfolio-section", "Porteføljen", 1, {portfolio, bridge_table(portfolio)}, false};
    Section by_owner{
        "owner-section", "Budsjett per virksomhet", 2, {owner_table(portfolio), owner_chart()}, false};
    document.sections = {summary, status, table, by_owner};
    return document;
}

} // namespace kvartal::render_tests
