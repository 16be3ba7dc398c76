// SPDX-License-Identifier: MIT
#include "adoption/guess_type.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace kvartal::adoption {
namespace {

using definition::Field;
using definition::FieldType;
using workbook::MadeFor;

constexpr std::array<std::string_view, 28> money_words{
    "budsjett", "kostnad",     "beløp",      "regnskap", "forbruk",   "utgift",    "inntekt",
    "tilskudd", "tilskot",     "bevilgning", "løyving",  "rekneskap", "finansier", "ramme",
    "prognose", "investering", "budget",     "cost",     "amount",    "spend",     "expenditure",
    "funding",  "grant",       "forecast",   "saving",   "actual",    "price",     "pris"};
constexpr std::array<std::string_view, 15> count_words{"antal",   "tal på", "dagar", "veke",  "number of",
                                                       "årsverk", "fte",    "score", "poeng", "dager",
                                                       "days",    "count",  "year",  "uke",   "andel"};
constexpr std::array<std::string_view, 10> number_words{"nr",   "nummer", "id",     "ref", "no",
                                                        "kode", "code",   "number", "#",   "saksnr"};

struct Counts {
    std::size_t numbers = 0, dates = 0, texts = 0, texts_with_digits = 0, truths = 0;
    bool fractions = false;
};

Counts count(const Evidence &evidence) {
    Counts counts;
    for (const workbook::Cell *cell : evidence.answers) {
        if (const double *number = std::get_if<double>(&cell->value)) {
            ++counts.numbers;
            counts.fractions |= std::floor(*number) != *number;
        } else if (std::holds_alternative<workbook::Moment>(cell->value)) {
            ++counts.dates;
        } else if (const std::string *text = std::get_if<std::string>(&cell->value)) {
            ++counts.texts;
            counts.texts_with_digits += text->find_first_of("0123456789") != std::string::npos ? 1 : 0;
        } else {
            ++counts.truths;
        }
    }
    return counts;
}

template <std::size_t Size>
bool contains_any(const std::string &folded, const std::array<std::string_view, Size> &words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

bool has_number_word(const std::string &label) {
    const std::string words = ' ' + foundation::fold_name(label) + ' ';
    return label == "#" || std::any_of(number_words.begin(), number_words.end(), [&](std::string_view word) {
               return words.find(' ' + std::string{word} + ' ') != std::string::npos;
           });
}

std::int64_t as_count(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

class TypeGuesser {
  public:
    TypeGuesser(const Evidence &evidence, const Field *known, const House &house)
        : evidence_{evidence},
          known_{known},
          house_{house},
          counts_{count(evidence)},
          all_{evidence.answers.size()} {}

    TypeGuess guess() {
        const bool names_owner = known_ != nullptr && known_->names_organisation;
        if (!evidence_.purpose.items.empty() && !names_owner && from_list()) {
            return std::move(guess_);
        }
        if (known_ != nullptr && from_known()) {
            return std::move(guess_);
        }
        if (is_date()) {
            return as(FieldType::date, all_ == 0 ? "date-format" : "dates");
        }
        if (const auto number = from_numbers()) {
            return *number;
        }
        return as_text();
    }

  private:
    TypeGuess as(FieldType type, const char *because) {
        guess_.type = type;
        guess_.remarks.insert(guess_.remarks.begin(),
                              {std::string{"because."} + because, {{"count", as_count(all_)}}});
        return guess_;
    }

    void look(const char *what, foundation::Arguments arguments = {}) {
        guess_.remarks.push_back({std::string{"look."} + what, std::move(arguments)});
    }

    /// A drop-down list, unless most of what was filled in is something else.
    bool from_list() {
        constexpr std::size_t most_outside = 5;
        guess_.items = evidence_.purpose.items;
        std::set<std::string> offered;
        for (const std::string &item : guess_.items) {
            offered.insert(foundation::fold(item));
        }
        std::vector<std::string> outside;
        for (const std::string &answer : different_answers(evidence_)) {
            if (!offered.contains(foundation::fold(answer))) {
                outside.push_back(answer);
            }
        }
        if (outside.size() > std::min(most_outside, guess_.items.size())) {
            guess_.items.clear();
            look("list-not-kept");
            return false;
        }
        guess_.type = FieldType::code;
        guess_.remarks.push_back(
            {evidence_.purpose.from.empty() ? "because.list" : "because.list-from",
             {{"count", as_count(guess_.items.size())}, {"from", evidence_.purpose.from}}});
        for (const std::string &answer : outside) {
            guess_.items.push_back(answer);
            look("outside-list", {{"found", answer}});
        }
        return true;
    }

    /// As the program's own templates have it, where the answers allow it.
    bool from_known() {
        const auto fits = [&] {
            switch (known_->type) {
            case FieldType::amount:
                return fits_amount();
            case FieldType::date:
                return all_ == 0 ? is_made_for_date_or_nothing() : fits_date();
            case FieldType::integer:
                return counts_.numbers == all_ && !counts_.fractions;
            case FieldType::code:
                return fits_known_codes();
            case FieldType::text:
            case FieldType::identifier:
                return true;
            }
            return false;
        };
        if (!fits()) {
            return false;
        }
        as(known_->type, "known");
        if (known_->type == FieldType::amount && counts_.texts > 0) {
            look("mixed", {{"count", as_count(counts_.texts)}});
        }
        return true;
    }

    bool is_made_for_date_or_nothing() const {
        const MadeFor made_for = evidence_.purpose.made_for;
        return made_for == MadeFor::date || made_for == MadeFor::anything || made_for == MadeFor::text;
    }

    bool fits_date() const {
        return counts_.dates + counts_.texts_with_digits == all_ && counts_.numbers == 0;
    }

    bool fits_amount() const {
        return evidence_.purpose.made_for != MadeFor::percentage && counts_.dates + counts_.truths == 0
               && (counts_.texts - counts_.texts_with_digits) * 5 <= all_;
    }

    bool fits_known_codes() {
        const auto answers = different_answers(evidence_);
        const foundation::CodeList *list = house_.list(known_->code_list);
        const bool fits =
            list != nullptr && std::all_of(answers.begin(), answers.end(), [&](const std::string &answer) {
                return list->match(answer) != nullptr;
            });
        if (fits) {
            for (const foundation::Code &code : list->codes) {
                guess_.items.push_back(code.label.in(foundation::Language::nb));
            }
            return true;
        }
        constexpr std::size_t most_codes = 12;
        if (answers.size() <= most_codes && answers.size() * 2 <= all_) {
            guess_.items = answers;
            look("codes-from-answers");
            return true;
        }
        return false;
    }

    bool is_date() const {
        if (all_ == 0) {
            return evidence_.purpose.made_for == MadeFor::date;
        }
        return fits_date() && counts_.dates * 2 >= all_;
    }

    std::optional<TypeGuess> from_numbers() {
        const MadeFor made_for = evidence_.purpose.made_for;
        const bool made_for_number = made_for == MadeFor::number || made_for == MadeFor::whole_number
                                     || made_for == MadeFor::percentage;
        const bool are_numbers = all_ == 0 ? made_for_number : counts_.numbers * 5 >= all_ * 3;
        if (!are_numbers) {
            return std::nullopt;
        }
        const std::string label = foundation::fold(evidence_.label);
        const std::string words = label + ' ' + foundation::fold(evidence_.group);
        const bool counted = contains_any(label, count_words);
        if (made_for == MadeFor::percentage || label.find('%') != std::string::npos
            || label.find("prosent") != std::string::npos || label.find("percent") != std::string::npos) {
            look("percentage");
            return as(FieldType::text, "percentage");
        }
        const bool whole = !counts_.fractions && counts_.numbers == all_;
        const bool money = contains_any(words, money_words) || house_.unit_stated_in(words)
                           || foreign_unit_in(evidence_.label + ' ' + evidence_.group) || evidence_.summed;
        if (money && !counted && fits_amount()) {
            if (counts_.texts > 0) {
                look("mixed", {{"count", as_count(counts_.texts)}});
            }
            return as(FieldType::amount, all_ == 0 ? "number-format" : "amounts");
        }
        if (whole && has_number_word(label)) {
            return as(FieldType::identifier, "numbers-in-a-row");
        }
        if (whole && (all_ > 0 || made_for == MadeFor::whole_number)) {
            return as(FieldType::integer, all_ == 0 ? "number-format" : "whole-numbers");
        }
        look("decimals");
        return as(FieldType::text, all_ == 0 ? "number-format" : "decimals");
    }

    TypeGuess as_text() {
        constexpr std::size_t enough_answers = 8;
        const std::size_t different = different_answers(evidence_).size();
        if (all_ == 0) {
            look("empty");
            return as(FieldType::text, "nothing");
        }
        if (different == all_ && has_number_word(evidence_.label)) {
            return as(FieldType::identifier, "numbers-in-a-row");
        }
        if (all_ >= enough_answers && different > 1 && different * 3 <= all_) {
            look("few-words", {{"count", as_count(different)}});
        }
        return as(FieldType::text, "texts");
    }

    const Evidence &evidence_;
    const Field *known_;
    const House &house_;
    Counts counts_;
    std::size_t all_;
    TypeGuess guess_;
};

} // namespace

TypeGuess guess_type(const Evidence &evidence, const Field *known, const House &house) {
    return TypeGuesser{evidence, known, house}.guess();
}

} // namespace kvartal::adoption
