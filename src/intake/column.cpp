// SPDX-License-Identifier: MIT
#include "intake/column.hpp"

#include <algorithm>

namespace kvartal::intake {

foundation::LocalText Column::name() const {
    if (meaning.code != nullptr) {
        return meaning.code->label;
    }
    foundation::LocalText said =
        meaning.field != nullptr ? meaning.field->labels.printed() : foundation::LocalText{};
    if (meaning.year != 0) {
        for (auto &[language, text] : said.by_language) {
            text += ' ' + std::to_string(meaning.year);
        }
    }
    return said;
}

const Column *Header::column_of(std::string_view field_id) const {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column &column) {
        return column.meaning.field != nullptr && column.meaning.field->id == field_id;
    });
    return found == columns.end() ? nullptr : &*found;
}

const Column *Header::at(std::uint32_t column) const {
    const auto found = std::lower_bound(columns.begin(), columns.end(), column,
                                        [](const Column &c, std::uint32_t index) { return c.index < index; });
    return found == columns.end() || found->index != column ? nullptr : &*found;
}

} // namespace kvartal::intake
