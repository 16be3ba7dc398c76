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

/// What a filter says: its name, its first field, and how many are shown.
struct FilterWords {
    std::string name, search, all, some;
};

/// Opens the form with the field to search by; `of` is the attribute that names what is chosen from.
void open_form(Markup &page, std::string_view of, const std::string &target, const FilterWords &words) {
    page.open("form", {{"class", "filter"},
                       {"role", "search"},
                       {"aria-label", words.name},
                       {of, target},
                       {"hidden", "hidden"}});
    page.open("p");
    page.element("label", words.search, {{"for", target + "-words"}});
    page.empty("input", {{"id", target + "-words"}, {"type", "search"}, {"autocomplete", "off"}});
    page.close();
}

void close_form(Markup &page, const FilterWords &words, const foundation::Texts &texts) {
    page.element("button", texts.fill("web.filter.reset"), {{"type", "reset"}});
    page.element("p", "", {{"role", "status"}, {"data-all", words.all}, {"data-some", words.some}});
    page.close();
    page.line();
}

} // namespace

void write_filter(Markup &page, const report::Table &table, const foundation::Texts &texts,
                  const Anchors &anchors) {
    const std::string &id = anchors.of_table(table.id);
    const std::int64_t rows =
        std::count_if(table.rows.begin(), table.rows.end(),
                      [](const report::TableRow &row) { return row.role == report::RowRole::body; });
    const std::string all = foundation::written(rows, texts.language());
    const FilterWords words{texts.fill("web.filter.name", {{"table", table.caption}}),
                            texts.fill("web.filter.search"), texts.fill("web.filter.all", {{"all", all}}),
                            texts.fill("web.filter.some", {{"shown", "{shown}"}, {"all", all}})};
    open_form(page, "data-table", id, words);
    for (const std::size_t column : table.filters) {
        if (column < table.columns.size()) {
            write_select(page, id + "-" + std::to_string(column), column, table.columns[column].label,
                         texts.fill("web.filter.any"));
        }
    }
    close_form(page, words, texts);
}

void write_search(Markup &page, const std::string &list, std::size_t initiatives,
                  const foundation::Texts &texts) {
    const auto count = static_cast<std::int64_t>(initiatives);
    const std::string all = foundation::written(count, texts.language());
    const FilterWords words{texts.fill("web.initiatives.name"), texts.fill("web.initiatives.search"),
                            texts.fill("web.initiatives.all", {{"count", count}, {"all", all}}),
                            texts.fill("web.initiatives.some", {{"shown", "{shown}"}, {"all", all}})};
    open_form(page, "data-list", list, words);
    close_form(page, words, texts);
}

} // namespace kvartal::render::web
