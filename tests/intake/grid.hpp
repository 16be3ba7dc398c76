// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "intake/read_return.hpp"
#include "workbook/workbook.hpp"

#include <initializer_list>
#include <string>
#include <vector>

/// Small workbooks written as they look, and what was found in them as text.
namespace kvartal::intake::testing {

/// A cell of a grid: {} for an empty one, a text, a number, or what the functions below make.
struct GridCell {
    GridCell() = default;
    GridCell(const char *text) : value{std::string{text}} {}
    GridCell(double number) : value{number} {}
    GridCell(int number) : value{static_cast<double>(number)} {}
    GridCell(workbook::CellValue of, bool formula) : value{std::move(of)}, is_formula{formula} {}

    workbook::CellValue value;
    bool is_formula = false;
};
GridCell day(int year, unsigned month, unsigned day);
GridCell fault(const char *code);
GridCell uncalculated();

using GridRow = std::vector<GridCell>;

/// A sheet whose first row is row 1 and first column is A.
workbook::Sheet::Parts grid(const char *name, std::vector<GridRow> rows);
workbook::Workbook book(std::vector<workbook::Sheet::Parts> sheets);
void merge(workbook::Sheet::Parts &sheet, const char *range);

/// Helsedirektoratet (HDIR), Oslo kommune, Direktoratet for e-helse (E-helse).
const portfolio::Organisations &three_organisations();

/// Reads with the shipped list definition and the three organisations.
portfolio::Return read(std::vector<workbook::Sheet::Parts> sheets);
portfolio::SetupReading read_round(std::vector<workbook::Sheet::Parts> sheets);

/// "warning code-unknown D5, D7", in the order of the findings.
std::vector<std::string> in_short(const std::vector<foundation::Finding> &findings);
/// The only finding of the code; fails the test when there is none or another.
const foundation::Finding &the(foundation::FindingCode code,
                               const std::vector<foundation::Finding> &findings);
std::string argument(const foundation::Finding &finding, const char *name);

/// A header of two rows with all that is asked for and two funders, E-helse and HDIR; A to I.
std::vector<GridRow> header();
/// The header with the rows below it; data stand from row 3.
workbook::Sheet::Parts list(std::vector<GridRow> rows);

foundation::Money mnok(double amount);

} // namespace kvartal::intake::testing
