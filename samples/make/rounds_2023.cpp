// SPDX-License-Identifier: MIT
#include "make/rounds_2023.hpp"

#include "definition/read.hpp"
#include "make/csv.hpp"

#include <algorithm>
#include <stdexcept>

namespace kvartal::samples {
namespace {

using definition::Definition;
using definition::Field;
using definition::FieldType;
using portfolio::Answer;

const Definition &form() {
    return definition::shipped_definition("portfolio-form");
}

/// The names that the operating costs were published with, where the portfolio had another.
const std::map<std::string, std::string, std::less<>> &other_names() {
    static const std::map<std::string, std::string, std::less<>> names{
        {"Program Pasientens legemiddelliste", "Pasientens legemiddelliste"},
        {"Digital behandlings- og egenbehandlingsplan", "Digitale behandlings- og egenbehandlingsplaner"}};
    return names;
}

/// What the row says in the quarter: its own column's words, or those of both quarters.
std::string value_in(const CsvRow &row, const std::string &column, int quarter) {
    const auto own = row.find(column + "_q" + std::to_string(quarter));
    return own != row.end() ? own->second : value_of(row, column);
}

foundation::Date day_of(const std::string &text) {
    constexpr std::size_t length = 10; // "31.12.2023"
    const auto day =
        text.size() == length
            ? foundation::date_from_iso(text.substr(6) + "-" + text.substr(3, 2) + "-" + text.substr(0, 2))
            : std::nullopt;
    if (!day) {
        throw std::runtime_error{"no date: " + text};
    }
    return *day;
}

/// The amount, with what parentheses and an asterisk mean: "(2,3)*", "13.5".
void read_amount(std::string text, Answer &answer) {
    const auto dropped = [&](char c) { return std::erase(text, c) > 0; };
    answer.conditional = dropped('*');
    answer.in_parentheses = dropped('(');
    dropped(')');
    std::replace(text.begin(), text.end(), ',', '.');
    const auto amount = foundation::money_from_decimal(text, foundation::AmountUnit::mnok);
    if (!amount) {
        throw std::runtime_error{"no amount: " + text};
    }
    answer.value = *amount;
}

std::string codes_of(const Field &field, const std::string &text) {
    const foundation::CodeList *list = form().code_list(field.code_list);
    std::string ids;
    for (const std::string &word : field.several ? portfolio::codes_in(text) : std::vector{text}) {
        const foundation::Code *code = list == nullptr ? nullptr : list->match(word);
        if (code == nullptr) {
            throw std::runtime_error{"no code of " + field.code_list + ": " + word};
        }
        ids += (ids.empty() ? "" : ";") + code->id;
    }
    return ids;
}

void add_answer(std::vector<Answer> &answers, const Field &field, std::string column,
                const std::string &text) {
    if (text.empty()) {
        return;
    }
    Answer answer;
    answer.field = field.id;
    answer.column = std::move(column);
    answer.typed = text;
    if (field.type == FieldType::amount) {
        read_amount(text, answer);
    } else if (field.type == FieldType::date) {
        answer.value = foundation::DateSpan{day_of(text), day_of(text)};
    } else {
        answer.value = field.type == FieldType::code ? codes_of(field, text) : text;
    }
    answers.push_back(std::move(answer));
}

std::vector<Answer> answers_of(const definition::SheetDefinition &as, const CsvRow &row, int quarter,
                               int budget_year) {
    std::vector<Answer> answers;
    for (const Field &field : as.fields) {
        if (!field.years) {
            add_answer(answers, field, {}, value_in(row, field.id, quarter));
            continue;
        }
        for (int year = budget_year + field.years->first; year <= budget_year + field.years->last; ++year) {
            const std::string column = std::to_string(year);
            add_answer(answers, field, column, value_of(row, column));
        }
    }
    return answers;
}

/// A column that ends in the quarter and is blank says that the row was not reported then.
bool is_reported(const CsvRow &row, const std::string &column, int quarter) {
    return !row.contains(column + "_q" + std::to_string(quarter)) || !value_in(row, column, quarter).empty();
}

constexpr int budget_year = 2023;

/// The rows of one of a form's small tables, each with the initiative that it belongs to, by id or name.
struct TableRows {
    const definition::SheetDefinition *as;
    std::vector<CsvRow> rows;
};

void add_table(portfolio::Answers &answers, const TableRows &table, const CsvRow &initiative, int quarter) {
    portfolio::AnswerTable filled;
    filled.id = table.as->id;
    for (const CsvRow &row : table.rows) {
        const std::string of = value_of(row, "initiative");
        const auto other = other_names().find(of);
        const std::string &name = other == other_names().end() ? of : other->second;
        const bool its = name == initiative.at("id") || name == initiative.at("name");
        if (its && is_reported(row, "dependency_status", quarter)) {
            filled.rows.push_back({answers_of(*table.as, row, quarter, budget_year)});
        }
    }
    if (!filled.rows.empty()) {
        answers.tables.push_back(std::move(filled));
    }
}

std::vector<Answer> carried_answers(const std::vector<Answer> &answers,
                                    const definition::SheetDefinition &as) {
    std::vector<Answer> kept;
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(kept), [&](const Answer &one) {
        return as.find(one.field)->prefill == definition::Prefill::carried;
    });
    return kept;
}

foundation::Placed<std::string> placed(const std::string &text) {
    return {text, {}, text};
}

foundation::Date date(int year, unsigned month, unsigned day) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

} // namespace

