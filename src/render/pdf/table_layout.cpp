// SPDX-License-Identifier: MIT
#include "render/pdf/table_layout.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace kvartal::render::pdf {
namespace {

constexpr double widest_figure = 12;    ///< em: what is longer is no figure and may wrap
constexpr double comfortable_text = 13; ///< em: a text column that is this wide reads well
constexpr double narrow_header = 5.8;   ///< em: a longer word over figures may be broken down to this
constexpr double roomy_figure = 7;      ///< em: a figure column's width where there is plenty

struct Limits {
    double least = 0, comfortable = 0, natural = 0; ///< points, with padding
};

Limits limits_of(const ColumnNeed &need, double size, bool break_headers) {
    const double padding = 2 * cell_padding(size);
    Limits limits;
    if (need.kind == Width::text) {
        const double piece = std::max(need.header.widest_piece, need.body.widest_piece);
        const double natural = std::max(need.header.natural, need.body.natural);
        limits.least = std::min(piece, comfortable_text) * size + padding;
        limits.natural = natural * size + padding;
        limits.comfortable = std::max(limits.least, std::min(natural, comfortable_text) * size + padding);
        return limits;
    }
    const double body = need.kind == Width::word ? need.body.widest_piece : need.body.natural;
    const double header = std::min(need.header.widest_piece, widest_figure);
    const double shown = break_headers ? std::min(header, narrow_header) : header;
    limits.least = limits.comfortable = std::max(std::min(body, widest_figure), shown) * size + padding;
    limits.natural = std::max(limits.least, std::min(need.body.natural, widest_figure) * size + padding);
    return limits;
}

std::vector<Limits> limits_of(const std::vector<ColumnNeed> &columns, double size, bool break_headers) {
    std::vector<Limits> limits;
    limits.reserve(columns.size());
    for (const ColumnNeed &need : columns) {
        limits.push_back(limits_of(need, size, break_headers));
    }
    return limits;
}

double total(const std::vector<double> &widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Widens the columns of a kind towards `goal`, by their weights, as far as `available` goes.
template <class Goal, class Weight>
void widen(std::vector<double> &widths, double available, Goal goal, Weight weight) {
    // Each round fills at least one column or uses up the room.
    for (std::size_t round = 0; round <= widths.size(); ++round) {
        const double room = available - total(widths);
        double weights = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            weights += widths[i] < goal(i) ? weight(i) : 0;
        }
        if (room < 0.01 || weights <= 0) {
            return;
        }
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] < goal(i)) {
                widths[i] = std::min(goal(i), widths[i] + room * weight(i) / weights);
            }
        }
    }
}

std::vector<double> distribute(const std::vector<ColumnNeed> &columns, const std::vector<Limits> &limits,
                               double size, double available) {
    std::vector<double> widths;
    widths.reserve(limits.size());
    for (const Limits &limit : limits) {
        widths.push_back(limit.least);
    }
    const auto is_text = [&](std::size_t i) { return columns[i].kind == Width::text; };
    const auto weight = [&](std::size_t i) { // texts need the width more than a word that wraps
        return std::max(columns[i].weight, 0.01) * (columns[i].kind == Width::word ? 0.2 : 1);
    };
    widen(
        widths, available, [&](std::size_t i) { return limits[i].comfortable; }, weight);
    widen(
        widths, available, [&](std::size_t i) { return limits[i].natural; }, weight);
    const auto roomy = [&](std::size_t i) {
        return columns[i].kind == Width::figure ? roomy_figure * size : 0.0;
    };
    widen(widths, available, roomy, [](std::size_t) { return 1.0; });
    const bool any_text = std::any_of(columns.begin(), columns.end(),
                                      [](const ColumnNeed &need) { return need.kind == Width::text; });
    const auto rest = [&](std::size_t i) { return any_text && !is_text(i) ? 0.0 : available; };
    widen(widths, available, rest, weight);
    if (const double used = total(widths); used > available && used > 0) {
        for (double &width : widths) {
            width *= available / used;
        }
    }
    return widths;
}

} // namespace

double cell_padding(double size) {
    return std::max(2.4, (size - 4) * 0.9);
}

ColumnPlan plan_columns(const std::vector<ColumnNeed> &columns, double available) {
    constexpr double smallest = 7;
    struct Try {
        double size;
        bool break_headers;
    };
    // A long word in a header is broken rather than all the text made smaller than 8 points.
    constexpr std::array tries{Try{9, false},  Try{8.5, false}, Try{8, false},  Try{9, true},
                               Try{8.5, true}, Try{8, true},    Try{7.5, true}, Try{smallest, true}};
    for (const Try &attempt : tries) {
        const auto limits = limits_of(columns, attempt.size, attempt.break_headers);
        double needed = 0;
        for (const Limits &limit : limits) {
            needed += limit.comfortable;
        }
        if (needed <= available) {
            return {attempt.size, distribute(columns, limits, attempt.size, available)};
        }
    }
    return {smallest, distribute(columns, limits_of(columns, smallest, true), smallest, available)};
}

} // namespace kvartal::render::pdf
