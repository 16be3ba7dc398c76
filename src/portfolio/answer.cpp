// SPDX-License-Identifier: MIT
#include "portfolio/answer.hpp"

#include <algorithm>

namespace kvartal::portfolio {
namespace {

const Answer *find_in(const std::vector<Answer> &answers, std::string_view field, std::string_view column) {
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const Answer &answer) {
        return answer.field == field && answer.column == column;
    });
    return found == answers.end() ? nullptr : &*found;
}

} // namespace

const Answer *AnswerRow::find(std::string_view field, std::string_view column) const {
    return find_in(answers, field, column);
}

const Answer *Answers::find(std::string_view field, std::string_view column) const {
    return find_in(fields, field, column);
}

const AnswerTable *Answers::table(std::string_view id) const {
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const AnswerTable &table) { return table.id == id; });
    return found == tables.end() ? nullptr : &*found;
}

std::vector<std::string> codes_in(std::string_view value) {
    std::vector<std::string> codes;
    while (!value.empty()) {
        const std::size_t end = std::min(value.find(';'), value.size());
        if (end > 0) {
            codes.emplace_back(value.substr(0, end));
        }
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    return codes;
}

} // namespace kvartal::portfolio
