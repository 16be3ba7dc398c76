// SPDX-License-Identifier: MIT
#include "render/web/filter.hpp"

#include "foundation/number_style.hpp"

#include <algorithm>

namespace kvartal::render::web {
namespace {

void write_select(Markup &page, const std::string &id, std::size_t column, const std::string &label,
                  const std::string &all) {
    page.open("p");
    page.element("label", label, {{"for", id}});
    page.open("select", {{"id", id}, {"data-column", std::to_string(column)}});
    page.open("option");
    page.text(all);
    page.close();
    page.close();
    page.close();
}

} // namespace

void write_filter(Markup &page, const report::Table &table, const foundation::Texts &texts,
                  const Anchors &anchors) {
    const std::string id = anchors.of_table(table.id) + "-filter";
    const std::int64_t rows =
        std::count_if(table.rows.begin(), table.rows.end(),
                      [](const report::TableRow &row) { return row.role == report::RowRole::body; });
    const std::string all = foundation::written(rows, texts.language());
    page.open("form", {{"class", "filter"},
                       {"role", "search"},
                       {"aria-label", texts.fill("web.filter.name", {{"table", table.caption}})},
                       {"data-table", anchors.of_table(table.id)},
                       {"hidden", "hidden"}});
    page.open("p");
    page.element("label", texts.fill("web.filter.search"), {{"for", id + "-words"}});
    page.empty("input", {{"id", id + "-words"}, {"type", "search"}, {"autocomplete", "off"}});
    page.close();
    for (const std::size_t column : table.filters) {
        if (column < table.columns.size()) {
            write_select(page, id + "-" + std::to_string(column), column, table.columns[column].label,
                         texts.fill("web.filter.any"));
        }
    }
    page.element("button", texts.fill("web.filter.reset"), {{"type", "reset"}});
    page.element("p", "",
                 {{"role", "status"},
                  {"data-all", texts.fill("web.filter.all", {{"all", all}})},
                  {"data-some", texts.fill("web.filter.some", {{"shown", "{shown}"}, {"all", all}})}});
    page.close();
    page.line();
}

} // namespace kvartal::render::web
