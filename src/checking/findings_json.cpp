// SPDX-License-Identifier: MIT
#include "checking/findings_json.hpp"

#include "checking/json_text.hpp"

#include <nlohmann/json.hpp>

namespace kvartal::checking {
namespace {

using foundation::Finding;
using foundation::Severity;
using nlohmann::ordered_json;

ordered_json finding_json(const Finding &finding, const foundation::Texts &texts) {
    const foundation::Message message = foundation::describe(finding, texts);
    ordered_json cells = ordered_json::array();
    for (const foundation::CellAddress cell : finding.cells) {
        cells.push_back(foundation::a1_text(cell));
    }
    return {{"code", foundation::kind_of(finding.code).id},
            {"severity", foundation::id_of(finding.severity)},
            {"file", finding.file},
            {"sheet", finding.sheet},
            {"cells", cells},
            {"subject", finding.subject},
            {"what", message.what},
            {"expected", message.expected},
            {"found", message.found},
            {"remedy", message.remedy},
            {"accepted", finding.accepted.empty() ? ordered_json{} : ordered_json(finding.accepted)}};
}

ordered_json findings_json(const std::vector<Finding> &findings, const foundation::Texts &texts) {
    ordered_json all = ordered_json::array();
    for (const Finding &finding : findings) {
        all.push_back(finding_json(finding, texts));
    }
    return all;
}

ordered_json file_json(const CheckedFile &file, const foundation::Texts &texts) {
    return {{"file", file.file.name},
            {"sha256", file.file.sha256},
            {"template", file.definition.empty() ? ordered_json{} : ordered_json(file.definition)},
            {"organisation", file.organisation ? ordered_json(*file.organisation) : ordered_json{}},
            {"initiatives", file.initiatives},
            {"findings", findings_json(file.findings, texts)}};
}

} // namespace

std::string to_json(const CheckOutcome &outcome, const foundation::Texts &texts) {
    ordered_json files = ordered_json::array();
    for (const CheckedFile &file : outcome.files) {
        files.push_back(file_json(file, texts));
    }
    const ordered_json document{{"version", 1},
                                {"language", foundation::tag(texts.language())},
                                {"files", files},
                                {"findings", findings_json(outcome.findings, texts)},
                                {"counts",
                                 {{"error", outcome.count(Severity::error)},
                                  {"warning", outcome.count(Severity::warning)},
                                  {"note", outcome.count(Severity::note)}}}};
    // A file's name may hold bytes that are no UTF-8; they are replaced rather than refused.
    return without_controls(document.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + "\n";
}

} // namespace kvartal::checking
