// SPDX-License-Identifier: MIT
#include "report/row_labels.hpp"

#include <map>

namespace kvartal::report {
namespace {

constexpr std::size_t most_words = 3; // cells that a label is made of

/// The row's first words: those of its columns of text, else of whichever has any.
std::vector<std::string> words_of(const Table &table, const TableRow &row) {
    std::vector<std::string> in_text, in_any;
    for (std::size_t column = 0; column < row.cells.size() && column < table.columns.size(); ++column) {
        std::string words = words_in(row.cells[column]);
        if (words.empty()) {
            continue;
        }
        if (table.columns[column].kind == ColumnKind::text && in_text.size() < most_words) {
            in_text.push_back(words);
        }
        if (in_any.empty()) {
            in_any.push_back(std::move(words));
        }
    }
    return in_text.empty() ? in_any : in_text;
}

} // namespace

std::string words_in(const TableCell &cell) {
    if (const auto *words = std::get_if<std::string>(&cell.content)) {
        return *words;
    }
    const auto *mark = std::get_if<StatusMark>(&cell.content);
    return mark != nullptr ? mark->label : std::string{};
}

std::vector<std::string> row_labels(const Table &table) {
    std::vector<std::vector<std::string>> words;
    std::vector<std::string> labels;
    words.reserve(table.rows.size());
    labels.reserve(table.rows.size());
    for (const TableRow &row : table.rows) {
        words.push_back(words_of(table, row));
        labels.push_back(words.back().empty() ? std::string{} : words.back().front());
    }
    for (std::size_t next = 1; next < most_words; ++next) {
        std::map<std::string, std::size_t> times;
        for (const std::string &label : labels) {
            ++times[label];
        }
        for (std::size_t row = 0; row < labels.size(); ++row) {
            if (next < words[row].size() && times[labels[row]] > 1) {
                labels[row].append(", ").append(words[row][next]);
            }
        }
    }
    return labels;
}

} // namespace kvartal::report
