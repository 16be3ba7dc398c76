// SPDX-License-Identifier: MIT
#include "report/source_lines.hpp"

#include "report/cells.hpp"

namespace kvartal::report {

using portfolio::Initiative;

std::vector<SourceLine> source_lines(const Wording &wording) {
    const std::string budget =
        wording.say("column.budget", {{"year", std::to_string(wording.portfolio.setup.budget_year)}});
    std::vector<SourceLine> lines;
    for (const Initiative &one : portfolio::all_initiatives(wording.portfolio)) {
        const auto add = [&](std::string what, const portfolio::Placed<foundation::Money> &figure) {
            lines.push_back({&one, std::move(what), &figure});
        };
        if (one.budget) {
            add(budget, *one.budget);
        }
        for (const portfolio::CostShare &share : one.shares) {
            add(wording.label("funder", share.funder), share.amount);
        }
        for (const portfolio::YearShare &other : one.other_years) {
            add(wording.label("funder", other.share.funder) + " " + std::to_string(other.year),
                other.share.amount);
        }
        for (const portfolio::OperatingCost &cost : one.operating_costs) {
            for (const portfolio::YearCost &year : cost.years) {
                add(wording.label("solution", cost.solution ? cost.solution->value : "") + " "
                        + std::to_string(year.year),
                    year.amount);
            }
        }
    }
    return lines;
}

SourceRows::SourceRows(const Wording &wording) {
    std::size_t row = 0;
    for (const SourceLine &line : source_lines(wording)) {
        rows_.emplace(line.figure, row++);
    }
}

TableCell SourceRows::cell(const portfolio::Placed<foundation::Money> &figure) const {
    TableCell cell = read(amount(figure.value), figure);
    if (const auto found = rows_.find(&figure); found != rows_.end()) {
        cell.link = LinkTarget{"sources", found->second, ""};
    }
    return cell;
}

} // namespace kvartal::report
