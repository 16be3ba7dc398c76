// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "portfolio/return.hpp"
#include "portfolio/setup.hpp"
#include "workbook/workbook.hpp"

#include <span>

namespace kvartal::intake {

/// What reading a return needs to know beside the workbook.
struct IntakeContext {
    std::span<const definition::Definition *const> definitions; ///< the templates that it may be
    const portfolio::Organisations *organisations =
        nullptr; ///< null when no round is known: owners are not checked then
    const portfolio::Setup *round =
        nullptr; ///< its period, dates, budget year and register; null when unknown
};

/// The return that the workbook is: recognised by what its sheets say, read, checked. Its findings hold all
/// that is wrong with it in one pass, ranked; what could be read is in the return all the same. Never throws
/// for what a cell holds.
portfolio::Return read_return(const workbook::Workbook &workbook, portfolio::ReturnFile file,
                              const IntakeContext &context);

/// The secretariat's setup, from round.xlsx by the definition "round".
portfolio::SetupReading read_setup(const workbook::Workbook &workbook, const std::string &file_name,
                                   const definition::Definition &definition);

} // namespace kvartal::intake
