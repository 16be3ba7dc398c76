// SPDX-License-Identifier: MIT
//
// What a reader of nynorsk sees is nynorsk: the texts, and the words of the templates.
#include "definition/read.hpp"
#include "foundation/text_folding.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

using namespace kvartal::foundation;
using kvartal::definition::shipped_texts;

namespace {

/// Words that bokmål has and nynorsk writes otherwise.
const std::set<std::string> &bokmal_words() {
    static const std::set<std::string> words{
        "allerede",  "antall",    "arkene",    "avhenger", "bare",    "bedre",      "begynner",  "ble",
        "byer",      "cellen",    "datoene",   "dere",     "deres",   "egen",       "eget",      "egne",
        "eier",      "eieren",    "ellers",    "en",       "endret",  "enhet",      "ennå",      "et",
        "ett",       "feltene",   "fikk",      "filen",    "finner",  "finnes",     "fjerner",   "flere",
        "forrige",   "forteller", "fra",       "føres",    "gis",     "gjelder",    "gjenstår",  "gjør",
        "gjøre",     "grønn",     "grønt",     "hele",     "helt",    "heter",      "hva",       "hvem",
        "hver",      "hverandre", "hvert",     "hvilke",   "hvilken", "hvilket",    "hvis",      "hvor",
        "hvordan",   "hvorfor",   "høy",       "høye",     "høyst",   "ikke",       "innen",     "innhold",
        "jeg",       "kilde",     "kilder",    "kolonnen", "kommer",  "kriteriene", "lager",     "lagret",
        "lav",       "lave",      "legger",    "leser",    "ligger",  "listen",     "malene",    "mangler",
        "mappen",    "mer",       "milepæler", "mye",      "måned",   "månedene",   "måneder",   "måte",
        "navn",      "navnet",    "noe",       "noen",     "nå",      "nåværende",  "raden",     "regner",
        "retter",    "returene",  "rød",       "røde",     "rødt",    "samme",      "sammen",    "se",
        "segmenter", "selv",      "setter",    "siden",    "sier",    "skriver",    "slutter",   "svarene",
        "tall",      "tallene",   "tallet",    "tekster",  "teller",  "temaer",     "tiltakene", "tjenester",
        "trenger",   "uten",      "utgave",    "valget",   "velg",    "velger",     "verdiene",  "vises",
        "være",      "åpne",      "åpnes",     "årets",    "én",      "øke",        "økning",    "økte"};
    return words;
}

bool has_bokmal_form(const std::string &word) {
    constexpr std::array beginnings{"virksomhet", "avhengighet", "bærekraft",  "begrunnels", "beskrivels",
                                    "hoved",      "løsning",     "beslutning", "spørsmålen"};
    constexpr std::array endings{"ingene", "inger", "ingen", "lig",  "lige",
                                 "heten",  "heter", "ørene", "iører"};
    const auto begins = [&](const char *part) { return word.starts_with(part); };
    const auto ends = [&](const char *part) { return word.ends_with(part) && word != part; };
    return bokmal_words().contains(word) || std::any_of(beginnings.begin(), beginnings.end(), begins)
           || std::any_of(endings.begin(), endings.end(), ends);
}

void erase_all(std::string &text, std::string_view part) {
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part)) {
        text.replace(at, part.size(), " ");
    }
}

/// The words of the text that are bokmål. A language's tag, a place and the "-en" of "ID-en" are no words;
/// "å nå" is in both languages.
std::vector<std::string> bokmal_in(std::string_view written) {
    std::string text = fold(written);
    for (const char *part : {"nb|nn|en", "nb, nn eller en", "å nå ", "-en"}) {
        erase_all(text, part);
    }
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{')) {
        text.replace(open, text.find('}', open) + 1 - open, " ");
    }
    std::istringstream stream{fold_name(text)};
    std::vector<std::string> found;
    for (std::string word; stream >> word;) {
        if (has_bokmal_form(word)) {
            found.push_back(word);
        }
    }
    return found;
}

/// What stands in quotation marks on the template's lines of the language: `nn = "…"`, `labels.nn = ["…",
/// "…"]`.
std::vector<std::string> words_in(const std::string &template_file, const std::string &tag) {
    std::ifstream file{KVARTAL_SOURCE_DIR "/templates/" + template_file};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const std::string key = tag + " = ";
    std::vector<std::string> words;
    for (auto at = text.find(key); at != std::string::npos; at = text.find(key, at + 1)) {
        if (at != 0 && text[at - 1] != ' ' && text[at - 1] != '.' && text[at - 1] != '\n') {
            continue;
        }
        const char opening = text[at + key.size()];
        const auto end = opening == '[' ? text.find(']', at) : text.find('"', at + key.size() + 1) + 1;
        std::string all = text.substr(at + key.size(), end - at - key.size());
        words.push_back(std::move(all));
    }
    return words;
}

} // namespace

TEST_CASE("no text in nynorsk has a word of bokmål") {
    CHECK(bokmal_in("Filen «{en}» kan ikke leses.") == std::vector<std::string>{"filen", "ikke"});
    for (const auto &[key, forms] : shipped_texts(Language::nn).all()) {
        CAPTURE(key, forms.one, forms.other);
        CHECK(bokmal_in(forms.one).empty());
        CHECK(bokmal_in(forms.other).empty());
    }
}

TEST_CASE("the templates have every word in three languages, and those in nynorsk are nynorsk") {
    for (const char *file : {"words.toml", "portfolio-form.toml", "portfolio-list.toml", "round.toml"}) {
        CAPTURE(file);
        const auto nynorsk = words_in(file, "nn");
        CHECK(nynorsk.size() > 10);
        CHECK(nynorsk.size() == words_in(file, "nb").size());
        CHECK(nynorsk.size() == words_in(file, "en").size());
        for (const std::string &words : nynorsk) {
            CAPTURE(words);
            CHECK(bokmal_in(words).empty());
        }
    }
}

TEST_CASE("a cell in nynorsk is understood as one in bokmål is") {
    const auto &form = kvartal::definition::shipped_definition("portfolio-form");
    const auto &round = kvartal::definition::shipped_definition("round");
    CHECK(form.code_list("status")->match("Raud")->id == "red");
    CHECK(form.code_list("criticality")->match("høg")->id == "high");
    CHECK(form.code_list("dependency_category")->match("Avgjerd")->id == "decision");
    CHECK(form.sheets.front().find("owner")->labels.match("Ansvarleg verksemd"));
    CHECK(round.code_list("language")->match("Nynorsk")->id == "nn");
    CHECK(round.code_list("language")->match("nn-NO")->id == "nn");
}
