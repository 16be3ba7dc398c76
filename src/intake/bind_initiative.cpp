// SPDX-License-Identifier: MIT
#include "intake/bind_initiative.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace kvartal::intake {
namespace {

using foundation::DateSpan;
using foundation::Money;
using foundation::Placed;
using portfolio::Initiative;

template <class T>
Placed<T> placed(const FieldValue &value) {
    return {std::get<T>(value.value), value.place, value.typed};
}

struct TextField {
    std::string_view id;
    std::optional<Placed<std::string>> Initiative::*member;
};
constexpr std::array text_fields{
    TextField{"id", &Initiative::id},
    TextField{"owner", &Initiative::owner},
    TextField{"priority", &Initiative::priority},
    TextField{"phase", &Initiative::phase},
    TextField{"strategic_area", &Initiative::strategic_area},
    TextField{"focus_area", &Initiative::focus_area},
    TextField{"status", &Initiative::status},
    TextField{"state", &Initiative::state},
    TextField{"segment", &Initiative::segment},
    TextField{"risk", &Initiative::risk},
    TextField{"main_goal", &Initiative::main_goal},
};

struct CodesField {
    std::string_view id;
    std::vector<Placed<std::string>> Initiative::*member;
};
constexpr std::array codes_fields{
    CodesField{"supporting_goals", &Initiative::supporting_goals},
    CodesField{"sdg", &Initiative::sustainability_goals},
};

bool bind_text(const FieldValue &value, Initiative &initiative) {
    const std::string_view id = value.meaning.field->id;
    if (id == "name") {
        initiative.name = placed<std::string>(value);
        return true;
    }
    for (const TextField &field : text_fields) {
        if (field.id == id) {
            initiative.*field.member = placed<std::string>(value);
            return true;
        }
    }
    for (const CodesField &field : codes_fields) {
        if (field.id == id) {
            for (std::string &code : portfolio::codes_in(std::get<std::string>(value.value))) {
                (initiative.*field.member).push_back({std::move(code), value.place, value.typed});
            }
            return true;
        }
    }
    return false;
}

bool bind_amount(const FieldValue &value, Initiative &initiative) {
    if (value.meaning.field->id == "budget") {
        initiative.budget = placed<Money>(value);
        return true;
    }
    if (value.meaning.field->id == "share" && value.meaning.code != nullptr) {
        initiative.shares.push_back({value.meaning.code->id, placed<Money>(value)});
        return true;
    }
    return false;
}

bool bind_date(const FieldValue &value, Initiative &initiative) {
    const std::string_view id = value.meaning.field->id;
    if (id != "start" && id != "end") {
        return false;
    }
    (id == "start" ? initiative.start : initiative.end) = placed<DateSpan>(value);
    return true;
}

bool bind(const FieldValue &value, Initiative &initiative) {
    if (std::holds_alternative<std::string>(value.value)) {
        return bind_text(value, initiative);
    }
    if (std::holds_alternative<Money>(value.value)) {
        return bind_amount(value, initiative);
    }
    return std::holds_alternative<DateSpan>(value.value) && bind_date(value, initiative);
}

} // namespace

Initiative bind_initiative(Record &record, int budget_year) {
    Initiative initiative;
    for (const FieldValue &value : record.values) {
        if (!bind(value, initiative)) {
            initiative.other.push_back(other_value(value.meaning.field->id, value));
        }
    }
    bind_tables(record, budget_year, initiative);
    std::move(record.carried.begin(), record.carried.end(), std::back_inserter(initiative.other));
    record.carried = {};
    initiative.answers = answers_of(record);
    return initiative;
}

} // namespace kvartal::intake
