// SPDX-License-Identifier: MIT
#include "marking/fill_marks.hpp"

#include "marking/worksheet_part.hpp"
#include "marking/xml_edits.hpp"
#include "marking/xml_text.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <tuple>
#include <utility>

namespace kvartal::marking {
namespace {

using foundation::CellRange;

/// Always true, the same in every program and language, and nothing that anybody else would write.
constexpr std::string_view formula = "LEN(\"kvartal\")=7";
constexpr std::size_t most_ranges = 200; ///< of one conditional format

std::string a1_text(const CellRange &range) {
    const std::string first = foundation::a1_text(range.first);
    return range.first == range.last ? first : first + ":" + foundation::a1_text(range.last);
}

bool is_ours(std::string_view text, const Element &rule) {
    const auto condition = child_of(text, rule, "formula");
    if (!condition) {
        return false;
    }
    std::string written = unescaped(condition->contents(text));
    std::erase(written, ' ');
    return written == formula || written == "=" + std::string{formula};
}

/// The highest priority number in use, which is the lowest priority.
std::int64_t last_priority(std::string_view text) {
    std::int64_t last = 0;
    workbook::TagReader tags{text};
    while (const auto tag = tags.next()) {
        if (tag->kind != workbook::Tag::Kind::close && workbook::local_name(tag->name) == "cfRule") {
            Element rule;
            rule.name = tag->name;
            rule.begin = tag->begin;
            rule.open_end = rule.close_begin = rule.end = tag->end;
            last = std::max(last, whole_number(attribute(text, rule, "priority")).value_or(0));
        }
    }
    return std::min(last, std::int64_t{2'000'000'000});
}

} // namespace

std::vector<CellRange> joined(std::vector<CellRange> ranges) {
    std::sort(ranges.begin(), ranges.end(), [](const CellRange &a, const CellRange &b) {
        return std::tuple{a.first.column, a.last.column, a.first.row, a.last.row}
               < std::tuple{b.first.column, b.last.column, b.first.row, b.last.row};
    });
    std::vector<CellRange> all;
    for (const CellRange &range : ranges) {
        const bool below = !all.empty() && all.back().first.column == range.first.column
                           && all.back().last.column == range.last.column
                           && range.first.row <= all.back().last.row + 1;
        if (below) {
            all.back().last.row = std::max(all.back().last.row, range.last.row);
        } else {
            all.push_back(range);
        }
    }
    return all;
}

std::string with_fill_marks(std::string text, const FillMarks &marks, const MarkStyles &styles) {
    const std::string prefix = root_of(text).prefix();
    std::int64_t priority = last_priority(text);
    std::string formats;
    for (const auto &[severity, ranges] : marks) {
        const std::vector<CellRange> all = joined(ranges);
        for (std::size_t from = 0; from < all.size(); from += most_ranges) {
            std::string where;
            for (std::size_t i = from; i < std::min(all.size(), from + most_ranges); ++i) {
                where += (where.empty() ? "" : " ") + a1_text(all[i]);
            }
            formats.append("<").append(prefix).append("conditionalFormatting sqref=\"").append(where);
            formats.append("\"><").append(prefix).append("cfRule type=\"expression\" dxfId=\"");
            formats.append(std::to_string(styles.fill_of(severity))).append("\" priority=\"");
            formats.append(std::to_string(++priority)).append("\"><").append(prefix).append("formula>");
            formats.append(escaped(formula)).append("</").append(prefix).append("formula></").append(prefix);
            formats.append("cfRule></").append(prefix).append("conditionalFormatting>");
        }
    }
    return with_element(std::move(text), "conditionalFormatting", formats);
}

std::string without_fill_marks(std::string text) {
    if (text.find("kvartal") == std::string::npos) {
        return text;
    }
    XmlEdits edits{text};
    for (const Element &format : children_of(text, root_of(text), "conditionalFormatting")) {
        const std::vector<Element> rules = children_of(text, format, "cfRule");
        std::vector<Element> ours;
        std::copy_if(rules.begin(), rules.end(), std::back_inserter(ours),
                     [&](const Element &rule) { return is_ours(text, rule); });
        if (!ours.empty() && ours.size() == rules.size()) {
            edits.erase(format);
            continue;
        }
        for (const Element &rule : ours) {
            edits.erase(rule);
        }
    }
    return edits.applied();
}

} // namespace kvartal::marking
