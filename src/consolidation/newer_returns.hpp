// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "portfolio/return.hpp"

#include <span>
#include <vector>

namespace kvartal::consolidation {

/// Which of an organisation's returns are used, in the order given.
struct ChosenReturns {
    struct Chosen {
        const portfolio::Return *one = nullptr;
        const portfolio::Return *newer =
            nullptr; ///< one that replaces it; only what that lacks is taken from it
    };
    std::vector<Chosen> returns; ///< a newer one before those that it replaces
    std::vector<foundation::Finding> findings;
};

/// Where an organisation has sent several returns that report on some of the same initiatives, the one saved
/// last replaces the others, and is said to; of two saved at the same time the one whose file's name comes
/// last.
ChosenReturns choose_newest(std::span<const portfolio::Return *const> returns);

} // namespace kvartal::consolidation
