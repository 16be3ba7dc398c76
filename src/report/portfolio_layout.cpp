// SPDX-License-Identifier: MIT
#include "report/portfolio_layout.hpp"

#include <algorithm>
#include <array>

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using foundation::Money;
using portfolio::Portfolio;

constexpr std::array shown{Dimension::priority,   Dimension::segment, Dimension::phase,
                           Dimension::focus_area, Dimension::status,  Dimension::risk};

bool is_whole(Money amount) {
    return amount.ore() % foundation::ore_per(foundation::AmountUnit::mnok) == 0;
}

std::vector<Money> all_amounts(const Portfolio &portfolio) {
    std::vector<Money> amounts;
    for (const portfolio::Initiative &initiative : portfolio.initiatives) {
        amounts.push_back(budget_or_zero(initiative));
        for (const portfolio::CostShare &share : initiative.shares) {
            amounts.push_back(share.amount.value);
        }
    }
    for (const portfolio::BookedTransfer &transfer : portfolio.transfers) {
        amounts.push_back(transfer.transfer.amount.value);
    }
    return amounts;
}

} // namespace

int decimals_for(const std::vector<Money> &amounts) {
    return std::all_of(amounts.begin(), amounts.end(), is_whole) ? 0 : 1;
}

bool is_asked(const Portfolio &portfolio, Dimension dimension) {
    return portfolio.vocabulary.questions.contains(consolidation::field_of(dimension))
           || std::any_of(portfolio.initiatives.begin(), portfolio.initiatives.end(),
                          [&](const portfolio::Initiative &one) {
                              return !consolidation::value_of(one, dimension).empty();
                          });
}

std::optional<std::size_t> PortfolioLayout::column_of(Dimension dimension) const {
    if (dimension == Dimension::owner) {
        return owner;
    }
    const auto found = std::find(values.begin(), values.end(), dimension);
    return found == values.end()
               ? std::nullopt
               : std::optional{first_value + static_cast<std::size_t>(found - values.begin())};
}

CellRun PortfolioLayout::run(std::size_t column) const {
    return {"portfolio", column, 0, total_row == 0 ? 0 : total_row - 1};
}

PortfolioLayout layout_of(const Portfolio &portfolio) {
    PortfolioLayout layout;
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(layout.values),
                 [&](Dimension dimension) { return is_asked(portfolio, dimension); });
    layout.budget = PortfolioLayout::first_value + layout.values.size();
    layout.first_share = layout.budget + 1;
    layout.not_stated = layout.first_share + portfolio.vocabulary.list("funder").codes.size();
    layout.columns = layout.not_stated + 1;
    const auto areas = consolidation::totals_by(portfolio, Dimension::strategic_area);
    std::size_t row = 0;
    for (const consolidation::Group &area : areas) {
        ++row; // its heading
        for (const std::size_t index : area.initiatives) {
            layout.rows.emplace(portfolio.initiatives[index].key, row++);
        }
        ++row; // its sum
    }
    layout.total_row = row;
    layout.decimals = decimals_for(all_amounts(portfolio));
    return layout;
}

} // namespace kvartal::report
