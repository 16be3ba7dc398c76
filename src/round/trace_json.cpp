// SPDX-License-Identifier: MIT
#include "round/trace_json.hpp"

#include "checking/json_text.hpp"
#include "round/data_tables.hpp"

#include <nlohmann/json.hpp>

namespace kvartal::round {
namespace {

using nlohmann::ordered_json;
using report::Made;
using report::TracedFigure;

const char *id_of(Made made) {
    switch (made) {
    case Made::read:
        return "read";
    case Made::sum:
        return "sum";
    case Made::count:
        return "count";
    case Made::stated:
        break;
    }
    return "stated";
}

ordered_json text_or_null(const std::string &text) {
    return text.empty() ? ordered_json{} : ordered_json(text);
}

/// What the figure shows, as one of three members: the others are null.
void add_content(ordered_json &json, const report::CellContent &content) {
    json["amount_mnok"] = nullptr;
    json["count"] = nullptr;
    json["words"] = nullptr;
    if (const auto *amount = std::get_if<foundation::Money>(&content)) {
        json["amount_mnok"] = mnok_text(*amount);
    } else if (const auto *count = std::get_if<std::int64_t>(&content)) {
        json["count"] = *count;
    } else if (const auto *words = std::get_if<std::string>(&content)) {
        json["words"] = *words;
    } else if (const auto *mark = std::get_if<report::StatusMark>(&content)) {
        json["words"] = mark->label;
    } else if (const auto *date = std::get_if<foundation::Date>(&content)) {
        json["words"] = foundation::iso_text(*date);
    } else if (const auto *time = std::get_if<foundation::TimeOfDay>(&content)) {
        json["words"] = foundation::written(*time);
    }
}

ordered_json source_json(const std::optional<report::TracedSource> &source) {
    return source ? ordered_json{{"file", source->file},
                                 {"sheet", source->sheet},
                                 {"cell", source->cell},
                                 {"typed", source->typed}}
                  : ordered_json{};
}

ordered_json figure_json(const TracedFigure &figure, const std::string &address) {
    ordered_json json{{"cell", text_or_null(address)},
                      {"table", text_or_null(figure.table)},
                      {"row", figure.row},
                      {"column", text_or_null(figure.column)}};
    add_content(json, figure.content);
    json["in_parentheses"] = figure.in_parentheses;
    json["made"] = id_of(figure.made);
    json["agrees"] = figure.agrees;
    json["parts"] = ordered_json::array();
    for (const report::TracedPart &part : figure.parts) {
        json["parts"].push_back({{"figure", part.figure}, {"subtracted", part.subtracted}});
    }
    json["zero_parts"] = figure.nothing;
    json["source"] = source_json(figure.source);
    return json;
}

} // namespace

std::string to_json(const TraceOutcome &outcome) {
    const foundation::Period period = outcome.period;
    ordered_json document{{"version", 1},
                          {"period", std::to_string(period.year) + "-q" + std::to_string(period.quarter)},
                          {"asked", outcome.asked},
                          {"figures", ordered_json::array()},
                          {"files", ordered_json::array()}};
    for (std::size_t i = 0; i < outcome.trace->figures.size(); ++i) {
        document["figures"].push_back(figure_json(outcome.trace->figures[i], outcome.addresses[i]));
    }
    for (const report::TracedFile &file : outcome.trace->files) {
        document["files"].push_back({{"file", file.name}, {"sha256", text_or_null(file.sha256)}});
    }
    return checking::without_controls(document.dump(2, ' ', false, ordered_json::error_handler_t::replace))
           + "\n";
}

} // namespace kvartal::round
