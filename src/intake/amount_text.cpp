// SPDX-License-Identifier: MIT
#include "intake/amount_text.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace kvartal::intake {
namespace {

using foundation::AmountUnit;

constexpr std::array nothing_here{"n/a",
                                  "na",
                                  "n.a",
                                  "i/a",
                                  "i.a",
                                  "ingen",
                                  "ikke oppgitt",
                                  "ikkje oppgitt",
                                  "ikke angitt",
                                  "ikke aktuelt",
                                  "ikke relevant",
                                  "ikkje aktuelt",
                                  "ikkje relevant",
                                  "none",
                                  "nil",
                                  "not stated",
                                  "not applicable",
                                  "not available"};

/// Without dots and blanks, as `letters_of` gives them; a longer one before one that it begins with.
constexpr std::array about{"ca",         "cirka", "circa",         "omtrent", "omlag", "omkring", "rundt",
                           "anslagsvis", "est",   "approximately", "approx",  "about", "around",  "c",
                           "~",          "≈"};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_one_of(char c, std::string_view set) {
    return set.find(c) != std::string_view::npos;
}

/// A sign that points to a footnote: an asterisk, a dagger, a raised figure.
bool is_footnote_mark(char32_t c) {
    return c == '*' || c == 0x2020 || c == 0x2021 || c == 0xB9 || c == 0xB2 || c == 0xB3;
}

struct Unmarked {
    std::string text;
    bool had_mark = false;
};

/// The text without the footnote marks that stand before or after its figures; one between figures stays.
Unmarked without_footnote_marks(std::string_view text) {
    const auto is_ascii_digit = [](char c) { return is_digit(c); };
    const auto first = std::find_if(text.begin(), text.end(), is_ascii_digit) - text.begin();
    const auto last = text.rend() - std::find_if(text.rbegin(), text.rend(), is_ascii_digit);
    const std::size_t size = text.size();
    Unmarked unmarked;
    while (!text.empty()) {
        const auto at = static_cast<std::ptrdiff_t>(size - text.size());
        const char32_t c = foundation::take_code_point(text);
        if (is_footnote_mark(c) && (at < first || at >= last)) {
            unmarked.had_mark = true;
        } else {
            foundation::append_utf8(unmarked.text, c);
        }
    }
    return unmarked;
}

std::string without(std::string_view text, std::string_view left_out) {
    std::string kept;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                 [&](char c) { return !is_one_of(c, left_out); });
    return kept;
}

/// The words around a figure without the marks that may stand between them.
std::string letters_of(std::string_view text) {
    return without(text, " .()");
}

/// The unit that the letters name. A word with figures ("1000 kr") belongs to a heading: in a cell it is an
/// amount.
std::optional<AmountUnit> unit_named(std::string_view letters, const UnitWords &unit_words) {
    for (const auto &[unit, words] : unit_words) {
        for (const std::string &word : words) {
            if (std::none_of(word.begin(), word.end(), is_digit)
                && letters_of(foundation::fold(word)) == letters) {
                return unit;
            }
        }
    }
    return std::nullopt;
}

/// Groups of three after a first one of one to three, between the marks: "1 234 567".
bool is_grouped(std::string_view digits, char mark) {
    const std::size_t first = std::min(digits.find(mark), digits.size());
    if (first < 1 || first > 3 || (digits.size() - first) % 4 != 0) {
        return false;
    }
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const bool mark_due = i >= first && (i - first) % 4 == 0;
        if (mark_due ? digits[i] != mark : !is_digit(digits[i])) {
            return false;
        }
    }
    return true;
}

bool is_plain_or_grouped(std::string_view digits, std::string_view marks) {
    if (std::all_of(digits.begin(), digits.end(), is_digit)) {
        return true;
    }
    return std::any_of(marks.begin(), marks.end(), [&](char mark) { return is_grouped(digits, mark); });
}

/// Where the decimal mark stands; the text's size when it has none.
std::size_t decimal_mark_of(std::string_view figure) {
    const std::size_t last = figure.find_last_of(".,");
    if (last == std::string_view::npos) {
        return figure.size();
    }
    const char mark = figure[last];
    const bool repeated = figure.find(mark) != last;
    const bool grouped_otherwise = figure.find_first_of(mark == '.' ? " ," : " .") != std::string_view::npos;
    const bool point_of_thousands =
        mark == '.' && !grouped_otherwise && figure.front() != '0' && is_grouped(figure, '.');
    return repeated || point_of_thousands ? figure.size() : last;
}

/// The figure as a plain decimal ("1234.5"); nothing when its marks make no number.
std::optional<std::string> plain_decimal(std::string_view figure) {
    const std::size_t mark = decimal_mark_of(figure);
    const std::string_view whole = figure.substr(0, mark);
    const std::string_view fraction = mark < figure.size() ? figure.substr(mark + 1) : std::string_view{};
    const std::string_view group_marks = mark == figure.size() ? " .," : figure[mark] == ',' ? " ." : " ,";
    if (!is_plain_or_grouped(whole, group_marks)
        || !std::all_of(fraction.begin(), fraction.end(), is_digit)) {
        return std::nullopt;
    }
    std::string decimal = without(whole, " .,");
    return fraction.empty() ? decimal : decimal + "." + std::string{fraction};
}

/// A folded text cut at its figures: "(ca. kr " "12,5" " mill)".
struct Cut {
    std::string_view before, figure, after;
};

