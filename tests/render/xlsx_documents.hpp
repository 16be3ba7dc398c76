// SPDX-License-Identifier: MIT
#pragma once

#include "render/render.hpp"
#include "xlsx_package.hpp"
#include "xlsx_texts.hpp"

#include <utility>

/// Small documents, by hand.
namespace kvartal::render_tests {

inline report::TableCell cell(report::CellContent content, report::Derivation derivation = {}) {
    return {std::move(content), std::move(derivation), {}, {}};
}
inline report::TableCell words(std::string text) {
    return cell(std::move(text));
}
inline report::TableCell mnok(std::int64_t tenths, report::Derivation derivation = {}) {
    return cell(foundation::Money::from_ore(tenths * 10'000'000), std::move(derivation));
}
inline report::TableCell count(std::int64_t number, report::Derivation derivation = {}) {
    return cell(number, std::move(derivation));
}

inline report::TableRow row(std::vector<report::TableCell> cells,
                            report::RowRole role = report::RowRole::body) {
    return {role, std::move(cells)};
}

inline report::Column column(std::string label, report::ColumnKind kind = report::ColumnKind::text,
                             std::string group = {}) {
    return {std::move(label), std::move(group), kind};
}

inline report::Table table(std::string id, std::vector<report::Column> columns,
                           std::vector<report::TableRow> rows) {
    report::Table made;
    made.caption = "Table " + id;
    made.sheet_name = id;
    made.id = std::move(id);
    made.columns = std::move(columns);
    made.rows = std::move(rows);
    return made;
}

/// Names and amounts: A 1.0, B 2.0, … in rows 4, 5, … of the sheet.
inline report::Table amounts(std::string id, std::size_t rows) {
    report::Table made =
        table(std::move(id), {column("Name"), column("Amount", report::ColumnKind::amount)}, {});
    for (std::size_t i = 0; i < rows; ++i) {
        made.rows.push_back(row({words(std::string(1, static_cast<char>('A' + i % 26))),
                                 mnok(10 * static_cast<std::int64_t>(i + 1))}));
    }
    return made;
}

inline report::Document document(std::vector<report::Block> blocks) {
    report::Document made;
    made.front = {"Publisher", "Title", "Subtitle", {"Line"}};
    made.dated = std::chrono::year{2019} / std::chrono::April / 30;
    made.sections = {{"section", "Heading", 1, std::move(blocks), false}};
    return made;
}

inline Package rendered(const report::Document &made) {
    return Package{render::to_xlsx(made, xlsx_texts(made.language))};
}
inline Package rendered(report::Table made) {
    return rendered(document({std::move(made)}));
}

} // namespace kvartal::render_tests
