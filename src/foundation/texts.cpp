// SPDX-License-Identifier: MIT
#include "foundation/texts.hpp"

#include "foundation/error.hpp"
#include "foundation/number_style.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

namespace kvartal::foundation {
namespace {

struct Writer {
    Language language;
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(std::int64_t count) const { return written(count, language); }
    std::string operator()(double number) const { return written(number, language); }
    std::string operator()(Money amount) const { return written_exactly(amount, AmountUnit::mnok, language); }
    std::string operator()(Date date) const { return written(date, language); }
    std::string operator()(Period period) const { return written(period, language); }
    std::string operator()(const LocalText &text) const { return text.in(language); }
};

bool is_one(const Arguments &arguments) {
    const auto count = arguments.find("count");
    return count != arguments.end() && count->second == Argument{std::int64_t{1}};
}

[[noreturn]] void faulty(std::string_view key, std::string_view why) {
    throw Error{finding(FindingCode::definition_faulty)
                    .with("where", std::string{key})
                    .with("why", std::string{why})};
}

} // namespace

std::string written(const Argument &argument, Language language) {
    return std::visit(Writer{language}, argument);
}

Texts::Texts(Language language, std::map<std::string, Forms, std::less<>> forms)
    : language_{language}, forms_{std::move(forms)} {}

bool Texts::has(std::string_view key) const {
    return forms_.find(key) != forms_.end();
}

std::string Texts::fill(std::string_view key, const Arguments &arguments) const {
    const auto found = forms_.find(key);
    if (found == forms_.end()) {
        faulty(key, "no such text");
    }
    const Forms &forms = found->second;
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const auto &[name, argument] : arguments) {
        store.push_back(fmt::arg(name.c_str(), written(argument, language_)));
    }
    try {
        return fmt::vformat(!forms.one.empty() && is_one(arguments) ? forms.one : forms.other, store);
    } catch (const fmt::format_error &error) {
        faulty(key, error.what());
    }
}

} // namespace kvartal::foundation
