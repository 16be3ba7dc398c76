// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/money.hpp"
#include "portfolio/portfolio.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::round {

/// The types of Frictionless' Table Schema that the tables use; id_of(type) is their name there.
enum class DataType { string, integer, number, boolean, date };
std::string_view id_of(DataType type);

struct DataField {
    std::string_view name;
    DataType type = DataType::string;
    bool is_required = false;
    std::string_view list{}; ///< the code list that its values are of; empty for none
};

/// A field that holds what names a row of another table, or of the table itself.
struct DataReference {
    std::string_view field, table, target;
};

/// A table of the portfolio's data: amounts in MNOK as exact decimals, dates as ISO 8601 writes them, an
/// empty text for what is not reported.
struct DataTable {
    std::string_view name; ///< "cost_shares"
    std::vector<DataField> fields;
    std::vector<std::string_view> primary_key;
    std::vector<DataReference> references;
    std::vector<std::vector<std::string>> rows; ///< as many texts as fields
};

/// Organisations, returns, codes, initiatives, and what belongs to initiatives: cost shares, transfers,
/// dependencies, milestones and operating costs, in the portfolio's order. Each figure has its file, sheet
/// and cell. The organisations' contacts are left out, and so are comments.
std::vector<DataTable> data_tables(const portfolio::Portfolio &portfolio);

/// "1234.5": millions of kroner, exactly.
std::string mnok_text(foundation::Money amount);

} // namespace kvartal::round
