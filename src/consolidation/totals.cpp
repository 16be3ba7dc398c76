// SPDX-License-Identifier: MIT
#include "consolidation/totals.hpp"

#include "consolidation/norwegian_order.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace kvartal::consolidation {
namespace {

using foundation::Money;
using portfolio::Initiative;
using portfolio::Portfolio;

using Coded = std::optional<portfolio::Placed<std::string>>;

struct DimensionKind {
    Dimension dimension;
    const char *field, *code_list;
    Coded Initiative::*value;
};
constexpr std::array kinds{
    DimensionKind{Dimension::owner, "owner", "", &Initiative::owner},
    DimensionKind{Dimension::strategic_area, "strategic_area", "strategic_area", &Initiative::strategic_area},
    DimensionKind{Dimension::focus_area, "focus_area", "focus_area", &Initiative::focus_area},
    DimensionKind{Dimension::segment, "segment", "segment", &Initiative::segment},
    DimensionKind{Dimension::phase, "phase", "phase", &Initiative::phase},
    DimensionKind{Dimension::priority, "priority", "priority", &Initiative::priority},
    DimensionKind{Dimension::status, "status", "status", &Initiative::status},
    DimensionKind{Dimension::risk, "risk", "status", &Initiative::risk},
    DimensionKind{Dimension::main_goal, "main_goal", "strategic_goal", &Initiative::main_goal},
};

const DimensionKind &kind_of(Dimension dimension) {
    return *std::find_if(kinds.begin(), kinds.end(),
                         [&](const DimensionKind &kind) { return kind.dimension == dimension; });
}

std::vector<Money> given_by_initiative(const Portfolio &portfolio) {
    std::vector<Money> given(portfolio.initiatives.size());
    for (const portfolio::BookedTransfer &transfer : portfolio.transfers) {
        given[transfer.giver] += transfer.transfer.amount.value;
    }
    return given;
}

Figures add_up(const Portfolio &portfolio, const std::vector<std::size_t> &initiatives,
               const std::vector<Money> &given) {
    const foundation::CodeList &funders = portfolio.vocabulary.list("funder");
    Figures figures;
    figures.shares.resize(funders.codes.size());
    for (const std::size_t index : initiatives) {
        const Initiative &initiative = portfolio.initiatives[index];
        ++figures.count;
        figures.gross += budget_or_zero(initiative);
        figures.not_stated += not_stated(initiative);
        figures.given += given[index];
        for (const portfolio::CostShare &share : initiative.shares) {
            figures.shares.at(funders.rank(share.funder)) += share.amount.value;
        }
    }
    return figures;
}

void sort_groups(std::vector<Group> &groups, const Portfolio &portfolio, Dimension dimension) {
    if (dimension == Dimension::owner) {
        const NorwegianOrder order;
        std::sort(groups.begin(), groups.end(), [&](const Group &a, const Group &b) {
            return a.value.empty() != b.value.empty() ? b.value.empty() : order.compare(a.value, b.value) < 0;
        });
        return;
    }
    const foundation::CodeList &codes = portfolio.vocabulary.list(code_list_of(dimension));
    const auto rank = [&](const Group &group) {
        return group.value.empty() ? codes.codes.size() + 1 : codes.rank(group.value);
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const Group &a, const Group &b) { return rank(a) < rank(b); });
}

} // namespace

Money Figures::distribution() const {
    return std::accumulate(shares.begin(), shares.end(), Money{});
}

const char *field_of(Dimension dimension) {
    return kind_of(dimension).field;
}

const char *code_list_of(Dimension dimension) {
    return kind_of(dimension).code_list;
}

const Coded &answer_in(const Initiative &initiative, Dimension dimension) {
    return initiative.*kind_of(dimension).value;
}

std::string value_of(const Initiative &initiative, Dimension dimension) {
    const Coded &answer = answer_in(initiative, dimension);
    return answer ? answer->value : std::string{};
}

std::vector<Group> totals_by(const Portfolio &portfolio, Dimension dimension) {
    std::map<std::string, Group> by_value;
    for (std::size_t i = 0; i < portfolio.initiatives.size(); ++i) {
        by_value[value_of(portfolio.initiatives[i], dimension)].initiatives.push_back(i);
    }
    const std::vector<Money> given = given_by_initiative(portfolio);
    std::vector<Group> groups;
    for (auto &[value, group] : by_value) {
        group.value = value;
        group.figures = add_up(portfolio, group.initiatives, given);
        groups.push_back(std::move(group));
    }
    sort_groups(groups, portfolio, dimension);
    return groups;
}

Figures totals(const Portfolio &portfolio) {
    std::vector<std::size_t> all(portfolio.initiatives.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return add_up(portfolio, all, given_by_initiative(portfolio));
}

} // namespace kvartal::consolidation
