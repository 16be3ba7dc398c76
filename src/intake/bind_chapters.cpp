// SPDX-License-Identifier: MIT
#include "intake/bind_chapters.hpp"

#include "intake/record_text.hpp"

#include <algorithm>

namespace kvartal::intake {
namespace {

using portfolio::Show;

std::vector<portfolio::ChapterLimit> limits_of(const Record &record) {
    std::vector<portfolio::ChapterLimit> limits;
    for (const portfolio::ChooseBy by : portfolio::all_choices) {
        const FieldValue *value = record.find(portfolio::field_of(by));
        if (value == nullptr) {
            continue;
        }
        if (std::vector<std::string> values = names_in(value->typed); !values.empty()) {
            limits.push_back({by, std::move(values), value->place});
        }
    }
    return limits;
}

Show show_of(const Record &record) {
    const std::string show = text_of(record, "show");
    return show == "always" ? Show::always : show == "never" ? Show::never : Show::when_filled;
}

bool holds_chapters(const Table &table) {
    return table.sheet->as->id == "chapters";
}

} // namespace

std::vector<portfolio::Chapter> chapters_of(std::span<const Table> tables) {
    std::vector<portfolio::Chapter> chapters;
    for (const Table &table : tables) {
        for (const Record &record : table.records) {
            std::string id = text_of(record, "chapter");
            if (holds_chapters(table) && !id.empty()) {
                chapters.push_back(
                    {std::move(id), text_of(record, "heading"), placed_paragraphs(record, "text"),
                     placed_paragraphs(record, "text_after"), show_of(record), limits_of(record)});
            }
        }
    }
    return chapters;
}

bool lists_chapters(std::span<const Table> tables) {
    return std::any_of(tables.begin(), tables.end(), [](const Table &table) {
        const bool names_any = std::any_of(table.records.begin(), table.records.end(), [](const Record &one) {
            return !text_of(one, "chapter").empty();
        });
        return holds_chapters(table) && names_any && table.sheet->header.column_of("show") != nullptr;
    });
}

} // namespace kvartal::intake
