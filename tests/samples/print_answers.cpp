// SPDX-License-Identifier: MIT
//
// print_answers ROUND: what each return of the round answers, a line a field, with the cell it came from; and
// what was found. Two rounds print the same when their returns say the same in the same cells.
#include "definition/read.hpp"
#include "foundation/cell_address.hpp"
#include "round/issue.hpp"

#include <cstdio>
#include <exception>
#include <filesystem>

namespace {

using namespace kvartal;
using portfolio::Answer;

struct InWords {
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(foundation::Money money) const { return std::to_string(money.ore()) + " øre"; }
    std::string operator()(const foundation::DateSpan &span) const {
        return foundation::iso_text(span.first) + " to " + foundation::iso_text(span.last);
    }
};

void print(const std::string &where, const std::vector<Answer> &answers) {
    for (const Answer &one : answers) {
        const std::string cell =
            (one.place.sheet ? one.place.sheet->sheet : "?") + "!" + foundation::a1_text(one.place.cell);
        std::printf("  %s%s %s = %s%s%s typed %s at %s\n", where.c_str(), one.field.c_str(),
                    one.column.c_str(), std::visit(InWords{}, one.value).c_str(),
                    one.in_parentheses ? " in parentheses" : "", one.conditional ? " conditional" : "",
                    one.typed.c_str(), cell.c_str());
    }
}

void print(const portfolio::Return &one) {
    std::printf("%s: %s, %s %s, %zu findings\n", std::filesystem::path{one.file.name}.stem().c_str(),
                one.organisation.value_or("?").c_str(), one.definition.c_str(), one.version.c_str(),
                one.findings.size());
    for (const portfolio::Initiative &initiative : one.initiatives) {
        std::printf(" %s\n", initiative.name.value.c_str());
        print({}, initiative.answers.fields);
        for (const portfolio::AnswerTable &table : initiative.answers.tables) {
            for (std::size_t i = 0; i < table.rows.size(); ++i) {
                print(table.id + " " + std::to_string(i + 1) + " ", table.rows[i].answers);
            }
        }
    }
}

} // namespace

int main(int argc, char **argv) {
    try {
        for (const portfolio::Return &one : round::read_round(argc == 2 ? argv[1] : "", {}).returns) {
            print(one);
        }
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "print_answers: %s\n", error.what());
        return 2;
    }
}
