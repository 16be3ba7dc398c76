// SPDX-License-Identifier: MIT
#include "consolidation/bridge.hpp"

#include "consolidation/totals.hpp"

namespace kvartal::consolidation {

Bridge bridge(const portfolio::Portfolio &portfolio) {
    const Figures all = totals(portfolio);
    return {all.gross, all.distribution(), all.not_stated, all.given, all.net()};
}

} // namespace kvartal::consolidation
