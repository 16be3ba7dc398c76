// SPDX-License-Identifier: MIT
//
// Every code that a finding can have and every option of the program is shown by a case under tests/cases.
#include "cli/command_line.hpp"
#include "definition/read.hpp"
#include "foundation/finding_code.hpp"
#include "house/cases.hpp"
#include "house/source_files.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace kvartal::house {
namespace {

using foundation::FindingCode;

/// The longest run of a sentence between its named places: "{field} is no amount" → " is no amount".
std::string fixed_words(const std::string &sentence) {
    std::string longest;
    std::size_t from = 0;
    while (from < sentence.size()) {
        const std::size_t to = std::min(sentence.find('{', from), sentence.size());
        if (to - from > longest.size()) {
            longest = sentence.substr(from, to - from);
        }
        from = std::min(sentence.find('}', to), sentence.size() - 1) + 1;
    }
    return longest;
}

/// The case prints the code, or the words that only this code has, in the language.
bool shows(const Case &shown, const std::string &code_id, foundation::Language language) {
    const auto &texts = definition::shipped_texts(language).all();
    const auto sentence = texts.find("finding." + code_id + ".what");
    const std::string &expected = language == foundation::Language::nb ? shown.expected_nb : shown.expected;
    const auto printed = [&](const std::string &words) {
        return !words.empty() && expected.find(words) != std::string::npos;
    };
    return printed("[" + code_id + "]") || printed('"' + code_id + '"')
           || (sentence != texts.end() && printed(fixed_words(sentence->second.other)));
}

/// Folders named for the code, as "finding-amount-unreadable" or "finding-amount-unreadable-in-a-total".
bool is_named_for(const Case &named, const std::string &code_id) {
    const std::string name = "finding-" + code_id;
    return named.name == name || named.name.starts_with(name + "-");
}

/// No input gives these: our own mistakes, of which none is known.
bool has_no_case(FindingCode code) {
    return code == FindingCode::internal_error;
}

} // namespace

TEST_CASE("every finding code has a case that shows it in both languages") {
    const auto cases = all_cases();
    for (const foundation::FindingKind &kind : foundation::all_finding_kinds()) {
        if (has_no_case(kind.code)) {
            continue;
        }
        const std::string id{kind.id};
        INFO("finding-" << id);
        CHECK(std::any_of(cases.begin(), cases.end(), [&](const Case &one) {
            return is_named_for(one, id) && shows(one, id, foundation::Language::en)
                   && shows(one, id, foundation::Language::nb);
        }));
    }
}

TEST_CASE("a finding's case is held to what it prints in both languages") {
    for (const Case &one : all_cases()) {
        INFO(one.name << ": KVARTAL_ADOPT=nb writes what it prints in Norwegian");
        CHECK((!one.name.starts_with("finding-") || !one.expected_nb.empty()));
    }
}

TEST_CASE("every option has a case that uses it") {
    const auto cases = all_cases();
    const auto options = cli::all_options();
    REQUIRE_FALSE(options.empty());
    for (const std::string &entry : options) { // "report --lang", or "--version" for the program itself
        const std::size_t dashes = entry.find("--");
        const std::string command = entry.substr(0, entry.find_last_not_of(' ', dashes - 1) + 1);
        INFO(entry);
        CHECK(std::any_of(cases.begin(), cases.end(), [&](const Case &one) {
            return uses_option(one, dashes == 0 ? "" : command, entry.substr(dashes));
        }));
    }
}

TEST_CASE("an option counts as used only with its command") {
    const Case shown{"a", "cd x && kvartal check --format=json a.xlsx; kvartal report . --lang nb", ""};
    CHECK(uses_option(shown, "check", "--format"));
    CHECK(uses_option(shown, "report", "--lang"));
    CHECK_FALSE(uses_option(shown, "check", "--lang"));
    CHECK_FALSE(uses_option(shown, "report", "--output"));
    CHECK(uses_option({"b", "kvartal --version", ""}, "", "--version"));
}

TEST_CASE("the longest fixed words of a sentence are found") {
    CHECK(fixed_words("{field} is no amount") == " is no amount");
    CHECK(fixed_words("The file is empty") == "The file is empty");
    CHECK(fixed_words("{a}") == "");
    CHECK(fixed_words("In {a} there is {b}") == " there is ");
}

} // namespace kvartal::house