std::vector<AnsweredInitiative> Rounds2023::initiatives(int quarter) const {
    const definition::SheetDefinition &as = *form().sheet("initiatives");
    const std::vector<TableRows> tables{
        {as.table("funding"), read_csv(folder_ / "funding.csv")},
        {as.table("dependencies"), read_csv(folder_ / "dependencies.csv")},
        {as.table("milestones"), read_csv(folder_ / "milestones.csv")},
        {as.table("operating_costs"), read_csv(folder_ / "operating-costs-2023q4.csv")}};
    std::vector<AnsweredInitiative> all;
    for (CsvRow row : read_csv(folder_ / "initiatives.csv")) {
        if (!is_reported(row, "state", quarter)) {
            continue;
        }
        AnsweredInitiative one{row.at("id"), row.at("owner"), !is_reported(row, "state", quarter - 1), {}};
        for (const TableRows &table : tables) {
            add_table(one.answers, table, row, quarter);
        }
        if (one.is_new) {
            row.at("id").clear();
        }
        one.answers.fields = answers_of(as, row, quarter, budget_year);
        all.push_back(std::move(one));
    }
    return all;
}

portfolio::Answers Rounds2023::carried(const portfolio::Answers &answers) {
    const definition::SheetDefinition &as = *form().sheet("initiatives");
    portfolio::Answers kept;
    kept.fields = carried_answers(answers.fields, as);
    for (const portfolio::AnswerTable &table : answers.tables) {
        portfolio::AnswerTable &its = kept.tables.emplace_back();
        its.id = table.id;
        for (const portfolio::AnswerRow &row : table.rows) {
            its.rows.push_back({carried_answers(row.answers, *as.table(table.id))});
        }
    }
    return kept;
}

portfolio::Setup Rounds2023::setup() const {
    portfolio::Setup setup;
    setup.period = {budget_year, 3};
    setup.cut_off = date(budget_year, 6, 30);
    setup.deadline = date(budget_year, 6, 23);
    setup.budget_year = budget_year;
    setup.title = "Rapport for den nasjonale e-helseporteføljen";
    setup.portfolio_name = "Nasjonal e-helseportefølje";
    setup.publisher = "Direktoratet for e-helse";
    setup.template_id = form().id;
    for (const CsvRow &row : read_csv(folder_ / "organisations.csv")) {
        portfolio::Organisation one;
        one.id = row.at("name");
        one.aliases = portfolio::codes_in(row.at("aliases"));
        one.contact.role = "Porteføljekontakt";
        one.contact.email = row.at("email");
        setup.organisations.all.push_back(std::move(one));
    }
    for (const AnsweredInitiative &one : initiatives(3)) {
        portfolio::RegisteredInitiative known;
        known.id = one.id;
        known.name = placed(one.answers.find("name")->typed);
        known.owner = one.owner;
        setup.known.push_back(std::move(known));
    }
    for (const CsvRow &row : read_csv(folder_ / "criteria.csv")) {
        portfolio::StatedCase &one = setup.criteria.emplace_back();
        one.segment = placed(row.at("segment"));
        one.yes.value = portfolio::codes_in(row.at("yes"));
        one.no.value = portfolio::codes_in(row.at("no"));
    }
    for (const CsvRow &row : read_csv(folder_ / "cost-notes.csv")) {
        portfolio::CostNote &note = setup.cost_notes.emplace_back();
        note.initiative = placed(row.at("initiative"));
        note.component = row.at("component");
        note.year = row.at("year").empty() ? std::nullopt : std::optional{std::stoi(row.at("year"))};
        note.condition = row.at("condition");
    }
    setup.chapters = texts(3);
    return setup;
}

std::vector<portfolio::Chapter> Rounds2023::texts(int quarter) const {
    std::vector<portfolio::Chapter> texts;
    for (const CsvRow &row : read_csv(folder_ / "texts.csv")) {
        if (row.at("quarter") == std::to_string(quarter)) {
            portfolio::Chapter &chapter = texts.emplace_back();
            chapter.id = row.at("chapter");
            chapter.text = placed(row.at("text"));
        }
    }
    return texts;
}

} // namespace kvartal::samples
