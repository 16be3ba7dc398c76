// SPDX-License-Identifier: MIT
#include "definition/read.hpp"
#include "foundation/finding.hpp"
#include "foundation/system_reason.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

using namespace kvartal::foundation;
using kvartal::definition::shipped_texts;

namespace {

using Names = std::set<std::string>;

/// The names in braces.
Names places_in(std::string_view text) {
    Names names;
    for (auto at = text.find('{'); at != std::string_view::npos; at = text.find('{')) {
        text.remove_prefix(at + 1);
        names.emplace(text.substr(0, text.find('}')));
    }
    return names;
}

Names places_in(const Texts::Forms &forms) {
    Names names = places_in(forms.other);
    names.merge(places_in(forms.one));
    return names;
}

/// What finding_code.hpp says beside each code: the arguments that its words may use, by the code's id.
std::map<std::string, Names> documented_arguments() {
    std::map<std::string, Names> documented;
    std::ifstream header{KVARTAL_SOURCE_DIR "/src/foundation/finding_code.hpp"};
    for (std::string line; std::getline(header, line);) {
        const auto begin = line.find_first_not_of(' ');
        const auto comma = line.find(',');
        if (begin != 4 || comma == std::string::npos || line.find(';') < line.find("//")) {
            continue;
        }
        std::string id = line.substr(begin, comma - begin);
        std::replace(id.begin(), id.end(), '_', '-');
        documented[id] = places_in(std::string_view{line}.substr(comma));
    }
    return documented;
}

/// A finding of the code with every argument that the header names, each as the type that it says.
Finding complete_finding(const FindingKind &kind, const Names &names) {
    Finding made = finding(kind.code);
    for (const std::string &name : names) {
        if (name != "suggestion") {
            made.with(name, name == "count" ? Argument{std::int64_t{2}} : Argument{"<" + name + ">"});
        }
    }
    return made;
}

} // namespace

TEST_CASE("all languages have the same texts with the same places") {
    const auto &nb = shipped_texts(Language::nb).all();
    for (const Language language : all_languages) {
        CAPTURE(tag(language));
        CHECK(shipped_texts(language).language() == language);
        const auto &other = shipped_texts(language).all();
        for (const auto &[key, forms] : nb) {
            CAPTURE(key);
            REQUIRE(other.contains(key));
            CHECK(places_in(forms) == places_in(other.find(key)->second));
            CHECK(forms.one.empty() == other.find(key)->second.one.empty());
        }
        CHECK(nb.size() == other.size());
    }
}

TEST_CASE("every finding has its words, with no other places than its code names") {
    const auto documented = documented_arguments();
    REQUIRE(documented.size() == all_finding_kinds().size());
    for (const FindingKind &kind : all_finding_kinds()) {
        const std::string id{kind.id};
        CAPTURE(id);
        REQUIRE(documented.contains(id));
        const Names &names = documented.at(id);
        for (const Language language : all_languages) {
            const Texts &texts = shipped_texts(language);
            const std::string key = "finding." + id + ".";
            CHECK(texts.has(key + "what"));
            CHECK(texts.has(key + "remedy"));
            CHECK(texts.has(key + "suggestion") == names.contains("suggestion"));
            const Message message = describe(complete_finding(kind, names), texts);
            CHECK(message.what.ends_with('.'));
            CHECK(message.remedy.ends_with('.'));
            CHECK_FALSE(message.expected.ends_with('.'));
            CHECK_FALSE(message.found.ends_with('.'));
            for (const std::string &text : {message.what, message.expected, message.found, message.remedy}) {
                CHECK(text.find_first_of("{}\n") == std::string::npos);
            }
        }
    }
}

TEST_CASE("no words are left from a finding that is no more") {
    const auto documented = documented_arguments();
    for (const auto &[key, forms] : shipped_texts(Language::nb).all()) {
        if (!key.starts_with("finding.")) {
            continue;
        }
        CAPTURE(key);
        const std::string rest = key.substr(8);
        const std::string part = rest.substr(rest.find('.') + 1);
        const Names parts{"what", "expected", "found", "remedy", "suggestion"};
        CHECK(documented.contains(rest.substr(0, rest.find('.'))));
        CHECK((parts.contains(part) || part.starts_with("what-") || part.starts_with("why-")
               || part.starts_with("suggestion-")));
    }
}

