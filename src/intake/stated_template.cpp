// SPDX-License-Identifier: MIT
#include "intake/stated_template.hpp"

#include "foundation/text_folding.hpp"
#include "intake/cell_text.hpp"

#include <charconv>
#include <map>
#include <string_view>

namespace kvartal::intake {
namespace {

constexpr std::string_view prefix = "kvartal.";
constexpr std::size_t longest_statement = 200;
using Statements = std::map<std::string, std::string, std::less<>>; ///< by key without the prefix

void state(Statements &statements, std::string_view key, std::string_view value) {
    if (!key.starts_with(prefix)) {
        return;
    }
    key.remove_prefix(prefix.size());
    if (key.size() <= longest_statement && value.size() <= longest_statement) {
        if (std::string said = foundation::tidy(value); !said.empty()) {
            statements.emplace(key, std::move(said));
        }
    }
}

void read_properties(const workbook::Workbook &workbook, Statements &statements) {
    for (const auto &[key, value] : workbook.properties()) {
        state(statements, key, value);
    }
}

/// Keys in the first column, values beside them.
void read_sheet(const workbook::Sheet &sheet, Statements &statements) {
    const workbook::Cell *key = nullptr;
    for (const workbook::Cell &cell : sheet.cells()) {
        const bool beside = key != nullptr && key->address.row == cell.address.row;
        if (beside) {
            state(statements, foundation::tidy(*text_in(*key)), workbook::plain_text(cell.value));
            key = nullptr;
        } else {
            key = text_in(cell) != nullptr ? &cell : nullptr;
        }
    }
}

std::string said_of(const Statements &statements, std::string_view key) {
    const auto found = statements.find(key);
    return found == statements.end() ? std::string{} : found->second;
}

int year_of(std::string_view text) {
    int year = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool is_year = read.ptr == text.data() + text.size() && year >= 1900 && year < 2200;
    return is_year ? year : 0;
}

} // namespace

StatedTemplate stated_template(const workbook::Workbook &workbook) {
    Statements statements;
    read_properties(workbook, statements);
    for (const workbook::Sheet &sheet : workbook.sheets()) {
        if (sheet.name() == "_meta") {
            read_sheet(sheet, statements);
        }
    }
    StatedTemplate stated;
    stated.definition = said_of(statements, "template");
    stated.version = said_of(statements, "version");
    stated.period = foundation::period_from_text(said_of(statements, "period"));
    stated.organisation = said_of(statements, "organisation");
    stated.budget_year = year_of(said_of(statements, "budget-year"));
    return stated;
}

OlderWords older_words(const definition::Definition &definition, const StatedTemplate &stated) {
    OlderWords older;
    if (stated.definition == definition.id && !stated.version.empty()) {
        if (const auto *version = definition.older_version(stated.version)) {
            older = {{version}, true};
        }
        return older;
    }
    for (const definition::OlderVersion &version : definition.older_versions) {
        older.versions.push_back(&version);
    }
    return older;
}

} // namespace kvartal::intake
