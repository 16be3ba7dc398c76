// SPDX-License-Identifier: MIT
#include "adoption/adopt.hpp"

#include "adoption/guess_codes.hpp"
#include "adoption/guess_sheet.hpp"
#include "adoption/labels.hpp"

#include <algorithm>

namespace kvartal::adoption {
namespace {

using foundation::Language;
using workbook::Sheet;
using workbook::Workbook;

constexpr std::uint32_t last_possible_row = 1'048'575;

/// What a sheet seems to hold. One of the two decides.
struct Candidate {
    const Sheet *sheet = nullptr;
    std::optional<FoundTable> table;
    FoundPairs pairs;
    std::vector<SmallTable> small_tables; ///< of a form
    std::size_t score = 0;
    bool is_form() const { return !table; }
};

/// A header that labels alone make is one when something is done with it: rows below, or cells made ready.
std::size_t score_of(const FoundTable &table) {
    constexpr std::size_t most_rows_that_count = 10;
    return table.header.labels.size() + 2 * table.known
           + std::min(table.data_rows.size(), most_rows_that_count);
}

Candidate candidate_on(const Sheet &sheet, const Workbook &workbook, const House &house) {
    Candidate candidate{.sheet = &sheet, .table = std::nullopt, .pairs = {}, .small_tables = {}};
    candidate.pairs = find_pairs(sheet, workbook, house, 0, last_possible_row);
    auto header = find_header(sheet, 0, last_possible_row);
    if (header) {
        candidate.table = read_below(sheet, std::move(*header), last_possible_row, house);
        const std::uint32_t first = candidate.table->header.first_row;
        const FoundPairs above = first == 0 ? FoundPairs{} : find_pairs(sheet, workbook, house, 0, first - 1);
        std::vector<SmallTable> small = find_small_tables(sheet, first);
        const bool more_above =
            above.sure >= 3
            && (above.pairs.size() >= candidate.table->header.labels.size() || small.size() > 1);
        const bool is_side_by_side = candidate.pairs.asking >= 3
                                     && candidate.pairs.asking > candidate.table->known
                                     && candidate.pairs.asking * 2 > candidate.table->data_rows.size();
        if (more_above) {
            candidate.pairs = above;
            candidate.small_tables = std::move(small);
        }
        if (more_above || is_side_by_side) {
            candidate.table.reset();
        }
    }
    if (candidate.table) {
        candidate.score = score_of(*candidate.table);
    } else if (!candidate.pairs.pairs.empty()) {
        candidate.score = candidate.pairs.pairs.size() + candidate.pairs.sure;
    }
    return candidate;
}

bool has_letters_of_norwegian(const std::string &text) {
    return text.find("æ") != std::string::npos || text.find("ø") != std::string::npos
           || text.find("å") != std::string::npos || text.find("Æ") != std::string::npos
           || text.find("Ø") != std::string::npos || text.find("Å") != std::string::npos;
}

/// How many texts speak for a language, and how many of the Norwegian ones for either form of it.
struct Signs {
    std::size_t norwegian = 0, english = 0, bokmal = 0, nynorsk = 0;
};

void count_signs(const std::string &text, const House &house, Signs &signs) {
    signs.norwegian += has_letters_of_norwegian(text) ? 1 : 0;
    if (!is_like_label(text)) {
        return;
    }
    const bool nb = house.is_label_in(text, Language::nb), nn = house.is_label_in(text, Language::nn),
               en = house.is_label_in(text, Language::en);
    signs.norwegian += (nb || nn) && !en ? 1 : 0;
    signs.english += en && !nb && !nn ? 1 : 0;
    signs.bokmal += nb && !nn ? 1 : 0;
    signs.nynorsk += nn && !nb ? 1 : 0;
}

void tell_of_others(const std::vector<Candidate> &candidates, const Candidate &chosen, Draft &draft) {
    draft.remarks.push_back(
        {chosen.is_form() ? "sheet.form" : "sheet.list", {{"sheet", chosen.sheet->name()}}});
    for (const Candidate &other : candidates) {
        if (&other != &chosen && other.table) {
            draft.remarks.push_back({"sheet.other-table", {{"sheet", other.sheet->name()}}});
        }
    }
}

} // namespace

std::optional<Language> language_of(const Workbook &workbook, const Knowledge &knowledge) {
    constexpr std::size_t most_texts = 5'000;
    const House house{knowledge.definitions, *knowledge.common_lists};
    Signs signs;
    std::size_t looked_at = 0;
    for (const Sheet &sheet : workbook.sheets()) {
        for (const workbook::Cell &cell : sheet.cells()) {
            const std::string *text = std::get_if<std::string>(&cell.value);
            if (text == nullptr || ++looked_at > most_texts) {
                continue;
            }
            count_signs(*text, house, signs);
        }
    }
    if (signs.norwegian == signs.english) {
        return std::nullopt;
    }
    return signs.english > signs.norwegian ? Language::en
           : signs.nynorsk > signs.bokmal  ? Language::nn
                                           : Language::nb;
}

std::optional<Draft> draft_of(const Workbook &workbook, const std::string &name, Language language,
                              const Knowledge &knowledge) {
    const House house{knowledge.definitions, *knowledge.common_lists};
    std::vector<Candidate> candidates;
    for (const Sheet &sheet : workbook.sheets()) {
        if (sheet.visibility() == workbook::Visibility::visible && !holds_lists(sheet, workbook)) {
            candidates.push_back(candidate_on(sheet, workbook, house));
        }
    }
    const auto best =
        std::max_element(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.score < b.score; });
    if (best == candidates.end() || best->score == 0) {
        return std::nullopt;
    }
    Draft draft;
    draft.id = id_from(name);
    draft.name = name;
    draft.language = language;
    draft.sheet.sheet.id = "initiatives";
    tell_of_others(candidates, *best, draft);
    Guessing guessing{house, draft, knowledge.texts(language), {}, {}};
    if (best->table) {
        guess_list(*best->table, *best->sheet, workbook, guessing);
    } else {
        guess_form(best->pairs, best->small_tables, *best->sheet, workbook, guessing);
    }
    complete_lists(draft, house);
    return draft;
}

} // namespace kvartal::adoption
