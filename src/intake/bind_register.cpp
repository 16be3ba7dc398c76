// SPDX-License-Identifier: MIT
#include "intake/bind_register.hpp"

#include "intake/record_text.hpp"

namespace kvartal::intake {

std::vector<portfolio::RegisteredInitiative> known_initiatives(std::span<const Table> tables) {
    std::vector<portfolio::RegisteredInitiative> known;
    for (const Table &table : tables) {
        for (const Record &record : table.records) {
            if (table.sheet->as->id != "register" || text_of(record, "name").empty()) {
                continue;
            }
            const FieldValue *former = record.find("former_names");
            known.push_back({placed_text(record, "name"), text_of(record, "id"),
                             former == nullptr ? std::vector<std::string>{} : names_in(former->typed),
                             text_of(record, "owner"), text_of(record, "state")});
        }
    }
    return known;
}

std::vector<portfolio::Waiver> waivers_of(std::span<const Table> tables) {
    std::vector<portfolio::Waiver> waivers;
    for (const Table &table : tables) {
        for (const Record &record : table.records) {
            const bool is_whole = !text_of(record, "code").empty() && !text_of(record, "reason").empty();
            if (table.sheet->as->id == "waivers" && is_whole) {
                waivers.push_back({placed_text(record, "code"), text_of(record, "organisation"),
                                   text_of(record, "initiative"), text_of(record, "cell"),
                                   text_of(record, "reason")});
            }
        }
    }
    return waivers;
}

} // namespace kvartal::intake
