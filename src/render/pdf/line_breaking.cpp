// SPDX-License-Identifier: MIT
#include "render/pdf/line_breaking.hpp"

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

bool is_blank(char32_t c) {
    return c == U' ' || c == U'\n';
}

bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

/// Whether the blank at `at` stands within an ordinal and its word: "2. kvartal", "30. april".
bool follows_ordinal(std::u32string_view text, std::size_t at, std::size_t word) {
    const std::size_t length = at - word;
    const bool ordinal = (length == 2 || length == 3) && text[at - 1] == U'.' && is_digit(text[word])
                         && is_digit(text[at - 2]);
    return ordinal && at + 1 < text.size() && text[at + 1] >= U'a' && text[at + 1] <= U'z';
}

/// Whether a line may end after the character at `at` of the text; `word` is where its word begins.
bool may_break_after(std::u32string_view text, std::size_t at, std::size_t word) {
    if (is_blank(text[at])) {
        return text[at] == U'\n' || !follows_ordinal(text, at, word);
    }
    const bool joint = text[at] == U'/' || text[at] == U'-';
    const bool enough_before = at >= word + 2;
    const bool enough_after = at + 2 < text.size() && !is_blank(text[at + 1]) && !is_blank(text[at + 2]);
    return joint && enough_before && enough_after && (is_letter(text[at - 1]) || is_letter(text[at + 1]));
}

/// In a narrower column, of about 30 characters, words are divided rather than a line left half empty.
constexpr double narrow = 16;                  ///< em
constexpr double loose = 0.5;                  ///< of the width
constexpr std::size_t longest_looked_at = 100; ///< characters: a longer word is broken where it must be

class Breaker {
  public:
    Breaker(std::u32string_view text, const Typeface &typeface, double size, double width,
            const Hyphenation &hyphenation)
        : text_{text},
          typeface_{typeface},
          size_{size},
          width_{width + 0.001},
          hyphenation_{hyphenation},
          divides_{hyphenation.has_patterns()} {}

    std::vector<Line> lines() {
        while (at_ < text_.size()) {
            step();
        }
        if (begin_ < text_.size() || lines_.empty()) {
            finish_line(text_.size(), inked_, false);
        }
        return std::move(lines_);
    }

  private:
    void step() {
        const char32_t c = text_[at_];
        if (c == U'\n') {
            finish_line(at_ + 1, inked_, false);
            return;
        }
        const double advance = typeface_.advance(c) * size_;
        if (c != U' ' && x_ + advance > width_ && at_ > begin_) {
            give_way();
            return;
        }
        x_ += advance;
        if (c != U' ') {
            inked_ = x_;
        }
        if (may_break_after(text_, at_, word_)) {
            chance_ = at_ + 1;
            inked_at_chance_ = inked_;
        }
        ++at_;
        if (c == U' ') {
            word_ = at_;
        }
    }

    /// The character at at_ does not fit: the line ends at the last chance, or within the word that crosses
    /// its end when there is no chance or the line would be loose.
    void give_way() {
        const bool has_chance = chance_ > begin_;
        const bool is_loose = divides_ && width_ < narrow * size_ && inked_at_chance_ < loose * width_;
        if ((!has_chance || is_loose) && divide_word(has_chance ? chance_ : begin_)) {
            return;
        }
        if (has_chance) {
            finish_line(chance_, inked_at_chance_, false);
        } else {
            finish_line(at_, inked_, false);
        }
    }

    /// Ends the line after `from` with as much of the word as fits before a hyphen; false when nothing does.
    bool divide_word(std::size_t from) {
        const double hyphen = typeface_.advance(soft_hyphen) * size_;
        std::size_t first = at_, last = at_;
        while (first > 0 && at_ - first < longest_looked_at && is_letter(text_[first - 1])) {
            --first;
        }
        while (last < text_.size() && last - at_ < longest_looked_at && is_letter(text_[last])) {
            ++last;
        }
        const auto points = hyphenation_.points(text_.substr(first, last - first));
        double x = x_;
        std::size_t cut = at_;
        for (auto point = points.rbegin(); hyphen > 0 && point != points.rend(); ++point) {
            const std::size_t wanted = first + *point;
            if (wanted <= from) {
                break;
            }
            for (; cut > wanted; --cut) {
                x -= typeface_.advance(text_[cut - 1]) * size_;
            }
            if (cut == wanted && x + hyphen <= width_) {
                finish_line(cut, x + hyphen, true);
                return true;
            }
        }
        return false;
    }

    void finish_line(std::size_t end, double inked, bool hyphenated) {
        Line line{std::u32string{text_.substr(begin_, end - begin_)}, inked};
        if (hyphenated) {
            line.text += soft_hyphen;
        }
        lines_.push_back(std::move(line));
        begin_ = at_ = word_ = chance_ = end;
        x_ = inked_ = inked_at_chance_ = 0;
    }

    std::u32string_view text_;
    const Typeface &typeface_;
    double size_, width_;
    const Hyphenation &hyphenation_;
    bool divides_; ///< for the look of it, too
    std::vector<Line> lines_;
    std::size_t begin_ = 0, at_ = 0, word_ = 0, chance_ = 0;
    double x_ = 0, inked_ = 0, inked_at_chance_ = 0;
};

/// The line's text without its end, as much of it as leaves room for an ellipsis.
void shorten(Line &line, const Typeface &typeface, double size, double width) {
    const std::u32string ellipsis = typeface.has(U'…') ? U"…" : U"...";
    const double room = width - width_in_em(ellipsis, typeface) * size;
    while (!line.text.empty() && is_blank(line.text.back())) {
        line.text.pop_back();
    }
    if (!line.text.empty() && line.text.back() == soft_hyphen) {
        line.text.pop_back();
    }
    double used = width_in_em(line.text, typeface) * size;
    while (!line.text.empty() && used > room) {
        used -= typeface.advance(line.text.back()) * size;
        line.text.pop_back();
    }
    line.text += ellipsis;
    line.width = width_in_em(line.text, typeface) * size;
}

} // namespace

std::vector<Line> break_lines(std::u32string_view text, const Typeface &typeface, double size, double width,
                              const Hyphenation &hyphenation) {
    return Breaker{text, typeface, size, width, hyphenation}.lines();
}

std::vector<Line> break_lines(std::u32string_view text, const Typeface &typeface, double size, double width) {
    return break_lines(text, typeface, size, width, Hyphenation{});
}

std::vector<Line> break_lines(std::u32string_view text, const Typeface &typeface, double size, double width,
                              std::size_t limit) {
    std::vector<Line> lines = break_lines(text, typeface, size, width);
    if (lines.size() > limit) {
        lines.resize(limit);
        shorten(lines.back(), typeface, size, width);
    }
    return lines;
}

Extent extent(std::u32string_view text, const Typeface &typeface) {
    Extent result;
    double line = 0;
    double piece = 0;
    std::size_t word = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const double advance = typeface.advance(text[at]);
        if (!is_blank(text[at])) {
            piece += advance;
            result.widest_piece = std::max(result.widest_piece, piece);
        }
        line = text[at] == U'\n' ? 0 : line + advance;
        result.natural = std::max(result.natural, line);
        if (may_break_after(text, at, word)) {
            piece = 0;
        }
        if (is_blank(text[at])) {
            word = at + 1;
        }
    }
    return result;
}

} // namespace kvartal::render::pdf
