// SPDX-License-Identifier: MIT
#include "consolidation/made_portfolio.hpp"

namespace kvartal::made {

using foundation::Language;

foundation::Money mnok(const char *decimal) {
    return foundation::money_from_decimal(decimal, foundation::AmountUnit::mnok).value();
}

portfolio::Initiative initiative(const Wish &wish) {
    const auto coded = [](const std::string &value) {
        return value.empty() ? std::nullopt : std::optional{placed(value)};
    };
    portfolio::Initiative made;
    made.id = coded(wish.id);
    made.name = placed(wish.name);
    made.owner = coded(wish.owner);
    made.focus_area = coded(wish.focus_area);
    made.status = coded(wish.status);
    made.state = coded(wish.state);
    if (wish.budget != nullptr) {
        made.budget = placed(mnok(wish.budget));
    }
    for (const auto &[funder, amount] : wish.shares) {
        made.shares.push_back({funder, placed(mnok(amount))});
    }
    return made;
}

portfolio::Return return_of(const std::string &file, const std::string &organisation,
                            const std::vector<Wish> &wishes) {
    portfolio::Return made;
    made.file = {file, "sha of " + file};
    made.definition = "portfolio-list";
    made.organisation = organisation;
    for (const Wish &wish : wishes) {
        made.initiatives.push_back(initiative(wish));
    }
    return made;
}

portfolio::Vocabulary vocabulary() {
    const auto code = [](const char *id, const char *label, foundation::Tone tone = {},
                         const char *group = "") {
        return foundation::Code{id, {{{Language::nb, label}}}, {}, tone, group};
    };
    portfolio::Vocabulary made{
        {{"funder", {}, {code("rhf", "RHF"), code("other", "Andre")}},
         {"strategic_area", {}, {code("a", "Område A"), code("b", "Område B")}},
         {"focus_area",
          {},
          {code("1.1", "1.1 Journal", {}, "a"), code("1.2", "1.2 Legemidler", {}, "a"),
           code("2.1", "2.1 Forløp", {}, "b")}},
         {"phase", {}, {code("concept", "Konsept")}},
         {"priority", {}, {code("1", "1"), code("2", "2")}},
         {"status",
          {},
          {code("green", "Grønn", foundation::Tone::good), code("yellow", "Gul", foundation::Tone::caution),
           code("red", "Rød", foundation::Tone::bad)}}}};
    for (const char *field : {"id", "name", "owner", "priority", "phase", "focus_area", "status", "budget"}) {
        made.questions[field] = {};
    }
    return made;
}

portfolio::Setup setup(std::vector<std::string> organisations) {
    portfolio::Setup made;
    made.period = {2019, 2};
    made.cut_off = *foundation::date_from_iso("2019-04-30");
    made.title = "Nasjonal e-helseportefølje";
    made.publisher = "Porteføljekontoret";
    made.budget_year = 2019;
    for (std::string &name : organisations) {
        made.organisations.all.push_back({std::move(name), {}, true});
    }
    return made;
}

portfolio::Transfer transfer(const std::string &giver, const std::string &receiver, const char *amount) {
    return {placed(giver, "round.xlsx"), placed(receiver, "round.xlsx"), placed(mnok(amount), "round.xlsx"),
            ""};
}

} // namespace kvartal::made
