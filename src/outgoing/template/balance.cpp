// SPDX-License-Identifier: MIT
#include "outgoing/template/balance.hpp"

#include "foundation/number_style.hpp"
#include "outgoing/template/formula.hpp"

#include <algorithm>

namespace kvartal::outgoing {
namespace {

using foundation::Money;

/// As FIXED writes it: one decimal, or three where one does not do; no groups.
std::string fixed_text(Money amount, const Book &book) {
    const auto unit = book.definition.default_unit;
    const std::int64_t thousandths = foundation::rounded(amount, unit, 3);
    const int decimals = thousandths % 100 == 0 ? 1 : 3;
    std::string digits = std::to_string(foundation::rounded(amount, unit, decimals));
    const auto places = static_cast<std::size_t>(decimals) + 1;
    digits.insert(0, digits.size() < places ? places - digits.size() : 0, '0');
    return digits.insert(digits.size() - static_cast<std::size_t>(decimals),
                         is_norwegian(book.issue.language) ? "," : ".");
}

std::string fixed_formula(const std::string &amount) {
    return "FIXED(" + amount + ",IF(ROUND(" + amount + ",1)=ROUND(" + amount + ",6),1,3),TRUE)";
}

Money shared_now(const std::string &field, const definition::SheetDefinition &table,
                 const portfolio::Answers &last, int year) {
    Money sum;
    const portfolio::AnswerTable *filled = last.table(table.id);
    for (const portfolio::AnswerRow &row :
         filled == nullptr ? std::vector<portfolio::AnswerRow>{} : filled->rows) {
        const portfolio::Answer *answer = row.find(field, std::to_string(year));
        if (const Money *amount = answer == nullptr ? nullptr : std::get_if<Money>(&answer->value)) {
            sum += *amount;
        }
    }
    return sum;
}

std::string words(const char *key, const Book &book) {
    return book.text(
        key,
        {{"shared", marker("shared")}, {"amount", marker("amount")}, {"difference", marker("difference")}});
}

std::string filled(const char *key, Money shared, Money amount, const Book &book) {
    const Money difference = shared < amount ? amount - shared : shared - amount;
    return book.text(key, {{"shared", fixed_text(shared, book)},
                           {"amount", fixed_text(amount, book)},
                           {"difference", fixed_text(difference, book)}});
}

} // namespace

Balance balance_of(const PlacedField &field, const FormLayout &layout, Standing standing, const Book &book) {
    const std::string &shared_by = field.field->shared_by;
    const int year = book.issue.budget_year;
    const auto ranges =
        shared_by.empty() ? std::vector<foundation::CellRange>{} : layout.amounts_of(shared_by, year);
    if (ranges.empty()) {
        return {};
    }
    std::string shared = "SUM(";
    for (const foundation::CellRange &range : ranges) {
        shared += (shared.back() == '(' ? "" : ",") + fixed(range.first) + ":" + fixed(range.last);
    }
    shared += ")";
    const std::string amount = fixed(field.answer());
    const auto with = [&](const char *key, const std::string &difference) {
        return sentence(words(key, book), {{"shared", fixed_formula(shared)},
                                           {"amount", fixed_formula(amount)},
                                           {"difference", fixed_formula("(" + difference + ")")}});
    };
    Balance balance;
    balance.formula = "IF(" + amount + "=\"\",\"\",IF(ROUND(" + shared + "-" + amount + ",6)=0,"
                      + with("shared", "0") + ",IF(" + shared + "<" + amount + ","
                      + with("shared-below", amount + "-" + shared) + ","
                      + with("shared-above", shared + "-" + amount) + ")))";
    const Money *now = standing.amount == nullptr ? nullptr : std::get_if<Money>(&standing.amount->value);
    if (now != nullptr) {
        Money shared_amount;
        for (const PlacedTable &table : layout.tables) {
            shared_amount += shared_now(shared_by, *table.as, *standing.all, year);
        }
        balance.now = filled(shared_amount == *now  ? "shared"
                             : shared_amount < *now ? "shared-below"
                                                    : "shared-above",
                             shared_amount, *now, book);
    }
    return balance;
}

} // namespace kvartal::outgoing
