// SPDX-License-Identifier: MIT
#include "portfolio/made_criteria.hpp"

#include "portfolio/answer.hpp"

namespace kvartal::made {

using foundation::Language;
using portfolio::StatedCase;

namespace {

foundation::Code code(const char *id, const char *nb, const char *en) {
    foundation::Code made;
    made.id = id;
    made.label.by_language = {{Language::nb, nb}, {Language::en, en}};
    return made;
}

foundation::Place place_in(const char *file) {
    return {std::make_shared<const foundation::SheetOfFile>(foundation::SheetOfFile{file, "Ark1"}), {1, 1}};
}

} // namespace

StatedCase stated_case(const std::string &segment, const std::string &yes, const std::string &no) {
    StatedCase made;
    made.segment = {segment, place_in("round.xlsx"), segment};
    made.outside = segment.empty();
    made.yes = {portfolio::codes_in(yes), place_in("round.xlsx"), yes};
    made.no = {portfolio::codes_in(no), place_in("round.xlsx"), no};
    return made;
}

std::vector<StatedCase> criteria_of_2020() {
    return {stated_case("", "", "digital"),
            stated_case("", "", "several_actors"),
            stated_case("", "", "reuse"),
            stated_case("Samstyre", "Er bredt samarbeid helt nødvendig?", ""),
            stated_case("Koordinere", "strong_dependency", ""),
            stated_case("Inspirere", "exploratory", ""),
            stated_case("Observere", "", "")};
}

std::vector<StatedCase> criteria_of_2021() {
    return {stated_case("", "", "digital"), stated_case("", "", "core"), stated_case("", "", "coordination")};
}

foundation::CodeList criteria_questions() {
    foundation::CodeList made;
    made.codes = {
        code("digital", "Er digitalisering helt nødvendig", "Is digitalisation essential"),
        code("several_actors", "Angår det flere aktører", "Does it concern several actors"),
        code("reuse", "Kan det gjenbrukes bredt", "Can it be reused widely"),
        code("cooperation", "Er bredt samarbeid helt nødvendig", "Is broad co-operation essential"),
        code("strong_dependency", "Er det sterkt avhengig av et tiltak i Samstyre", "Depends strongly"),
        code("exploratory", "Er det hovedsakelig utprøvende", "Is it mainly exploratory"),
        code("core", "Gjelder det kjernetjenesten", "Does it concern the core service"),
        code("coordination", "Må flere aktører samordnes", "Must several actors be co-ordinated")};
    return made;
}

foundation::CodeList segments() {
    foundation::CodeList made;
    made.id = "segment";
    made.codes = {code("samstyre", "Samstyre", "Govern together"),
                  code("koordinere", "Koordinere", "Co-ordinate"), code("inspirere", "Inspirere", "Inspire"),
                  code("observere", "Observere", "Observe")};
    return made;
}

portfolio::Initiative answering(const std::string &segment,
                                const std::map<std::string, std::string> &answers) {
    portfolio::Initiative made;
    if (!segment.empty()) {
        made.segment = foundation::Placed<std::string>{segment, place_in("a.xlsx"), segment};
    }
    for (const auto &[field, answer] : answers) {
        portfolio::OtherValue other;
        other.field = field;
        other.value = {answer, place_in("a.xlsx"), answer};
        made.other.push_back(std::move(other));
    }
    return made;
}

} // namespace kvartal::made
