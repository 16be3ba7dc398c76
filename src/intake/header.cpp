// SPDX-License-Identifier: MIT
#include "intake/header.hpp"

#include "foundation/text_folding.hpp"
#include "intake/cell_text.hpp"
#include "intake/header_cells.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace kvartal::intake {
namespace {

using definition::Definition;
using definition::Field;
using definition::SheetDefinition;
using workbook::Cell;
using workbook::Sheet;

/// A table's introduction is shorter; to look for a unit in a text is slow.
constexpr int most_texts_above = 1000;

/// What the labels of a row, and of the row above where this one is blank, stand for.
struct LabelCount {
    std::set<const Field *> fields;
    std::size_t columns = 0;
};

LabelCount count_labels(std::span<const Cell> row, std::span<const Cell> above, const LabelIndex &labels) {
    LabelCount count;
    const auto take = [&](const Cell &cell) {
        const std::string *text = text_in(cell);
        if (const auto meaning = text == nullptr ? std::nullopt : labels.find(*text)) {
            count.fields.insert(meaning->field);
            ++count.columns;
        }
    };
    auto below = row.begin();
    for (const Cell &cell : above) {
        while (below != row.end() && below->address.column < cell.address.column) {
            ++below;
        }
        if (below == row.end() || below->address.column != cell.address.column || is_blank(*below)) {
            take(cell);
        }
    }
    std::for_each(row.begin(), row.end(), take);
    return count;
}

/// The last row of the header; nothing when no row holds enough labels.
std::optional<std::uint32_t> last_header_row(const Sheet &sheet, const SheetDefinition &as,
                                             const LabelIndex &labels) {
    const auto enough = static_cast<std::size_t>(std::max(as.recognised_by_at_least, 1));
    const auto rows = rows_in_use(sheet);
    const auto count_at = [&](std::size_t i) {
        const bool two_rows =
            as.header_rows > 1 && i > 0 && rows[i - 1].front().address.row + 1 == rows[i].front().address.row;
        return count_labels(rows[i], two_rows ? rows[i - 1] : std::span<const Cell>{}, labels);
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        LabelCount count = count_at(i);
        if (count.fields.size() < enough) {
            continue;
        }
        // The column labels may go on below: funders under a group header, beside labels merged downwards.
        if (as.header_rows > 1 && i + 1 < rows.size()
            && rows[i + 1].front().address.row == rows[i].front().address.row + 1
            && count_at(i + 1).columns > count.columns) {
            ++i;
        }
        return rows[i].front().address.row;
    }
    return std::nullopt;
}

class HeaderBuilder {
  public:
    HeaderBuilder(const LabelIndex &labels, const SheetDefinition &as) : labels_{labels}, as_{as} {}

    void name_columns(std::vector<HeaderCell> &cells) {
        for (HeaderCell &cell : cells) {
            if (const auto meaning = labels_.find(cell.label); meaning && meaning->code == nullptr) {
                cell.meaning = *meaning;
            }
        }
        for (const Field &field : as_.fields) {
            if (!field.per.empty()) {
                name_columns_of(field, cells);
            }
        }
    }

  private:
    /// First the columns under the group header. Where it is merged, those beside it belong to something
    /// else, unless no column stands under it: then its words are unknown and the labels alone decide.
    void name_columns_of(const Field &field, std::vector<HeaderCell> &cells) {
        std::set<const foundation::Code *> taken;
        const auto name = [&](auto &&belongs) {
            for (HeaderCell &cell : cells) {
                const auto *code =
                    cell.meaning.field == nullptr ? labels_.code_of(field, cell.label) : nullptr;
                if (code != nullptr && belongs(cell, *code)) {
                    cell.meaning = {&field, code};
                    taken.insert(code);
                }
            }
        };
        name([&](const HeaderCell &cell, const auto &) { return labels_.is_group(field, cell.group); });
        const bool group_found = !taken.empty();
        const auto grouped = taken;
        name([&](const HeaderCell &cell, const auto &code) {
            return !group_found || (!cell.group_is_merged && !grouped.contains(&code));
        });
    }

    const LabelIndex &labels_;
    const SheetDefinition &as_;
};

foundation::AmountUnit unit_of(const HeaderCell &cell, foundation::AmountUnit otherwise,
                               const Definition &definition, const LabelIndex &labels) {
    if (const auto unit = definition.unit_stated_in(cell.label)) {
        return *unit;
    }
    const bool is_under_group =
        cell.group_is_merged
        || (cell.meaning.field != nullptr && labels.is_group(*cell.meaning.field, cell.group));
    const auto unit =
        is_under_group || cell.group_is_own ? definition.unit_stated_in(cell.group) : std::nullopt;
    return unit.value_or(otherwise);
}

} // namespace

