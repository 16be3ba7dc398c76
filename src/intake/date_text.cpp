// SPDX-License-Identifier: MIT
#include "intake/date_text.hpp"

#include "foundation/text_folding.hpp"
#include "intake/date_words.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace kvartal::intake {
namespace {

using foundation::Date;
using foundation::DateSpan;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month;

using Kind = DateWordKind;

/// A number, a word or a mark of a date's text.
struct Token {
    enum class Type { number, word, mark } type;
    int value = 0;
    std::size_t digits = 0;  ///< of a number
    Kind kind{Kind::filler}; ///< of a word
};

/// The shapes in which dates are written: d, m, p numbers of one or two digits (day, month, part); y a year
/// of two or four digits, Y of four, z the year after; M a month, S a season, U a quarter, half or tertial, W
/// a week; a full stop is any mark between numbers.
constexpr std::array shapes{"d.m.y", "Y.m.d", "dMy", "MdY", "My",  "YM",  "m.Y", "Y.m", "Y",
                            "Sy",    "YS",    "Syz", "Upy", "pUy", "YUp", "YpU", "Wpy", "YWp"};

/// What a shape's letters stood for.
struct Particulars {
    int year = 0, part = 0;
    std::optional<int> next_year, month, day, season;
    Kind unit = Kind::filler; ///< of the part
};

bool is_word(const Token &token) {
    return token.type == Token::Type::word;
}

bool is_filler(const Token &token) {
    return is_word(token) && token.kind == Kind::filler;
}

bool is_edge(const Token &token) {
    return is_word(token) && token.kind >= Kind::last_day;
}

bool is_mark(const Token &token) {
    return token.type == Token::Type::mark;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view take_while(std::string_view &text, bool (*belongs)(char)) {
    const auto end = std::find_if_not(text.begin(), text.end(), belongs);
    const std::string_view run = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(run.size());
    return run;
}

/// A date as programs write it may end in a time of day: "2024-05-31 00:00:00", "2024-05-31t00:00".
std::string_view without_time(std::string_view text) {
    const auto colon = text.find(':');
    const auto begin = text.find_last_not_of("0123456789", colon == std::string_view::npos ? 0 : colon - 1);
    if (colon == std::string_view::npos || colon == 0 || begin == std::string_view::npos
        || (text[begin] != ' ' && text[begin] != 't')
        || text.find_first_not_of("0123456789:.z", colon) != std::string_view::npos) {
        return text;
    }
    return text.substr(0, begin);
}

std::optional<Token> number_token(std::string_view digits) {
    if (digits.size() > 4) {
        return std::nullopt;
    }
    Token token{.type = Token::Type::number, .digits = digits.size()};
    for (const char c : digits) {
        token.value = token.value * 10 + (c - '0');
    }
    return token;
}

std::optional<Token> word_token(std::string_view text) {
    const auto *const word = std::find_if(date_words.begin(), date_words.end(),
                                          [&](const DateWord &known) { return known.text == text; });
    if (word == date_words.end()) {
        return std::nullopt;
    }
    if (word->kind == Kind::ordinal) {
        return Token{.type = Token::Type::number, .value = word->value, .digits = 1};
    }
    return Token{.type = Token::Type::word, .value = word->value, .kind = word->kind};
}

/// The text's tokens without its fillers; nothing when one of them has no place in a date.
std::optional<std::vector<Token>> tokens_of(std::string_view text) {
    std::vector<Token> tokens;
    while (!text.empty()) {
        std::optional<Token> token;
        if (is_digit(text.front())) {
            token = number_token(take_while(text, is_digit));
        } else if (is_letter(text.front())) {
            token = word_token(take_while(text, is_letter));
        } else {
            const char mark = text.front();
            text.remove_prefix(1);
            if (mark == ' ') {
                continue;
            }
            if (std::string_view{".-/,"}.find(mark) != std::string_view::npos) {
                token = Token{.type = Token::Type::mark, .value = mark};
            }
        }
        if (!token) {
            return std::nullopt;
        }
        tokens.push_back(*token);
    }
    std::erase_if(tokens, is_filler);
    return tokens;
}

/// Takes the words for edges off the front: "innen utgangen av 2024". Beside a word, marks say nothing.
std::vector<Kind> take_edges(std::vector<Token> &tokens) {
    std::vector<Kind> edges;
    auto token = tokens.begin();
    for (; token != tokens.end() && (is_edge(*token) || (!edges.empty() && is_mark(*token))); ++token) {
        if (is_edge(*token)) {
            edges.push_back(token->kind);
        }
    }
    tokens.erase(tokens.begin(), token);
    if (std::any_of(tokens.begin(), tokens.end(), is_word)) {
        std::erase_if(tokens, is_mark);
    }
    return edges;
}

bool take_number(char letter, const Token &token, Particulars &found) {
    const bool has_four = token.digits == 4;
    const bool is_short = token.digits == 1 || token.digits == 2;
    switch (letter) {
    case 'd':
        found.day = token.value;
        return is_short;
    case 'm':
        found.month = token.value;
        return is_short;
    case 'p':
        found.part = token.value;
        return is_short;
    case 'Y':
        found.year = token.value;
        return has_four;
    case 'y':
        found.year = has_four ? token.value : 2000 + token.value;
        return has_four || token.digits == 2;
    case 'z':
        found.next_year = has_four ? token.value : 2000 + token.value;
        return has_four || token.digits == 2;
    default:
        return false;
    }
}

bool take_word(char letter, const Token &token, Particulars &found) {
    switch (token.kind) {
    case Kind::month:
        found.month = token.value;
        return letter == 'M';
    case Kind::season:
        found.season = token.value;
        return letter == 'S';
    case Kind::week:
        found.unit = token.kind;
        return letter == 'W';
    case Kind::quarter:
    case Kind::half:
    case Kind::tertial:
        found.unit = token.kind;
        return letter == 'U';
    default:
        return false;
    }
}

bool take(char letter, const Token &token, Particulars &found) {
    switch (token.type) {
    case Token::Type::number:
        return take_number(letter, token, found);
    case Token::Type::word:
        return take_word(letter, token, found);
    case Token::Type::mark:
        return letter == '.' && token.value != ',';
    }
    return false;
}

std::optional<Particulars> match(std::string_view shape, const std::vector<Token> &tokens) {
    Particulars found;
    if (shape.size() != tokens.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (!take(shape[i], tokens[i], found)) {
            return std::nullopt;
        }
    }
    return found;
}

std::optional<Particulars> particulars_of(const std::vector<Token> &tokens) {
    for (const std::string_view shape : shapes) {
        if (const auto found = match(shape, tokens)) {
            return found;
        }
    }
    return std::nullopt;
}

/// So many whole months.
DateSpan month_span(year_month first, int count) {
    return {first / std::chrono::day{1}, (first + months{count - 1}) / std::chrono::last};
}

year_month month_of(int in_year, int number) {
    return year{in_year} / std::chrono::month{static_cast<unsigned>(number)};
}

std::optional<DateSpan> week_span(int in_year, int number) {
    using namespace std::chrono;
    // ISO 8601: week 1 holds 4 January, and weeks begin on Monday.
    const auto monday_of_week_1 = [](int of_year) {
        const sys_days fourth = year{of_year} / January / 4;
        return fourth - (weekday{fourth} - Monday);
    };
    const sys_days monday = monday_of_week_1(in_year) + weeks{number - 1};
    if (number < 1 || monday >= monday_of_week_1(in_year + 1)) {
        return std::nullopt;
    }
    return DateSpan{Date{monday}, Date{monday + days{6}}};
}

/// The season that begins in the month; a winter of one year began the December before.
std::optional<DateSpan> season_span(const Particulars &found) {
    const bool is_winter = found.season == 12;
    if (found.next_year && (!is_winter || *found.next_year != found.year + 1)) {
        return std::nullopt;
    }
    const int first_year = is_winter && !found.next_year ? found.year - 1 : found.year;
    return month_span(month_of(first_year, *found.season), 3);
}

std::optional<DateSpan> part_span(const Particulars &found) {
    if (found.unit == Kind::week) {
        return week_span(found.year, found.part);
    }
    const int length = found.unit == Kind::quarter ? 3 : found.unit == Kind::tertial ? 4 : 6;
    if (found.part < 1 || found.part > 12 / length) {
        return std::nullopt;
    }
    return month_span(month_of(found.year, (found.part - 1) * length + 1), length);
}

std::optional<DateSpan> span_of(const Particulars &found) {
    if (found.year < 1900 || found.year > 2199) {
        return std::nullopt;
    }
    if (found.season) {
        return season_span(found);
    }
    if (found.unit != Kind::filler) {
        return part_span(found);
    }
    if (!found.month) {
        return month_span(month_of(found.year, 1), 12);
    }
    const year_month in_month = month_of(found.year, *found.month);
    if (!found.day) {
        return in_month.ok() ? std::optional{month_span(in_month, 1)} : std::nullopt;
    }
    const Date date = in_month / std::chrono::day{static_cast<unsigned>(*found.day)};
    return date.ok() ? std::optional{DateSpan{date, date}} : std::nullopt;
}

/// A third, counted from 0: of a month 10 days, of more months a third of them.
std::optional<DateSpan> third_of(const DateSpan &span, int third) {
    const year_month first{span.first.year(), span.first.month()};
    const year_month last{span.last.year(), span.last.month()};
    const int length = static_cast<int>((last - first).count()) + 1;
    if (span.first == span.last || span.first.day() != std::chrono::day{1}) {
        return std::nullopt;
    }
    if (length % 3 == 0) {
        return month_span(first + months{third * length / 3}, length / 3);
    }
    if (length != 1) {
        return std::nullopt;
    }
    const auto begin = static_cast<unsigned>(third) * 10;
    return DateSpan{first / std::chrono::day{begin + 1},
                    third == 2 ? span.last : Date{first / std::chrono::day{begin + 10}}};
}

std::optional<DateSpan> edge_of(const DateSpan &span, Kind edge) {
    switch (edge) {
    case Kind::first_day:
        return DateSpan{span.first, span.first};
    case Kind::last_day:
        return DateSpan{span.last, span.last};
    case Kind::early:
        return third_of(span, 0);
    case Kind::middle:
        return third_of(span, 1);
    case Kind::late:
        return third_of(span, 2);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<DateSpan> read_date_text(std::string_view text) {
    constexpr std::size_t longest = 100;
    if (text.size() > longest) {
        return std::nullopt;
    }
    const std::string folded = foundation::fold(text);
    auto tokens = tokens_of(without_time(folded));
    if (!tokens) {
        return std::nullopt;
    }
    const std::vector<Kind> edges = take_edges(*tokens);
    const auto found = particulars_of(*tokens);
    auto span = found ? span_of(*found) : std::nullopt;
    for (auto edge = edges.rbegin(); span && edge != edges.rend(); ++edge) {
        span = edge_of(*span, *edge); // the last one is nearest to the date
    }
    return span;
}

} // namespace kvartal::intake
