// SPDX-License-Identifier: MIT
#include "intake/bind_cost_notes.hpp"

#include "intake/record_text.hpp"

namespace kvartal::intake {
namespace {

std::optional<int> year_of(const Record &record) {
    const FieldValue *value = record.find("year");
    const auto *year = value == nullptr ? nullptr : std::get_if<std::int64_t>(&value->value);
    return year == nullptr || *year < 0 || *year > 9999 ? std::nullopt
                                                        : std::optional{static_cast<int>(*year)};
}

} // namespace

std::vector<portfolio::CostNote> cost_notes_of(std::span<const Table> tables) {
    std::vector<portfolio::CostNote> notes;
    for (const Table &table : tables) {
        for (const Record &record : table.records) {
            const bool is_whole = !text_of(record, "initiative").empty() && !text_of(record, "note").empty();
            if (table.sheet->as->id == "cost_notes" && is_whole) {
                notes.push_back({placed_text(record, "initiative"), text_of(record, "component"),
                                 year_of(record), text_of(record, "note")});
            }
        }
    }
    return notes;
}

} // namespace kvartal::intake