TEST_CASE("why the system refuses a file is told in the words of the language") {
    for (const std::errc error :
         {std::errc::permission_denied, std::errc::operation_not_permitted, std::errc::read_only_file_system,
          std::errc::no_space_on_device, std::errc::file_too_large, std::errc::device_or_resource_busy,
          std::errc::text_file_busy, std::errc::no_such_file_or_directory, std::errc::not_a_directory,
          std::errc::is_a_directory}) {
        const std::string reason = system_reason(std::make_error_code(error));
        CAPTURE(reason);
        for (const FindingCode code : {FindingCode::file_unreadable, FindingCode::cannot_write}) {
            for (const Language language : all_languages) {
                const Message message =
                    describe(finding(code).with("path", "x").with("why", reason), shipped_texts(language));
                CHECK_FALSE(message.found.empty());
                CHECK(message.found != reason);
            }
        }
    }
    const auto unknown = std::make_error_code(std::errc::too_many_links);
    CHECK(system_reason(unknown) == unknown.message());
}

TEST_CASE("a finding is told in the words of its language") {
    const Finding unreadable =
        finding(FindingCode::amount_unreadable)
            .with("field", LocalText{{{Language::nb, "Budsjett"}, {Language::en, "Budget"}}})
            .with("found", "12,5,3")
            .with("unit", "MNOK");
    const Message nb = describe(unreadable, shipped_texts(Language::nb));
    CHECK(nb.what == "Beløpet i «Budsjett» kan ikke leses.");
    CHECK(nb.expected == "et tall i MNOK, for eksempel 12,5");
    CHECK(nb.found == "«12,5,3»");
    CHECK(nb.remedy == "Skriv bare tallet i cellen, uten tekst.");
    CHECK(describe(unreadable, shipped_texts(Language::en)).what == "The amount in ‘Budget’ cannot be read.");
}

TEST_CASE("a suggestion stands for the remedy where one is known") {
    Finding unknown = finding(FindingCode::owner_unknown).with("found", "Helsedirektorat");
    const Texts &texts = shipped_texts(Language::nb);
    CHECK_THAT(describe(unknown, texts).remedy, Catch::StartsWith("Skriv virksomhetens fulle navn"));
    unknown.with("suggestion", "Helsedirektoratet");
    CHECK(describe(unknown, texts).remedy == "Mente du «Helsedirektoratet»? Skriv i så fall det.");
}

TEST_CASE("what a file has too much of is told in words") {
    const Finding too_large = finding(FindingCode::file_too_large)
                                  .with("what", "cells")
                                  .with("found", std::int64_t{6'000'000})
                                  .with("limit", std::int64_t{5'000'000});
    CHECK(describe(too_large, shipped_texts(Language::nb)).expected == "høyst 5\u00A0000\u00A0000 celler");
    CHECK(describe(too_large, shipped_texts(Language::en)).found == "6,000,000 cells");
    for (const char *what :
         {"bytes", "entries", "part", "total", "ratio", "cells", "strings", "sheets", "merged"}) {
        CAPTURE(what);
        CHECK(shipped_texts(Language::nb).has(std::string{"finding.file-too-large.what-"} + what));
    }
}

TEST_CASE("one hidden row and several are told in their own forms") {
    Finding hidden = finding(FindingCode::row_hidden).with("count", std::int64_t{1});
    CHECK(describe(hidden, shipped_texts(Language::nb)).what == "Én skjult rad er regnet med.");
    hidden.with("count", std::int64_t{3});
    CHECK(describe(hidden, shipped_texts(Language::nb)).what == "3 skjulte rader er regnet med.");
    CHECK(describe(hidden, shipped_texts(Language::en)).what == "3 hidden rows are included.");
}
