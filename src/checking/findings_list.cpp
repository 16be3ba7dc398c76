// SPDX-License-Identifier: MIT
#include "checking/findings_list.hpp"

#include "checking/csv.hpp"

#include <algorithm>
#include <map>

namespace kvartal::checking {
namespace {

using foundation::Finding;
using foundation::FindingCode;
using foundation::Severity;

const std::string *missing_organisation(const Finding &finding) {
    if (finding.code != FindingCode::return_missing) {
        return nullptr;
    }
    const auto organisation = finding.arguments.find("organisation");
    return organisation == finding.arguments.end() ? nullptr
                                                   : std::get_if<std::string>(&organisation->second);
}

void count_in(CheckedReturn &one, const Finding &finding) {
    if (finding.accepted.empty()) {
        ++(finding.severity == Severity::error     ? one.errors
           : finding.severity == Severity::warning ? one.warnings
                                                   : one.notes);
    }
}

void add_files(FindingsList &list, const CheckOutcome &outcome) {
    for (const CheckedFile &file : outcome.files) {
        CheckedReturn one{file.file.name, file.organisation, !file.definition.empty(), file.initiatives};
        for (const Finding &finding : file.findings) {
            list.findings.push_back({&finding, file.organisation.value_or("")});
            count_in(one, finding);
        }
        list.returns.push_back(std::move(one));
    }
}

/// What concerns a return, too, is counted with it.
void add_round(FindingsList &list, const CheckOutcome &outcome) {
    std::map<std::string_view, CheckedReturn *> by_name;
    for (CheckedReturn &one : list.returns) {
        by_name.emplace(one.file, &one);
    }
    for (const Finding &finding : outcome.findings) {
        std::string organisation;
        if (const std::string *missing = missing_organisation(finding)) {
            organisation = *missing;
            list.missing.push_back(organisation);
        } else if (const auto file = by_name.find(finding.file); file != by_name.end()) {
            organisation = file->second->organisation.value_or("");
            count_in(*file->second, finding);
        }
        list.findings.push_back({&finding, std::move(organisation)});
    }
}

std::vector<std::string> headings(const foundation::Texts &texts) {
    std::vector<std::string> words;
    for (const char *column : {"severity", "code", "file", "organisation", "sheet-of-file", "cells",
                               "initiative", "fault", "remedy", "expected", "found", "accepted"}) {
        words.push_back(texts.fill(std::string{"report.column."} + column));
    }
    return words;
}

std::vector<std::string> fields(const ListedFinding &listed, const foundation::Texts &texts) {
    const Finding &finding = *listed.finding;
    foundation::Message message = foundation::describe(finding, texts);
    std::vector<std::string> all{severity_word(finding.severity, texts),
                                 std::string{foundation::kind_of(finding.code).id},
                                 finding.file,
                                 listed.organisation,
                                 finding.sheet,
                                 foundation::cell_list(finding.cells),
                                 finding.subject,
                                 std::move(message.what),
                                 std::move(message.remedy),
                                 std::move(message.expected),
                                 std::move(message.found),
                                 finding.accepted};
    std::transform(all.begin(), all.end(), all.begin(), csv_words);
    return all;
}

} // namespace

FindingsList findings_list(const CheckOutcome &outcome) {
    FindingsList list;
    list.period = outcome.period;
    list.cut_off = outcome.cut_off;
    add_files(list, outcome);
    add_round(list, outcome);
    std::stable_sort(list.findings.begin(), list.findings.end(),
                     [](const ListedFinding &a, const ListedFinding &b) {
                         return foundation::ranks_before(*a.finding, *b.finding);
                     });
    return list;
}

std::string to_csv(const CheckOutcome &outcome, const foundation::Texts &texts) {
    const char separator = is_norwegian(texts.language()) ? ';' : ',';
    std::string csv{"\xEF\xBB\xBF"};
    csv += csv_line(headings(texts), separator);
    for (const ListedFinding &listed : findings_list(outcome).findings) {
        csv += csv_line(fields(listed, texts), separator);
    }
    return csv;
}

std::string severity_word(Severity severity, const foundation::Texts &texts) {
    return texts.fill("report.severity." + std::string{foundation::id_of(severity)});
}

} // namespace kvartal::checking
