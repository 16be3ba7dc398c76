// SPDX-License-Identifier: MIT
#include "report/limited_chapter.hpp"

#include "consolidation/choose.hpp"
#include "report/refer_anew.hpp"
#include "report/selection.hpp"
#include "report/source_lines.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace kvartal::report {
namespace {

using foundation::Finding;
using foundation::FindingCode;

/// The row that each line of the part's sources has in the whole report's.
std::vector<std::size_t> rows_in_whole(const Wording &whole, const Wording &part) {
    std::map<std::string, std::size_t> first_of;
    std::size_t row = 0;
    for (const SourceLine &line : source_lines(whole)) {
        first_of.emplace(line.initiative->key, row++);
    }
    std::vector<std::size_t> rows;
    const portfolio::Initiative *last = nullptr;
    for (const SourceLine &line : source_lines(part)) {
        rows.push_back(line.initiative == last ? rows.back() + 1 : first_of.at(line.initiative->key));
        last = line.initiative;
    }
    return rows;
}

void for_each_table(std::vector<Section> &sections, const auto &visit) {
    for (Section &section : sections) {
        for (Block &block : section.blocks) {
            if (auto *table = std::get_if<Table>(&block)) {
                visit(*table);
            }
        }
    }
}

/// The tables that the chapter's cells refer to and it has not itself, and what those refer to.
std::vector<Block> grounds_of(std::vector<Section> &sections, const Wording &part) {
    std::set<std::string> there, wanted;
    for_each_table(sections, [&](const Table &table) {
        there.insert(table.id);
        wanted.merge(tables_referred_to(table));
    });
    std::vector<Block> grounds;
    for (const char *id : {"changes", "portfolio"}) {
        if (!wanted.contains(id) || there.contains(id)) {
            continue;
        }
        std::vector<Section> made = find_kind(id)->compose(part);
        for_each_table(made, [&](Table &table) {
            if (table.id == id) {
                table.spreadsheet_only = true;
                wanted.merge(tables_referred_to(table));
                grounds.emplace_back(std::move(table));
            }
        });
    }
    return grounds;
}

/// "Utvalg: 12 av 38 tiltak. Segment: Samstyre." With the last round beside it: which its figures are for.
Paragraph what_is_chosen(const Wording &whole, const Wording &part, const Selection &selection,
                         bool compares) {
    std::string words = whole.say("chapter.chosen", {{"chosen", as_count(part.portfolio.initiatives.size())},
                                                     {"all", as_count(whole.portfolio.initiatives.size())},
                                                     {"limits", selection.words()}});
    if (compares) {
        words.append(" ").append(
            whole.say("chapter.chosen-before", {{"period", part.since->before.setup.period}}));
    }
    return {std::move(words)};
}

std::string limited_caption(const Wording &wording, const std::string &caption, const Selection &selection) {
    return caption.empty()
               ? caption
               : wording.say("chapter.chosen-caption", {{"caption", caption}, {"limits", selection.words()}});
}

LimitedChapter chapter_of(const Wording &whole, const Wording &part, const ChapterKind &kind,
                          const Selection &selection, const std::string &suffix) {
    LimitedChapter made{kind.compose(part), {}};
    if (made.sections.empty()) {
        return made;
    }
    made.grounds = grounds_of(made.sections, part);
    const bool compares = std::any_of(made.grounds.begin(), made.grounds.end(),
                                      [](const Block &one) { return std::get<Table>(one).id == "changes"; })
                          || (part.since != nullptr && kind.id == std::string_view{"changes"});
    const std::vector<std::size_t> sources = rows_in_whole(whole, part);
    const auto rename = [&](Block &block) {
        refer_anew(block, suffix, sources);
        if (auto *table = std::get_if<Table>(&block)) {
            table->sheet_name.append(" ").append(suffix.substr(1));
            table->caption = limited_caption(whole, table->caption, selection);
        } else if (auto *chart = std::get_if<Chart>(&block)) {
            chart->caption = limited_caption(whole, chart->caption, selection);
        } else if (auto *roadmap = std::get_if<Roadmap>(&block)) {
            roadmap->caption = limited_caption(whole, roadmap->caption, selection);
        }
    };
    std::for_each(made.grounds.begin(), made.grounds.end(), rename);
    for (Section &section : made.sections) {
        section.id += suffix;
        std::for_each(section.blocks.begin(), section.blocks.end(), rename);
    }
    std::vector<Block> &first = made.sections.front().blocks;
    first.insert(first.begin(), what_is_chosen(whole, part, selection, compares));
    return made;
}

} // namespace

LimitedChapter limited_chapter(const Wording &whole, const ChapterKind &kind,
                               const std::vector<portfolio::ChapterLimit> &limits,
                               const std::string &suffix) {
    const Selection selection{whole, limits};
    const consolidation::Chooser is_chosen = [&](const portfolio::Initiative &one) {
        return selection.holds(one);
    };
    const portfolio::Portfolio part = consolidation::chosen(whole.portfolio, is_chosen);
    if (part.initiatives.empty() && part.set_aside.empty()) {
        return {};
    }
    PortfolioLayout layout = layout_of(part);
    layout.rows = whole.layout.rows; // what names lead to is the whole report's
    const Wording alone{part, whole.texts, std::move(layout), nullptr};
    if (whole.since == nullptr) {
        return chapter_of(whole, alone, kind, selection, suffix);
    }
    const consolidation::Comparison since =
        consolidation::chosen(*whole.since, whole.portfolio, part, is_chosen);
    return chapter_of(whole, {part, whole.texts, alone.layout, &since}, kind, selection, suffix);
}

std::vector<Finding> check_limits(const Wording &wording) {
    std::vector<Finding> findings;
    for (const portfolio::Chapter &chapter : wording.portfolio.setup.chapters) {
        const ChapterKind *kind = find_kind(chapter.id);
        if (chapter.limits.empty() || kind == nullptr) {
            continue;
        }
        if (kind->about == About::all) {
            findings.push_back(foundation::finding(FindingCode::limit_unused)
                                   .at(chapter.limits.front().place)
                                   .with("chapter", wording.section(chapter.id).heading));
            continue;
        }
        std::vector<Finding> unknown = Selection{wording, chapter.limits}.findings();
        std::move(unknown.begin(), unknown.end(), std::back_inserter(findings));
    }
    return findings;
}

} // namespace kvartal::report
