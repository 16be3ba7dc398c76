// SPDX-License-Identifier: MIT
#include "adoption/pairs.hpp"

#include "adoption/labels.hpp"

#include <algorithm>
#include <map>
#include <span>

namespace kvartal::adoption {
namespace {

using foundation::a1_text;
using foundation::CellAddress;
using workbook::Cell;
using workbook::Sheet;

constexpr std::size_t least_pairs = 3;
constexpr std::size_t most_texts = 2'000;    ///< that are looked at: no form has more
constexpr std::uint32_t columns_to_look = 4; ///< to the right of a label for its answer
constexpr std::size_t longest_answer =
    80; ///< longer beside a label: an explanation, or an answer in many words

bool is_short(const Cell &cell) {
    const std::string *text = std::get_if<std::string>(&cell.value);
    return text == nullptr || text->size() <= longest_answer;
}

/// The first filled cell to the right.
const Cell *filled_beside(const Sheet &sheet, CellAddress label) {
    for (const Cell &cell : sheet.row(label.row)) {
        if (cell.address.column > label.column && cell.address.column <= label.column + columns_to_look
            && is_filled(cell)) {
            return &cell;
        }
    }
    return nullptr;
}

/// Whether cells to the right of the label are merged into one to write in.
bool has_merged_answer(const Sheet &sheet, CellAddress label, std::uint32_t first_column) {
    const auto range = sheet.merged_around({label.row, first_column});
    return range && range->first.column == first_column && range->first.column != range->last.column;
}

struct Candidate {
    Pair pair;
    bool likely = false; ///< something beside it shows that it asks
    bool sure = false;   ///< more than an answer's place does
    bool asks = false;   ///< its own words do
};

class PairFinder {
  public:
    PairFinder(const Sheet &sheet, const workbook::Workbook &workbook, const House &house)
        : sheet_{sheet}, workbook_{workbook}, house_{house} {}

    Candidate candidate(const Cell &cell, const std::string &text) const {
        Candidate made{.pair = {text, cell.address, filled_beside(sheet_, cell.address), {}}};
        const auto merged = merged_from(sheet_, cell.address);
        const std::uint32_t first = (merged ? merged->last.column : cell.address.column) + 1;
        const std::uint32_t answer = made.pair.answer == nullptr ? first : made.pair.answer->address.column;
        made.pair.purpose = purpose_of(sheet_, workbook_, answer, cell.address.row, cell.address.row);
        made.asks = text.ends_with(':') || text.ends_with('?') || house_.field_labelled(text) != nullptr;
        const bool made_for = made.pair.purpose.made_for != workbook::MadeFor::anything;
        const bool long_answer = made.pair.answer != nullptr && !is_short(*made.pair.answer);
        made.sure = made_for || (!long_answer && made.asks);
        made.likely = made.sure || (made.pair.answer != nullptr && !long_answer)
                      || (made.pair.answer == nullptr && has_merged_answer(sheet_, cell.address, first));
        return made;
    }

  private:
    const Sheet &sheet_;
    const workbook::Workbook &workbook_;
    const House &house_;
};

using Columns = std::map<std::uint32_t, std::vector<Candidate>>;

std::size_t count_likely(const std::vector<Candidate> &column) {
    return static_cast<std::size_t>(
        std::count_if(column.begin(), column.end(), [](const Candidate &one) { return one.likely; }));
}

FoundPairs pairs_in(const Columns &columns, Columns::const_iterator best) {
    FoundPairs found;
    const auto likely = [](const Candidate &one) { return one.likely; };
    const auto first = std::find_if(best->second.begin(), best->second.end(), likely);
    const auto last = std::find_if(best->second.rbegin(), best->second.rend(), likely).base();
    for (const Candidate &one : std::span{first, last}) { // above and below stand titles and notes
        if (one.likely) {
            found.pairs.push_back(one.pair);
            found.sure += one.sure ? 1 : 0;
            found.asking += one.sure && one.asks ? 1 : 0;
        } else {
            found.not_questions.push_back(a1_text(one.pair.cell));
        }
    }
    for (const auto &[column, candidates] : columns) {
        for (const Candidate &one : candidates) {
            const bool is_answer = std::any_of(found.pairs.begin(), found.pairs.end(), [&](const Pair &pair) {
                return pair.answer != nullptr && pair.answer->address == one.pair.cell;
            });
            if (column != best->first && one.sure && !is_answer) {
                found.others.push_back(a1_text(one.pair.cell));
            }
        }
    }
    return found;
}

} // namespace

FoundPairs find_pairs(const Sheet &sheet, const workbook::Workbook &workbook, const House &house,
                      std::uint32_t first_row, std::uint32_t last_row) {
    const PairFinder finder{sheet, workbook, house};
    Columns columns;
    std::size_t looked_at = 0;
    for (const Cell &cell : sheet.cells()) {
        const bool between = cell.address.row >= first_row && cell.address.row <= last_row;
        const std::string text = between ? text_at(sheet, cell.address) : std::string{};
        if (!text.empty() && is_like_label(text) && ++looked_at <= most_texts) {
            columns[cell.address.column].push_back(finder.candidate(cell, text));
        }
    }
    const auto best = std::max_element(columns.begin(), columns.end(), [](const auto &a, const auto &b) {
        return count_likely(a.second) < count_likely(b.second);
    });
    const std::size_t likely = best == columns.end() ? 0 : count_likely(best->second);
    if (likely < least_pairs || likely * 2 < best->second.size()) {
        return {};
    }
    return pairs_in(columns, best);
}

} // namespace kvartal::adoption
