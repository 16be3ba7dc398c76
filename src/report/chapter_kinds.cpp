// SPDX-License-Identifier: MIT
#include "report/chapter_kinds.hpp"

#include "report/chapters.hpp"

#include <algorithm>
#include <array>

namespace kvartal::report {
namespace {

/// A chapter that holds nothing but the secretariat's words.
std::vector<Section> words_only(const Wording &) {
    return {};
}

constexpr std::array kinds{
    ChapterKind{"foreword", words_only, About::all},
    ChapterKind{"agenda", agenda_chapter, About::all},
    ChapterKind{"summary", summary_chapter, About::all},
    ChapterKind{"segments", segments_chapter},
    ChapterKind{"status", status_chapter},
    ChapterKind{"dependencies", dependencies_chapter},
    ChapterKind{"goals", goals_chapter},
    ChapterKind{"changes", changes_chapter},
    ChapterKind{"themes", words_only, About::all},
    ChapterKind{"areas", areas_chapter, About::some},
    ChapterKind{"operating-costs", operating_costs_chapter},
    ChapterKind{"portfolio", portfolio_chapter},
    ChapterKind{"focus-areas", focus_area_chapter},
    ChapterKind{"owners", owner_chapter},
    ChapterKind{"funders", funder_chapter},
    ChapterKind{"funding-years", funding_years_chapter},
    ChapterKind{"phases", phase_chapter},
    ChapterKind{"roadmap", roadmap_chapter},
    ChapterKind{"plan", plan_chapter, About::all},
    ChapterKind{"criteria", criteria_chapter},
    ChapterKind{"milestones", milestones_chapter},
    ChapterKind{"returns", returns_chapter, About::all},
    ChapterKind{"sources", sources_chapter, About::all},
};

} // namespace

std::span<const ChapterKind> chapter_kinds() {
    return kinds;
}

const ChapterKind *find_kind(std::string_view id) {
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const ChapterKind &one) { return id == one.id; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace kvartal::report
