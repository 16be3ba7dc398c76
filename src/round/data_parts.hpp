// SPDX-License-Identifier: MIT
#pragma once

#include "round/data_tables.hpp"

namespace kvartal::round {

/// The tables of what belongs to initiatives, in the portfolio's order.
DataTable cost_shares(const portfolio::Portfolio &portfolio);
DataTable transfers(const portfolio::Portfolio &portfolio);
DataTable dependencies(const portfolio::Portfolio &portfolio);
DataTable milestones(const portfolio::Portfolio &portfolio);
DataTable operating_costs(const portfolio::Portfolio &portfolio);

} // namespace kvartal::round
