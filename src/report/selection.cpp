// SPDX-License-Identifier: MIT
#include "report/selection.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>
#include <optional>

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using foundation::Finding;
using portfolio::ChooseBy;
using portfolio::Initiative;

std::vector<Dimension> dimensions_of(ChooseBy by) {
    switch (by) {
    case ChooseBy::priority:
        return {Dimension::priority};
    case ChooseBy::segment:
        return {Dimension::segment};
    case ChooseBy::owner:
        return {Dimension::owner};
    case ChooseBy::area:
        return {Dimension::strategic_area, Dimension::focus_area};
    case ChooseBy::status:
        return {Dimension::status};
    case ChooseBy::initiative:
        return {};
    }
    return {};
}

/// What a limit's value stands for: its id, its label, and what the reader may have meant when it stands for
/// nothing.
struct Meaning {
    std::optional<std::string> id;
    std::string label, nearest;
};

Meaning of_code(const Wording &wording, ChooseBy by, const std::string &value) {
    Meaning meaning;
    for (const Dimension dimension : dimensions_of(by)) {
        const foundation::CodeList &list =
            wording.portfolio.vocabulary.list(consolidation::code_list_of(dimension));
        if (const foundation::Code *code = list.match(value)) {
            return {code->id, wording.label(list.id, code->id), {}};
        }
        if (const foundation::Code *near = list.nearest(value)) {
            meaning.nearest = wording.label(list.id, near->id);
        }
    }
    return meaning;
}

Meaning of_owner(const Wording &wording, const std::string &value) {
    const portfolio::Organisations &organisations = wording.portfolio.setup.organisations;
    if (const portfolio::Organisation *owner = organisations.match(value)) {
        return {owner->id, owner->id, {}};
    }
    const portfolio::Organisation *near = organisations.nearest(value);
    return {std::nullopt, {}, near == nullptr ? std::string{} : near->id};
}

/// The same for the same initiative in this round and the last, unless it has another id or name.
std::string identity(const Initiative &initiative) {
    return id_or_blank(initiative) + "\n" + foundation::fold_name(initiative.name.value);
}

Meaning of_initiative(const Wording &wording, const std::string &value) {
    const std::string wanted = foundation::fold_name(value);
    const auto all = portfolio::all_initiatives(wording.portfolio);
    for (const Initiative &one : all) {
        if (wanted == foundation::fold_name(one.name.value)
            || (one.id && wanted == foundation::fold_name(one.id->value))) {
            return {identity(one), one.name.value, {}};
        }
    }
    const auto near = std::find_if(all.begin(), all.end(), [&](const Initiative &one) {
        return foundation::near_miss(wanted, foundation::fold_name(one.name.value)).has_value();
    });
    return {std::nullopt, {}, near == all.end() ? std::string{} : near->get().name.value};
}

Meaning meaning_of(const Wording &wording, ChooseBy by, const std::string &value) {
    if (by == ChooseBy::initiative) {
        return of_initiative(wording, value);
    }
    if (by == ChooseBy::owner) {
        return of_owner(wording, value);
    }
    const bool is_unreported = foundation::fold(value) == foundation::fold(wording.say("word.not-reported"));
    return is_unreported ? Meaning{std::string{}, wording.say("word.not-reported"), {}}
                         : of_code(wording, by, value);
}

/// What the limit is on: "Segment".
std::string subject(const Wording &wording, ChooseBy by) {
    switch (by) {
    case ChooseBy::owner:
        return wording.say("column.owner");
    case ChooseBy::area:
        return wording.say("chapter.area");
    case ChooseBy::initiative:
        return wording.say("column.initiative");
    default:
        return wording.column(dimensions_of(by).front());
    }
}

} // namespace

Selection::Selection(const Wording &wording, const std::vector<portfolio::ChapterLimit> &limits) {
    for (const portfolio::ChapterLimit &limit : limits) {
        Part part{limit.by, {}};
        std::string labels;
        for (const std::string &value : limit.values) {
            Meaning meaning = meaning_of(wording, limit.by, value);
            labels.append(labels.empty() ? "" : ", ").append(meaning.id ? meaning.label : value);
            if (meaning.id) {
                part.values.insert(std::move(*meaning.id));
            } else {
                Finding unknown = foundation::finding(foundation::FindingCode::limit_unknown)
                                      .at(limit.place)
                                      .with("what", subject(wording, limit.by))
                                      .with("found", value);
                if (!meaning.nearest.empty()) {
                    unknown.with("suggestion", std::move(meaning.nearest));
                }
                findings_.push_back(std::move(unknown));
            }
        }
        parts_.push_back(std::move(part));
        words_.append(words_.empty() ? "" : "; ")
            .append(subject(wording, limit.by))
            .append(": ")
            .append(labels);
    }
}

bool Selection::holds(const Initiative &initiative) const {
    return std::all_of(parts_.begin(), parts_.end(), [&](const Part &part) {
        if (part.by == ChooseBy::initiative) {
            return part.values.contains(identity(initiative));
        }
        std::vector<std::string> reported;
        for (const Dimension dimension : dimensions_of(part.by)) {
            if (std::string value = consolidation::value_of(initiative, dimension); !value.empty()) {
                reported.push_back(std::move(value));
            }
        }
        return reported.empty() ? part.values.contains("")
                                : std::any_of(reported.begin(), reported.end(), [&](const std::string &one) {
                                      return part.values.contains(one);
                                  });
    });
}

} // namespace kvartal::report