void add_column(Header &header, Column column) {
    const bool repeated =
        column.meaning.field != nullptr
        && std::any_of(header.columns.begin(), header.columns.end(),
                       [&](const Column &other) { return other.meaning == column.meaning; });
    (repeated ? header.repeated : header.columns).push_back(std::move(column));
}

std::optional<foundation::AmountUnit> unit_stated_above(const Sheet &sheet, std::uint32_t row,
                                                        const Definition &definition) {
    const auto cells = sheet.cells();
    auto cell = std::lower_bound(cells.begin(), cells.end(), row,
                                 [](const Cell &c, std::uint32_t r) { return c.address.row < r; });
    for (int left = most_texts_above; cell != cells.begin() && left > 0; --left) {
        const std::string *text = text_in(*--cell);
        if (const auto unit = text == nullptr ? std::nullopt : definition.unit_stated_in(*text)) {
            return unit;
        }
    }
    return std::nullopt;
}

Header header_at(const Sheet &sheet, std::uint32_t last_row, const SheetDefinition &as,
                 const Definition &definition, const LabelIndex &labels, foundation::AmountUnit otherwise) {
    Header header;
    header.last_row = last_row;
    const auto height = static_cast<std::uint32_t>(std::max(as.header_rows, 1));
    header.first_row = last_row + 1 >= height ? last_row + 1 - height : 0;
    std::vector<HeaderCell> cells = header_cells(sheet, header.first_row, header.last_row, labels);
    HeaderBuilder{labels, as}.name_columns(cells);
    for (const HeaderCell &cell : cells) {
        add_column(header, {cell.column, cell.meaning, cell.label, cell.cell,
                            unit_of(cell, otherwise, definition, labels)});
    }
    return header;
}

std::optional<Header> find_header(const Sheet &sheet, const SheetDefinition &as, const Definition &definition,
                                  const LabelIndex &labels) {
    const auto last_row = last_header_row(sheet, as, labels);
    if (!last_row) {
        return std::nullopt;
    }
    const auto above = static_cast<std::uint32_t>(std::max(as.header_rows, 1)) - 1;
    const std::uint32_t first_row = *last_row >= above ? *last_row - above : 0;
    const auto otherwise = unit_stated_above(sheet, first_row, definition).value_or(definition.default_unit);
    return header_at(sheet, *last_row, as, definition, labels, otherwise);
}

std::optional<Header> find_pairs(const Sheet &sheet, const SheetDefinition &as, const Definition &definition,
                                 const LabelIndex &labels) {
    std::map<std::uint32_t, std::vector<std::pair<const Cell *, Meaning>>> labels_by_column;
    for (const Cell &cell : sheet.cells()) {
        const std::string *text = text_in(cell);
        if (const auto meaning = text == nullptr ? std::nullopt : labels.find(*text)) {
            labels_by_column[cell.address.column].emplace_back(&cell, *meaning);
        }
    }
    const auto fullest =
        std::max_element(labels_by_column.begin(), labels_by_column.end(),
                         [](const auto &a, const auto &b) { return a.second.size() < b.second.size(); });
    const auto enough = static_cast<std::size_t>(std::max(as.recognised_by_at_least, 1));
    if (fullest == labels_by_column.end() || fullest->second.size() < enough) {
        return std::nullopt;
    }
    Header header;
    header.first_row = fullest->second.front().first->address.row;
    header.last_row = fullest->second.back().first->address.row;
    const auto otherwise =
        unit_stated_above(sheet, header.first_row, definition).value_or(definition.default_unit);
    for (const auto &[cell, meaning] : fullest->second) {
        const std::string label = foundation::tidy(*text_in(*cell));
        std::uint32_t value_column = cell->address.column + 1;
        for (const Cell &beside : sheet.row(cell->address.row)) {
            if (beside.address.column > cell->address.column && !is_blank(beside)) {
                value_column = beside.address.column;
                break;
            }
        }
        add_column(header, {value_column, meaning, label, cell->address,
                            definition.unit_stated_in(label).value_or(otherwise)});
    }
    return header;
}

} // namespace kvartal::intake
