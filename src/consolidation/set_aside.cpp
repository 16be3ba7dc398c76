// SPDX-License-Identifier: MIT
#include "consolidation/set_aside.hpp"

#include <optional>
#include <utility>

namespace kvartal::consolidation {

bool is_active(const portfolio::Initiative &initiative) {
    return !initiative.state || initiative.state->value == "active";
}

void set_aside(portfolio::Portfolio &portfolio) {
    std::vector<portfolio::Initiative> active;
    std::vector<std::optional<std::size_t>> place(portfolio.initiatives.size());
    for (std::size_t i = 0; i < portfolio.initiatives.size(); ++i) {
        portfolio::Initiative &one = portfolio.initiatives[i];
        if (is_active(one)) {
            place[i] = active.size();
        }
        (is_active(one) ? active : portfolio.set_aside).push_back(std::move(one));
    }
    portfolio.initiatives = std::move(active);
    std::vector<portfolio::BookedTransfer> transfers;
    for (portfolio::BookedTransfer &transfer : portfolio.transfers) {
        const auto giver = place[transfer.giver], receiver = place[transfer.receiver];
        if (giver && receiver) {
            transfers.push_back({*giver, *receiver, std::move(transfer.transfer)});
        }
    }
    portfolio.transfers = std::move(transfers);
}

std::vector<const portfolio::Initiative *> paused(const portfolio::Portfolio &portfolio) {
    std::vector<const portfolio::Initiative *> found;
    for (const portfolio::Initiative &one : portfolio.set_aside) {
        if (one.state && one.state->value == "paused") {
            found.push_back(&one);
        }
    }
    return found;
}

} // namespace kvartal::consolidation
