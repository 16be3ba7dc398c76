// SPDX-License-Identifier: MIT
#include "intake/codes_in_text.hpp"

#include "foundation/text_folding.hpp"

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
        for (const std::string_view part : split(text, ";\n\r")) {
            if (!take(part)) {
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
            const auto words = [&] {
                const char *end = parts[first + count - 1].data() + parts[first + count - 1].size();
                return std::string_view{parts[first].data(),
                                        static_cast<std::size_t>(end - parts[first].data())};
            };
            while (!take(words()) && count > 1) {
                --count;
            }
            if (count == 1 && lookup_.match(words()) == nullptr) {
                found_.unknown.push_back(foundation::tidy(words()));
            }
            first += count;
        }
    }

    bool take(std::string_view words) {
        const foundation::Code *code = lookup_.match(words);
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
