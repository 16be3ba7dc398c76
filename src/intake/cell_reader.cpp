// SPDX-License-Identifier: MIT
#include "intake/cell_reader.hpp"

#include "foundation/number_style.hpp"
#include "foundation/text_folding.hpp"
#include "intake/amount_text.hpp"
#include "intake/cell_text.hpp"
#include "intake/codes_in_text.hpp"
#include "intake/date_text.hpp"

#include <charconv>

namespace kvartal::intake {
namespace {

using definition::FieldType;
using foundation::FindingCode;
using foundation::Money;

void refuse(CellReading &reading, foundation::Finding finding) {
    reading.value.reset();
    reading.unusable = true;
    reading.findings.push_back(std::move(finding));
}

foundation::Finding finding_on(FindingCode code, const Column &column, foundation::Argument found) {
    if (auto *text = std::get_if<std::string>(&found)) {
        *text = foundation::tidy(*text);
    }
    return foundation::finding(code).with("field", column.name()).with("found", std::move(found));
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return whole ? std::optional{number} : std::nullopt;
}

/// A year that is typed into a cell for dates becomes a day of 1905.
bool is_of_our_time(foundation::Date date) {
    using namespace std::chrono_literals;
    return date.year() >= 1950y && date.year() < 2200y;
}

} // namespace

std::string identifier_text(std::string_view text) {
    std::string id = foundation::tidy(text);
    const std::size_t point = id.find_first_of(".,");
    const auto is_digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (point != std::string::npos && is_digits(std::string_view{id}.substr(0, point))
        && id.find_first_not_of('0', point + 1) == std::string::npos) {
        id.resize(point);
    }
    return id;
}

CellReader::CellReader(const definition::Definition &definition,
                       const portfolio::Organisations *organisations, const OlderWords &older)
    : definition_{definition}, organisations_{organisations} {
    for (const foundation::CodeList &list : definition.code_lists) {
        lookups_.emplace(list.id, CodeLookup{list});
    }
    for (const definition::OlderVersion *version : older.versions) {
        for (const definition::OlderVersion::CodeThen &then : version->codes) {
            if (const auto lookup = lookups_.find(then.list); lookup != lookups_.end()) {
                lookup->second.add(then.was, then.is);
            }
        }
    }
}

CellReading CellReader::read(const workbook::Cell &cell, const Column &column) {
    CellReading reading;
    if (is_blank(cell)) {
        return reading;
    }
    if (const auto *error = std::get_if<workbook::CellError>(&cell.value)) {
        reading.typed = error->code;
        refuse(reading, finding_on(FindingCode::cell_has_error, column, error->code));
        return reading;
    }
    if (std::holds_alternative<std::monostate>(cell.value)) {
        refuse(reading, foundation::finding(FindingCode::formula_without_value).with("field", column.name()));
        return reading;
    }
    reading.typed = workbook::plain_text(cell.value);
    reading.shown = workbook::shown(cell.value);
    switch (column.meaning.field == nullptr ? FieldType::text : column.meaning.field->type) {
    case FieldType::text:
        read_text(reading, column);
        break;
    case FieldType::identifier:
        reading.value = identifier_text(reading.typed);
        break;
    case FieldType::integer:
        if (const auto number = whole_number(identifier_text(reading.typed))) {
            reading.value = *number;
        } else {
            refuse(reading,
                   finding_on(FindingCode::amount_unreadable, column, reading.shown).with("unit", ""));
        }
        break;
    case FieldType::amount:
        read_amount(reading, cell, column);
        break;
    case FieldType::date:
        read_date(reading, cell, column);
        break;
    case FieldType::code:
        read_code(reading, column);
        break;
    }
    return reading;
}

void CellReader::read_text(CellReading &reading, const Column &column) {
    std::string text = foundation::tidy(reading.typed);
    const bool checked = column.meaning.field != nullptr && column.meaning.field->names_organisation;
    if (!checked || organisations_ == nullptr) {
        reading.value = std::move(text);
        return;
    }
    if (const portfolio::Organisation *known = organisation(text)) {
        reading.value = known->id;
        return;
    }
    auto unknown = foundation::finding(FindingCode::owner_unknown).with("found", text);
    if (const auto *near = may_suggest() ? organisations_->nearest(text) : nullptr) {
        unknown.with("suggestion", near->id);
    }
    refuse(reading, std::move(unknown));
}

const portfolio::Organisation *CellReader::organisation(const std::string &text) {
    const auto [place, is_new] = organisations_by_text_.try_emplace(text, nullptr);
    if (is_new) {
        place->second = organisations_->match(text);
    }
    return place->second;
}

const CodeLookup *CellReader::codes(const std::string &list_id) {
    const auto found = lookups_.find(list_id);
    return found == lookups_.end() ? nullptr : &found->second;
}

foundation::Finding CellReader::unknown_code(const CodeLookup &codes, const foundation::LocalText &field,
                                             const std::string &found) {
    auto unknown = foundation::finding(FindingCode::code_unknown)
                       .with("field", field)
                       .with("found", foundation::tidy(found))
                       .with("allowed", codes.list().labels());
    if (const auto *near = may_suggest() ? codes.list().nearest(found) : nullptr) {
        unknown.with("suggestion", near->label);
    }
    return unknown;
}

void CellReader::read_code(CellReading &reading, const Column &column) {
    const CodeLookup *lookup = codes(column.meaning.field->code_list);
    if (lookup == nullptr) {
        reading.value = foundation::tidy(reading.typed);
        return;
    }
    if (column.meaning.field->several) {
        read_codes(reading, *lookup, column);
        return;
    }
    const foundation::Code *code = lookup->match(reading.typed);
    if (code == nullptr) {
        code = lookup->match(identifier_text(reading.typed));
    }
    if (code != nullptr) {
        reading.value = code->id;
    } else {
        refuse(reading, unknown_code(*lookup, column.name(), reading.typed));
    }
}

/// Those that are known are used, each once.
void CellReader::read_codes(CellReading &reading, const CodeLookup &lookup, const Column &column) {
    const CodesInText read = codes_in_text(lookup, reading.typed);
    for (const std::string &unknown : read.unknown) {
        reading.findings.push_back(unknown_code(lookup, column.name(), unknown));
    }
    std::string ids;
    for (const foundation::Code *code : read.known) {
        ids += (ids.empty() ? "" : ";") + code->id;
    }
    reading.unusable = ids.empty() && !read.unknown.empty();
    if (!ids.empty()) {
        reading.value = std::move(ids);
    }
}

std::string unit_word(const definition::Definition &definition, foundation::AmountUnit unit) {
    const auto words = definition.unit_words.find(unit);
    return words == definition.unit_words.end() || words->second.empty() ? "" : words->second.front();
}

void CellReader::read_amount(CellReading &reading, const workbook::Cell &cell, const Column &column) {
    if (cell.is_percentage) {
        const std::string percent = foundation::shortest(std::get<double>(cell.value) * 100) + " %";
        refuse(reading, finding_on(FindingCode::amount_unreadable, column, percent)
                            .with("unit", unit_word(definition_, column.unit)));
    } else if (const double *number = std::get_if<double>(&cell.value)) {
        if (const auto amount = foundation::money_from_number(*number, column.unit)) {
            reading.value = *amount;
        } else {
            refuse(reading, finding_on(FindingCode::amount_too_large, column, reading.shown)
                                .with("unit", unit_word(definition_, column.unit)));
        }
    } else if (text_in(cell) != nullptr) {
        read_amount_text(reading, column);
    } else {
        refuse(reading, finding_on(FindingCode::amount_unreadable, column, reading.shown)
                            .with("unit", unit_word(definition_, column.unit)));
    }
    const Money *amount = reading.value ? std::get_if<Money>(&*reading.value) : nullptr;
    const bool is_marked = reading.in_parentheses || reading.conditional;
    const bool may_be_negative = column.meaning.field != nullptr && column.meaning.field->may_be_negative;
    if (amount != nullptr && *amount < Money{} && !is_marked && !may_be_negative) {
        reading.findings.push_back(finding_on(FindingCode::amount_negative, column, reading.shown));
    }
}

void CellReader::read_amount_text(CellReading &reading, const Column &column) const {
    const AmountReading read = intake::read_amount_text(reading.typed, column.unit, definition_.unit_words);
    const auto say = [&](FindingCode code) { return finding_on(code, column, reading.shown); };
    if (std::holds_alternative<AmountTooLarge>(read)) {
        refuse(reading, say(FindingCode::amount_too_large).with("unit", unit_word(definition_, column.unit)));
    } else if (std::holds_alternative<AmountUnreadable>(read)) {
        refuse(reading,
               say(FindingCode::amount_unreadable).with("unit", unit_word(definition_, column.unit)));
    } else if (const auto *text = std::get_if<AmountText>(&read)) {
        const bool marks_mean = column.meaning.field != nullptr && column.meaning.field->marks;
        reading.in_parentheses = marks_mean && text->in_parentheses;
        reading.conditional = marks_mean && text->conditional;
        if (text->in_parentheses && !marks_mean) {
            refuse(reading, say(FindingCode::amount_in_parentheses));
            return;
        }
        reading.value = text->amount;
        if (text->approximate) {
            reading.findings.push_back(say(FindingCode::amount_approximate).with("used", text->amount));
        }
        if (text->ambiguous) {
            reading.findings.push_back(say(FindingCode::amount_ambiguous).with("used", text->amount));
        }
        if (text->conditional && !marks_mean) {
            reading.findings.push_back(say(FindingCode::amount_conditional));
        }
    }
}

void CellReader::read_date(CellReading &reading, const workbook::Cell &cell, const Column &column) {
    const auto *moment = std::get_if<workbook::Moment>(&cell.value);
    if (moment != nullptr && moment->date && is_of_our_time(*moment->date)) {
        reading.value = foundation::DateSpan{*moment->date, *moment->date};
    } else if (const auto span = moment == nullptr ? read_date_text(reading.typed) : std::nullopt) {
        reading.value = *span;
    } else {
        refuse(reading, finding_on(FindingCode::date_unreadable, column, reading.shown));
    }
}

} // namespace kvartal::intake
