// SPDX-License-Identifier: MIT
#include "round/status_json.hpp"

#include <nlohmann/json.hpp>

namespace kvartal::round {
namespace {

using foundation::Severity;
using nlohmann::ordered_json;

ordered_json organisation_json(const OrganisationStatus &one) {
    return {{"organisation", one.organisation.id},
            {"expected", one.organisation.expected},
            {"standing", id_of(one.standing)},
            {"files", one.files},
            {"initiatives", one.initiatives},
            {"errors", one.count(Severity::error)},
            {"warnings", one.count(Severity::warning)},
            {"accepted", one.accepted},
            {"addresses", one.addresses}};
}

ordered_json counts_json(const RoundStatus &status) {
    ordered_json counts = ordered_json::object();
    for (std::size_t i = 0; i < standings; ++i) {
        const auto standing = static_cast<Standing>(i);
        counts[std::string{id_of(standing)}] = status.count(standing);
    }
    return counts;
}

} // namespace

std::string to_json(const RoundStatus &status, foundation::Date today) {
    ordered_json organisations = ordered_json::array();
    for (const OrganisationStatus &one : status.organisations) {
        organisations.push_back(organisation_json(one));
    }
    const std::string period =
        std::to_string(status.period.year) + "-q" + std::to_string(status.period.quarter);
    const ordered_json document{
        {"version", 1},
        {"period", period},
        {"deadline", status.deadline ? ordered_json(foundation::iso_text(*status.deadline)) : ordered_json{}},
        {"date", foundation::iso_text(today)},
        {"organisations", organisations},
        {"unknown_senders", status.unknown_senders},
        {"own_findings", status.own.size()},
        {"counts", counts_json(status)}};
    // A file's name may hold bytes that are no UTF-8; they are replaced rather than refused.
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace kvartal::round
