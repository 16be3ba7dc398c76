// SPDX-License-Identifier: MIT
#include "consolidation/reconciliation.hpp"

namespace kvartal::consolidation {

std::vector<Reconciliation> reconcile(const portfolio::Portfolio &portfolio) {
    std::vector<Reconciliation> rows;
    for (std::size_t i = 0; i < portfolio.returns.size(); ++i) {
        Reconciliation row;
        row.of = i;
        for (const portfolio::Initiative &initiative : portfolio.returns[i].initiatives) {
            row.computed += budget_or_zero(initiative);
        }
        for (const portfolio::StatedTotal &total : portfolio.returns[i].stated_totals) {
            if (total.field == "budget") {
                row.stated = total.stated.value;
            }
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace kvartal::consolidation
