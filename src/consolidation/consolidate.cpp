// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"

#include "consolidation/identity.hpp"
#include "consolidation/newer_returns.hpp"
#include "consolidation/norwegian_order.hpp"
#include "consolidation/register_index.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace kvartal::consolidation {
namespace {

using foundation::finding;
using foundation::FindingCode;
using portfolio::Initiative;
using portfolio::Portfolio;
using portfolio::Return;

/// The same file under two names is one return; the second is listed and its initiatives left out.
std::vector<const Return *> distinct_returns(const Portfolio &portfolio,
                                             std::vector<foundation::Finding> &findings) {
    std::vector<const Return *> distinct;
    std::map<std::string, const Return *> by_content;
    for (const Return &one : portfolio.returns) {
        const auto [known, is_new] = by_content.emplace(one.file.sha256, &one);
        if (is_new || one.file.sha256.empty()) {
            distinct.push_back(&one);
        } else if (!one.definition.empty()) {
            findings.push_back(finding(FindingCode::return_unused)
                                   .in_file(one.file.name)
                                   .with("other", known->second->file.name));
        }
    }
    return distinct;
}

/// Whether the return comes from the initiative's owner: the register's word goes before the return's.
bool reported_by_owner(const Initiative &initiative, const Return &from, const RegisterIndex &index) {
    const portfolio::RegisteredInitiative *known = index.find(initiative);
    const bool is_registered = known != nullptr && !known->owner.empty();
    const std::string owner = is_registered      ? index.owner_of(*known)
                              : initiative.owner ? initiative.owner->value
                                                 : std::string{};
    return !owner.empty() && owner == from.organisation;
}

/// An initiative and the return that it is taken from.
struct Gathered {
    const Initiative *initiative = nullptr;
    const Return *from = nullptr;
};

foundation::Finding told_twice(const Gathered &used, const Gathered &left_out) {
    return finding(FindingCode::initiative_twice)
        .at(left_out.initiative->name.place)
        .about(left_out.initiative->name.value)
        .with("initiative", left_out.initiative->name.value)
        .with("other", used.from->file.name);
}

/// Taken from an older return, since the newer one lacks it.
foundation::Finding only_in_older(const Initiative &initiative, const Return &newer) {
    return finding(FindingCode::initiative_only_in_older)
        .at(initiative.name.place)
        .about(initiative.name.value)
        .with("initiative", initiative.name.value)
        .with("other", newer.file.name);
}

/// Said of the one that the register does not know under the id; else of the one that comes last.
foundation::Finding collision(const Initiative &first, const Initiative &second, const RegisterIndex &index) {
    const portfolio::RegisteredInitiative *known = index.with_id_of(second);
    const bool is_second_right = known != nullptr && RegisterIndex::is_named(*known, second);
    const Initiative &wrong = is_second_right ? first : second;
    return finding(FindingCode::id_collision)
        .at(wrong.id->place)
        .about(wrong.name.value)
        .with("id", second.id->value)
        .with("first", first.name.value)
        .with("second", second.name.value);
}

std::vector<Initiative> gather(const ChosenReturns &chosen, const RegisterIndex &index,
                               std::vector<foundation::Finding> &findings) {
    std::vector<Gathered> gathered;
    Identities identities;
    for (const auto &[one, newer] : chosen.returns) {
        for (const Initiative &initiative : one->initiatives) {
            Gathered next{&initiative, one};
            if (const auto same = identities.same_as(initiative)) {
                Gathered &known = gathered[*same];
                if (newer != nullptr && known.from == newer) {
                    continue; // replaced: said of the return as a whole
                }
                if (known.from == one && initiative.id) {
                    continue; // its id stands twice in the return: said there
                }
                if (reported_by_owner(initiative, *one, index)
                    && !reported_by_owner(*known.initiative, *known.from, index)) {
                    std::swap(known, next);
                }
                findings.push_back(told_twice(known, next));
                continue;
            }
            for (const std::size_t other : identities.with_id_of(initiative)) {
                if (gathered[other].from == one) {
                    continue; // the return's own findings say it
                }
                findings.push_back(collision(*gathered[other].initiative, initiative, index));
            }
            if (newer != nullptr) {
                findings.push_back(only_in_older(initiative, *newer));
            }
            identities.add(initiative, gathered.size());
            gathered.push_back(next);
        }
    }
    std::vector<Initiative> initiatives;
    initiatives.reserve(gathered.size());
    for (const Gathered &one : gathered) {
        initiatives.push_back(*one.initiative);
    }
    return initiatives;
}

void settle_strategic_areas(Portfolio &portfolio) {
    const foundation::CodeList &focus_areas = portfolio.vocabulary.list("focus_area");
    for (Initiative &initiative : portfolio.initiatives) {
        const foundation::Code *focus =
            initiative.focus_area ? focus_areas.find(initiative.focus_area->value) : nullptr;
        if (focus != nullptr && !focus->group.empty()) {
            initiative.strategic_area = initiative.focus_area;
            initiative.strategic_area->value = focus->group;
        }
    }
}

void sort_for_report(Portfolio &portfolio) {
    const NorwegianOrder order;
    const auto rank = [&](const char *list, const std::optional<portfolio::Placed<std::string>> &code) {
        const foundation::CodeList &codes = portfolio.vocabulary.list(list);
        return code ? codes.rank(code->value) : codes.codes.size() + 1;
    };
    const auto key = [&](const Initiative &initiative) {
        return std::tuple{rank("strategic_area", initiative.strategic_area),
                          rank("focus_area", initiative.focus_area), rank("priority", initiative.priority)};
    };
    std::stable_sort(portfolio.initiatives.begin(), portfolio.initiatives.end(),
                     [&](const Initiative &a, const Initiative &b) {
                         const auto key_a = key(a);
                         const auto key_b = key(b);
                         return key_a != key_b ? key_a < key_b
                                               : order.compare(a.name.value, b.name.value) < 0;
                     });
}

void give_keys(std::vector<Initiative> &initiatives) {
    std::set<std::string> taken;
    for (Initiative &initiative : initiatives) {
        const std::string wanted = initiative.id ? initiative.id->value : initiative.name.value;
        std::string key = wanted;
        for (int n = 2; !taken.insert(key).second; ++n) {
            key = wanted + " (" + std::to_string(n) + ")";
        }
        initiative.key = key;
    }
}

void check_amount(Portfolio &portfolio, const portfolio::Transfer &transfer, std::size_t index) {
    const Initiative &initiative = portfolio.initiatives[index];
    if (initiative.budget && transfer.amount.value > initiative.budget->value) {
        portfolio.findings.push_back(finding(FindingCode::transfer_exceeds_budget)
                                         .at(transfer.amount.place)
                                         .about(initiative.name.value)
                                         .with("initiative", initiative.name.value)
                                         .with("amount", transfer.amount.value)
                                         .with("budget", initiative.budget->value));
    }
}

void book_transfers(Portfolio &portfolio) {
    Identities identities;
    for (std::size_t i = 0; i < portfolio.initiatives.size(); ++i) {
        identities.add(portfolio.initiatives[i], i);
    }
    for (const portfolio::Transfer &transfer : portfolio.setup.transfers) {
        const auto giver = identities.named(transfer.giver.value);
        const auto receiver = identities.named(transfer.receiver.value);
        for (const auto &[end, index] :
             {std::pair{&transfer.giver, giver}, std::pair{&transfer.receiver, receiver}}) {
            if (!index) {
                portfolio.findings.push_back(finding(FindingCode::transfer_unknown_initiative)
                                                 .at(end->place)
                                                 .with("found", end->value));
            } else {
                check_amount(portfolio, transfer, *index);
            }
        }
        if (giver && receiver) {
            portfolio.transfers.push_back({*giver, *receiver, transfer});
        }
    }
}

void note_missing_returns(Portfolio &portfolio) {
    std::set<std::string> returned;
    for (const Return &one : portfolio.returns) {
        if (one.organisation) {
            returned.insert(*one.organisation);
        }
    }
    for (const portfolio::Organisation &organisation : portfolio.setup.organisations.all) {
        if (organisation.expected && !returned.contains(organisation.id)) {
            portfolio.missing.push_back(organisation.id);
            portfolio.findings.push_back(
                finding(FindingCode::return_missing).with("organisation", organisation.id));
        }
    }
}

void settle_segment_rule(Portfolio &portfolio) {
    const portfolio::Vocabulary &words = portfolio.vocabulary;
    portfolio.segment_rule = words.segment_rule;
    if (!portfolio.setup.criteria.empty() && !words.questions.empty()) { // else no return could be read
        auto stated =
            portfolio::segment_rule(portfolio.setup.criteria, words.yes_no_questions, words.list("segment"));
        portfolio.segment_rule = std::move(stated.rule);
        portfolio.findings.insert(portfolio.findings.end(), stated.findings.begin(), stated.findings.end());
    }
}

/// Initiatives that the register says are going on, of organisations that have returned, and that no return
/// has.
void note_not_reported(Portfolio &portfolio, const RegisterIndex &index) {
    std::set<const portfolio::RegisteredInitiative *> reported;
    for (const Initiative &initiative : portfolio.initiatives) {
        reported.insert(index.find(initiative));
    }
    for (const portfolio::RegisteredInitiative &known : portfolio.setup.known) {
        const bool is_over = known.state == "completed" || known.state == "withdrawn";
        if (is_over || known.owner.empty() || reported.contains(&known)) {
            continue;
        }
        const std::string owner = index.owner_of(known);
        const auto from = std::find_if(portfolio.returns.begin(), portfolio.returns.end(),
                                       [&](const Return &one) { return one.organisation == owner; });
        if (from != portfolio.returns.end()) {
            portfolio.findings.push_back(finding(FindingCode::initiative_not_reported)
                                             .in_file(from->file.name)
                                             .about(known.name.value)
                                             .with("initiative", known.name.value)
                                             .with("organisation", owner));
        }
    }
}

} // namespace

Portfolio consolidate(portfolio::Setup setup, portfolio::Vocabulary vocabulary, std::vector<Return> returns) {
    Portfolio portfolio{std::move(setup), std::move(vocabulary), {}, {}, {}, {}, std::move(returns), {}, {}};
    const ChosenReturns chosen = choose_newest(distinct_returns(portfolio, portfolio.findings));
    portfolio.findings.insert(portfolio.findings.end(), chosen.findings.begin(), chosen.findings.end());
    const RegisterIndex index{portfolio.setup};
    portfolio.initiatives = gather(chosen, index, portfolio.findings);
    note_not_reported(portfolio, index);
    settle_strategic_areas(portfolio);
    sort_for_report(portfolio);
    give_keys(portfolio.initiatives);
    book_transfers(portfolio);
    note_missing_returns(portfolio);
    settle_segment_rule(portfolio);
    foundation::rank(portfolio.findings);
    return portfolio;
}

} // namespace kvartal::consolidation
