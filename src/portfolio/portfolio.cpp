// SPDX-License-Identifier: MIT
#include "portfolio/portfolio.hpp"

namespace kvartal::portfolio {

std::vector<std::reference_wrapper<const Initiative>> all_initiatives(const Portfolio &portfolio) {
    std::vector<std::reference_wrapper<const Initiative>> all;
    all.reserve(portfolio.initiatives.size() + portfolio.set_aside.size());
    all.insert(all.end(), portfolio.initiatives.begin(), portfolio.initiatives.end());
    all.insert(all.end(), portfolio.set_aside.begin(), portfolio.set_aside.end());
    return all;
}

} // namespace kvartal::portfolio
