// SPDX-License-Identifier: MIT
#include "intake/codes_in_text.hpp"

#include "foundation/text_folding.hpp"
#include "intake/cell_reader.hpp"

#include <algorithm>

namespace kvartal::intake {
namespace {

/// A code's words hold at most so many commas.
constexpr std::size_t most_parts_of_a_code = 4;
/// No list has more codes; what a hostile cell holds beyond them is not looked up.
constexpr std::size_t most_codes = 100;

std::vector<std::string_view> split(std::string_view text, std::string_view marks) {
    std::vector<std::string_view> parts;
    while (!text.empty() && parts.size() < most_codes) {
        const std::size_t end = std::min(text.find_first_of(marks), text.size());
        if (!foundation::tidy(text.substr(0, end)).empty()) {
            parts.push_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

class Splitter {
  public:
    explicit Splitter(const CodeLookup &lookup) : lookup_{lookup} {}

    CodesInText read(std::string_view text) {
        if (take(lookup_.match_all(text))) {
            return std::move(found_);
        }
        for (const std::string_view part : split(text, ";\n\r")) {
            if (!take(lookup_.match_all(part))) {
                take_parts(part);
            }
        }
        return std::move(found_);
    }

  private:
    /// Of parts between commas, as many together as are one code's words.
    void take_parts(std::string_view text) {
        const std::vector<std::string_view> parts = split(text, ",/");
        for (std::size_t first = 0; first < parts.size();) {
            std::size_t count = std::min(most_parts_of_a_code, parts.size() - first);
            while (count > 1 && !take(lookup_.match_all(together(parts[first], parts[first + count - 1])))) {
                --count;
            }
            if (count == 1 && !take(one_code(parts[first]))) {
                found_.unknown.push_back(foundation::tidy(parts[first]));
            }
            first += count;
        }
    }

    /// Two parts of one text and what stands between them.
    static std::string_view together(std::string_view first, std::string_view last) {
        return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
    }

    /// Also by its number alone: "3 God helse", "3.0".
    const foundation::Code *one_code(std::string_view text) const {
        const foundation::Code *code = lookup_.match(text);
        return code != nullptr ? code : lookup_.match(identifier_text(text));
    }

    bool take(const foundation::Code *code) {
        if (code != nullptr
            && std::find(found_.known.begin(), found_.known.end(), code) == found_.known.end()) {
            found_.known.push_back(code);
        }
        return code != nullptr;
    }

    const CodeLookup &lookup_;
    CodesInText found_;
};

} // namespace

CodesInText codes_in_text(const CodeLookup &lookup, std::string_view text) {
    return Splitter{lookup}.read(text);
}

} // namespace kvartal::intake
