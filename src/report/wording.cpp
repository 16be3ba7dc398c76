// SPDX-License-Identifier: MIT
#include "report/wording.hpp"

#include "foundation/number_style.hpp"
#include "foundation/text_folding.hpp"
#include "report/cells.hpp"

#include <algorithm>
#include <chrono>

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using consolidation::Turn;
using foundation::Money;

const foundation::Code *code_of(const portfolio::Portfolio &portfolio, std::string_view list,
                                std::string_view code_id) {
    return portfolio.vocabulary.list(list).find(code_id);
}

std::string key_of(Turn turn) {
    switch (turn) {
    case Turn::none:
        return "none";
    case Turn::added:
        return "added";
    case Turn::started:
        return "started";
    case Turn::resumed:
        return "resumed";
    case Turn::completed:
        return "completed";
    case Turn::paused:
        return "paused";
    case Turn::withdrawn:
        return "withdrawn";
    case Turn::planned:
        return "planned";
    case Turn::gone:
        return "gone";
    }
    return "none";
}

} // namespace

std::string Wording::say(std::string_view key, const foundation::Arguments &arguments) const {
    return texts.fill("report." + std::string{key}, arguments);
}

std::string Wording::label(std::string_view list, std::string_view code_id) const {
    if (code_id.empty()) {
        return say("word.not-reported");
    }
    const foundation::Code *code = code_of(portfolio, list, code_id);
    return code == nullptr ? std::string{code_id} : code->label.in(language());
}

std::string Wording::short_label(std::string_view list, std::string_view code_id) const {
    const std::string whole = label(list, code_id);
    return !code_id.empty() && whole.starts_with(std::string{code_id} + " ") ? std::string{code_id} : whole;
}

StatusMark Wording::status_mark(std::string_view code_id) const {
    const foundation::Code *code = code_of(portfolio, "status", code_id);
    return {label("status", code_id), code == nullptr ? Tone::none : code->tone};
}

StatusMark Wording::mark(Dimension dimension, std::string_view code_id) const {
    return dimension == Dimension::risk && code_id.empty() ? StatusMark{say("word.not-assessed"), Tone::none}
                                                           : status_mark(code_id);
}

std::string Wording::column(Dimension dimension) const {
    std::string key{consolidation::field_of(dimension)};
    std::replace(key.begin(), key.end(), '_', '-');
    return say("column." + key);
}

TableCell Wording::coded(Dimension dimension, std::string_view code_id) const {
    if (dimension == Dimension::status || dimension == Dimension::risk) {
        return status(mark(dimension, code_id));
    }
    return text(short_label(consolidation::code_list_of(dimension), code_id));
}

std::string Wording::mnok(Money amount) const {
    const bool whole = foundation::rounded(amount, foundation::AmountUnit::mnok, 1) % 10 == 0;
    return foundation::written(amount, foundation::AmountUnit::mnok, whole ? 0 : 1, language());
}

std::string Wording::listed(const std::vector<std::string> &items) const {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            text += i + 1 == items.size() ? " " + say("word.and") + " " : ", ";
        }
        text += items[i];
    }
    return text;
}

std::string Wording::turn(Turn turn) const {
    return say("turn." + key_of(turn));
}

std::string Wording::turns(Turn turn) const {
    return say("turns." + key_of(turn));
}

std::string Wording::turn_count(Turn turn, std::size_t number) const {
    return say("turn-count." + key_of(turn), {{"count", as_count(number)}});
}

std::string Wording::span(const foundation::DateSpan &span) const {
    using namespace std::chrono;
    const bool from_first = span.first.day() == day{1};
    const bool to_last = span.last == year_month_day{span.last.year() / span.last.month() / last};
    const auto month = static_cast<unsigned>(span.first.month()),
               end = static_cast<unsigned>(span.last.month());
    const bool whole = from_first && to_last && span.first.year() == span.last.year();
    if (whole && month == 1 && end == 12) {
        return std::to_string(static_cast<int>(span.first.year()));
    }
    if (whole && month % 3 == 1 && end == month + 2) {
        return foundation::written(
            foundation::Period{static_cast<int>(span.first.year()), static_cast<int>(end / 3)}, language());
    }
    const std::string first = foundation::written(span.first, language());
    return span.first == span.last ? first : first + "–" + foundation::written(span.last, language());
}

std::string Wording::owner(const portfolio::Initiative &initiative) const {
    return label("", consolidation::value_of(initiative, Dimension::owner));
}

TableCell Wording::name_of(const portfolio::Initiative &initiative) const {
    TableCell cell = text(initiative.name.value);
    LinkTarget target;
    target.initiative = initiative.key;
    if (const auto row = layout.rows.find(initiative.key); row != layout.rows.end()) {
        target.table = "portfolio";
        target.row = row->second;
    }
    cell.link = std::move(target);
    return cell;
}

bool Wording::is_red(const portfolio::Dependency &dependency) const {
    return dependency.status && status_mark(dependency.status->value).tone == Tone::bad;
}

Table Wording::table(std::string_view id, std::string_view texts_at,
                     const foundation::Arguments &arguments) const {
    const std::string key = texts_at.empty() ? std::string{id} + "." : std::string{texts_at};
    Table table;
    table.id = id;
    table.caption = say(key + "caption", arguments);
    table.sheet_name = say(key + "sheet");
    table.decimals = layout.decimals;
    return table;
}

Section Wording::section(std::string_view chapter) const {
    const std::string id{chapter};
    return {id, say(id + ".heading"), 1, {}, false};
}

std::int64_t as_count(std::size_t number) {
    return static_cast<std::int64_t>(number);
}

} // namespace kvartal::report
