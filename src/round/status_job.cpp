// SPDX-License-Identifier: MIT
#include "round/status_job.hpp"

#include "foundation/error.hpp"
#include "outgoing/mail_address.hpp"
#include "round/intake_files.hpp"
#include "round/sender.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kvartal::round {
namespace {

using foundation::Finding;
using foundation::FindingCode;
using foundation::Severity;

/// What only the secretariat can put right, or has to decide on.
bool is_for_secretariat(FindingCode code) {
    using enum FindingCode;
    constexpr std::array codes{
        return_missing,         return_unused,  return_superseded, initiative_only_in_older,
        waiver_unused,          waiver_unclear, setup_incomplete,  transfer_unknown_initiative,
        transfer_exceeds_budget};
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// The table of organisations says it already.
bool is_told_by_standing(const Finding &finding) {
    return finding.code == FindingCode::return_missing;
}

bool is_to_act_on(const Finding &finding) {
    return finding.severity != Severity::note && finding.accepted.empty();
}

bool cannot_be_read(const checking::CheckedFile &file) {
    return file.definition.empty();
}

portfolio::Setup setup_of(const std::filesystem::path &round, const Limits &limits) {
    portfolio::SetupReading reading = read_round_setup(round, limits);
    if (!reading.setup) {
        const auto why = std::find_if(reading.findings.begin(), reading.findings.end(),
                                      [](const Finding &one) { return one.severity == Severity::error; });
        throw foundation::Error{
            why == reading.findings.end()
                ? foundation::finding(FindingCode::setup_missing).with("folder", round.string())
                : *why};
    }
    return std::move(*reading.setup);
}

class Sorter {
  public:
    explicit Sorter(const portfolio::Setup &setup) : setup_{setup} {
        for (const portfolio::Organisation &organisation : setup.organisations.all) {
            statuses_.push_back({organisation,
                                 outgoing::mail_addresses_in(organisation.contact.email),
                                 Standing::missing,
                                 {},
                                 0,
                                 {},
                                 0});
        }
    }

    RoundStatus sort(checking::CheckOutcome outcome) {
        for (const Finding &finding : outcome.findings) {
            if (finding.code == FindingCode::return_unused
                || finding.code == FindingCode::return_superseded) {
                unused_.insert(finding.file);
            }
        }
        for (checking::CheckedFile &file : outcome.files) {
            if (is_used(file)) {
                status_.has_errors = status_.has_errors || foundation::has_errors(file.findings);
                take_file(file);
            }
        }
        status_.has_errors = status_.has_errors || foundation::has_errors(outcome.findings);
        for (Finding &finding : outcome.findings) {
            take_finding_of_round(std::move(finding));
        }
        for (OrganisationStatus &one : statuses_) {
            if (one.organisation.expected || !one.files.empty()) {
                settle(one);
                status_.organisations.push_back(std::move(one));
            }
        }
        if (status_.count(Standing::missing) + status_.count(Standing::unreadable) > 0) {
            // the initiatives of a transfer may come with the returns that are not here yet
            std::erase_if(status_.own, [](const Finding &finding) {
                return finding.code == FindingCode::transfer_unknown_initiative;
            });
        }
        foundation::rank(status_.own);
        return std::move(status_);
    }

  private:
    OrganisationStatus *sender_of(const checking::CheckedFile &file) {
        const portfolio::Organisation *sender =
            file.organisation ? setup_.organisations.match(*file.organisation) : nullptr;
        if (sender == nullptr) {
            sender = sender_by_file_name(setup_.organisations, file.file.name);
        }
        return sender == nullptr
                   ? nullptr
                   : &statuses_.at(static_cast<std::size_t>(sender - setup_.organisations.all.data()));
    }

    bool is_used(const checking::CheckedFile &file) const { return !unused_.contains(file.file.name); }

    void take_file(checking::CheckedFile &file) {
        OrganisationStatus *sender = sender_of(file);
        if (sender == nullptr) {
            status_.unknown_senders.push_back(file.file.name);
            return;
        }
        sender_by_file_[file.file.name] = sender;
        sender->files.push_back(file.file.name);
        sender->paths.push_back(file.path);
        sender->initiatives += file.initiatives;
        if (!cannot_be_read(file)) {
            sender->standing = Standing::in_order; // until its findings are counted
        }
        for (Finding &finding : file.findings) {
            give(*sender, std::move(finding));
        }
    }

    void take_finding_of_round(Finding finding) {
        const auto sender = sender_by_file_.find(finding.file);
        if (sender != sender_by_file_.end() && !is_for_secretariat(finding.code)) {
            give(*sender->second, std::move(finding));
        } else if (is_to_act_on(finding) && !is_told_by_standing(finding)) {
            status_.own.push_back(std::move(finding));
        }
    }

    static void give(OrganisationStatus &sender, Finding finding) {
        if (!finding.accepted.empty()) {
            ++sender.accepted;
        } else if (is_to_act_on(finding)) {
            sender.open.push_back(std::move(finding));
        }
    }

    static void settle(OrganisationStatus &one) {
        foundation::rank(one.open);
        if (one.standing == Standing::missing && !one.files.empty()) {
            one.standing = Standing::unreadable;
        } else if (one.standing == Standing::in_order && one.count(Severity::error) > 0) {
            one.standing = Standing::errors;
        } else if (one.standing == Standing::in_order && !one.open.empty()) {
            one.standing = Standing::warnings;
        }
    }

    const portfolio::Setup &setup_;
    std::vector<OrganisationStatus> statuses_; ///< as the setup has them
    std::set<std::string> unused_;
    std::map<std::string, OrganisationStatus *> sender_by_file_;
    RoundStatus status_;
};

} // namespace

std::string_view id_of(Standing standing) {
    constexpr std::array<std::string_view, standings> ids{"missing", "unreadable", "errors", "warnings",
                                                          "in-order"};
    return ids.at(static_cast<std::size_t>(standing));
}

std::size_t OrganisationStatus::count(Severity severity) const {
    return static_cast<std::size_t>(std::count_if(
        open.begin(), open.end(), [&](const Finding &finding) { return finding.severity == severity; }));
}

std::size_t RoundStatus::count(Standing standing) const {
    return static_cast<std::size_t>(
        std::count_if(organisations.begin(), organisations.end(),
                      [&](const OrganisationStatus &one) { return one.standing == standing; }));
}

RoundStatus sort_by_organisation(const portfolio::Setup &setup, checking::CheckOutcome outcome) {
    RoundStatus status = Sorter{setup}.sort(std::move(outcome));
    status.title = setup.title.empty() ? setup.portfolio_name : setup.title;
    status.publisher = setup.publisher;
    status.period = setup.period;
    status.deadline = setup.deadline;
    status.language = setup.language;
    return status;
}

RoundStatus round_status(const std::filesystem::path &round, const JobOptions &job) {
    const portfolio::Setup setup = setup_of(round, job.limits);
    return sort_by_organisation(setup, check({round}, job));
}

} // namespace kvartal::round
