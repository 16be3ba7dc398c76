// SPDX-License-Identifier: MIT
#include "outgoing/made_answers.hpp"

namespace kvartal::outgoing_tests {

using portfolio::Answer;
using portfolio::Answers;

Answer text(std::string field, std::string value, std::string column) {
    Answer answer;
    answer.field = std::move(field);
    answer.column = std::move(column);
    answer.typed = value;
    answer.value = std::move(value);
    return answer;
}

Answer amount(std::string field, std::int64_t tenths_of_mnok, std::string column) {
    Answer answer;
    answer.field = std::move(field);
    answer.column = std::move(column);
    answer.value = foundation::Money::from_ore(tenths_of_mnok * 10'000'000);
    answer.typed = std::to_string(tenths_of_mnok) + "e-1";
    return answer;
}

Answer day(std::string field, int year, unsigned month, unsigned date) {
    const foundation::Date exact{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{date}};
    Answer answer;
    answer.field = std::move(field);
    answer.value = foundation::DateSpan{exact, exact};
    answer.typed = foundation::iso_text(exact);
    return answer;
}

Answers last_round() {
    Answers last;
    last.fields = {text("id", "41"),
                   text("name", "Digital førerettsforvaltning"),
                   text("owner", "Direktoratet for e-helse"),
                   text("description", "=1+1 er ikke en formel her"),
                   text("segment", "samstyre"),
                   text("state", "active"),
                   text("phase", "execution"),
                   text("status", "yellow"),
                   text("status_reason", "Leverandøren er forsinket."),
                   text("main_goal", "4"),
                   text("sdg", "3;9"),
                   day("start", 2022, 1, 15),
                   amount("budget", 130)};
    last.tables = {{"funding",
                    {{{text("funder", "hdir"), amount("share", 100, "2023"), amount("share", 40, "2024")}},
                     {{text("funder", "rhf"), amount("share", 25, "2023")}}}},
                   {"dependencies",
                    {{{text("what", "Støtte for SMART on FHIR"), text("on", "Leverandørene"),
                       text("category", "vendor"), text("dependency_status", "red"),
                       text("criticality", "medium"), day("deadline", 2023, 12, 31)}}}},
                   {"milestones", {{{text("result", "Pilot i drift"), day("planned", 2023, 11, 1)}}}}};
    return last;
}

} // namespace kvartal::outgoing_tests