std::optional<Cut> cut_at_figures(std::string_view text) {
    const auto begin = text.find_first_of("0123456789");
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    const bool begins_with_mark =
        begin > 0 && is_one_of(text[begin - 1], ".,") && (begin == 1 || is_one_of(text[begin - 2], " -+("));
    const std::size_t first = begins_with_mark ? begin - 1 : begin;
    const std::size_t end = text.find_last_of("0123456789") + 1;
    return Cut{text.substr(0, first), text.substr(first, end - first), text.substr(end)};
}

/// Takes a word for "about" off either end of the letters.
bool take_about(std::string_view &letters, const UnitWords &unit_words) {
    for (const std::string_view word : about) {
        const std::string_view rest = letters.substr(std::min(word.size(), letters.size()));
        if (letters.starts_with(word) && (rest.empty() || unit_named(rest, unit_words))) {
            letters = rest;
            return true;
        }
        if (letters.ends_with(word)
            && unit_named(letters.substr(0, letters.size() - word.size()), unit_words)) {
            letters.remove_suffix(word.size());
            return true;
        }
    }
    return false;
}

/// One mark before exactly three digits, with nothing to tell whether it parts thousands or decimals:
/// "1.234". Nobody writes a thousandth of a krone after a point.
bool could_be_either(std::string_view figure, AmountUnit unit) {
    const auto mark = figure.find_first_of(".,");
    return mark != std::string_view::npos && figure.find_first_of(" .,", mark + 1) == std::string_view::npos
           && figure.front() != '0' && is_grouped(figure, figure[mark])
           && (figure[mark] == ',' || unit == AmountUnit::mnok);
}

/// Whether the currency was written beside an amount that is in the column's own unit: so few kroner are no
/// budget.
bool is_currency_alone(AmountUnit named, AmountUnit asked_for, std::string_view decimal) {
    constexpr std::int64_t fewest_kroner = 10'000;
    const auto kroner = foundation::money_from_decimal(decimal, AmountUnit::nok);
    return named == AmountUnit::nok && asked_for != AmountUnit::nok && kroner
           && kroner->ore() < fewest_kroner * foundation::ore_per(AmountUnit::nok);
}

/// The one unit that the words before and after the figures name. "kr 12 mill." is in millions: the currency
/// alone yields. False when they name no unit at all, or two.
bool take_unit(std::string_view before, std::string_view after, const UnitWords &unit_words,
               AmountUnit &unit) {
    std::optional<AmountUnit> named;
    for (const std::string_view letters : {before, after}) {
        if (letters.empty()) {
            continue;
        }
        const auto found = unit_named(letters, unit_words);
        if (!found) {
            return false;
        }
        if (!named || *named == AmountUnit::nok) {
            named = found;
        } else if (*found != *named && *found != AmountUnit::nok) {
            return false;
        }
    }
    unit = named.value_or(unit);
    return true;
}

/// Text without figures: a dash, with or without a currency, or words for "nothing".
bool says_nothing(std::string_view folded, const UnitWords &unit_words) {
    if (std::find(nothing_here.begin(), nothing_here.end(), folded) != nothing_here.end()) {
        return true;
    }
    if (without(folded, " .-").empty()) {
        return true;
    }
    const std::string letters = without(folded, " .()-");
    const bool has_dash = folded.find('-') != std::string_view::npos;
    return has_dash && (letters.empty() || unit_named(letters, unit_words));
}

/// ",-" and ".-" after the figures: no øre.
std::string_view without_no_ore(std::string_view after) {
    if (after.size() < 2 || !is_one_of(after[0], ",.") || after[1] != '-') {
        return after;
    }
    after.remove_prefix(2);
    return after.substr(std::min(after.find_first_not_of('-'), after.size()));
}

bool has_balanced_parentheses(const Cut &cut) {
    const auto open = std::count(cut.before.begin(), cut.before.end(), '(');
    const auto close = std::count(cut.after.begin(), cut.after.end(), ')');
    return open == close && open <= 1 && cut.before.find(')') == std::string_view::npos
           && cut.after.find('(') == std::string_view::npos;
}

} // namespace

AmountReading read_amount_text(std::string_view text, AmountUnit unit_asked_for,
                               const UnitWords &unit_words) {
    const Unmarked unmarked = without_footnote_marks(text);
    const std::string folded = foundation::fold(unmarked.text);
    const auto cut = cut_at_figures(folded);
    if (!cut) {
        return says_nothing(folded, unit_words) ? AmountReading{NoAmount{}} : AmountUnreadable{};
    }
    const auto signs =
        std::count_if(cut->before.begin(), cut->before.end(), [](char c) { return is_one_of(c, "+-"); });
    const std::string words_before = without(letters_of(cut->before), "+-");
    const std::string words_after = letters_of(without_no_ore(cut->after));
    std::string_view before = words_before;
    AmountText amount{.amount = {}, .conditional = unmarked.had_mark};
    amount.approximate = take_about(before, unit_words);
    amount.in_parentheses = cut->after.find(')') != std::string_view::npos;
    AmountUnit unit = unit_asked_for;
    const auto decimal = plain_decimal(cut->figure);
    if (!decimal || signs > 1 || !has_balanced_parentheses(*cut)
        || !take_unit(before, words_after, unit_words, unit)) {
        return AmountUnreadable{};
    }
    amount.ambiguous = could_be_either(cut->figure, unit);
    if (is_currency_alone(unit, unit_asked_for, *decimal)) {
        amount.ambiguous = true;
        unit = unit_asked_for;
    }
    const auto money = foundation::money_from_decimal(*decimal, unit);
    if (!money) {
        return AmountTooLarge{};
    }
    amount.amount = cut->before.find('-') == std::string_view::npos ? *money : -*money;
    return amount;
}

} // namespace kvartal::intake
