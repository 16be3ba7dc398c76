// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/finding.hpp"
#include "foundation/language.hpp"
#include "foundation/money.hpp"
#include "foundation/place.hpp"
#include "portfolio/meeting.hpp"
#include "portfolio/organisation.hpp"
#include "portfolio/plan.hpp"
#include "portfolio/return_file.hpp"
#include "portfolio/segment_rule.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::portfolio {

/// One initiative finances another: the money is in both budgets and is taken out of the giver's once.
struct Transfer {
    foundation::Placed<std::string> giver, receiver; ///< initiative ids, or names
    foundation::Placed<foundation::Money> amount;
    std::string note; ///< the secretariat's words on it, or empty
};

/// The condition that operating costs with an asterisk depend on: the report's footnote to them.
struct CostNote {
    foundation::Placed<std::string> initiative; ///< its id or name
    std::string component;                      ///< or empty: of all its components
    std::optional<int> year;                    ///< or of all years
    std::string condition;
};

/// Whether a chapter of the report is there: when it has something to show; always, saying so when it has
/// not; or never.
enum class Show { when_filled, always, never };

/// What the initiatives of a chapter are chosen by. An area is a strategic area or a focus area.
enum class ChooseBy { priority, segment, owner, area, status, initiative };

inline constexpr std::array all_choices{ChooseBy::priority, ChooseBy::segment, ChooseBy::owner,
                                        ChooseBy::area,     ChooseBy::status,  ChooseBy::initiative};

/// The field of round.xlsx that says it: "only_segment".
const char *field_of(ChooseBy by);

/// One limit of a chapter: its initiatives have one of these values, in the round's words.
struct ChapterLimit {
    ChooseBy by = ChooseBy::segment;
    std::vector<std::string> values; ///< at least one
    foundation::Place place;
};

/// A chapter of the report, with what the secretariat writes in it.
struct Chapter {
    std::string id;      ///< "summary", "status", "portfolio", "sources", …
    std::string heading; ///< in place of its usual one; or empty
    foundation::Placed<std::string> text,
        text_after; ///< Markdown, before and after what is made from the returns
    Show show = Show::when_filled;
    std::vector<ChapterLimit> limits{}; ///< all of them hold; without any it is about the whole portfolio
};

/// An initiative that the secretariat knows of, from this round or earlier ones.
struct RegisteredInitiative {
    foundation::Placed<std::string> name;
    std::string id;                        ///< or empty
    std::vector<std::string> former_names; ///< by which returns may still call it
    std::string owner;                     ///< an organisation's name, or empty
    std::string state;                     ///< a code of the states as of the last round, or empty
};

/// A finding that the secretariat accepts. What it leaves open matches anything.
struct Waiver {
    foundation::Placed<std::string> code; ///< a finding code's id
    std::string organisation;             ///< an organisation's name, or empty
    std::string initiative;               ///< its id or name, or empty
    std::string cell;                     ///< "C12", or "Sheet!C12"; or empty
    std::string reason;
};

/// What the secretariat states about a round in round.xlsx.
struct Setup {
    ReturnFile file; ///< round.xlsx itself
    foundation::Period period;
    foundation::Date cut_off;
    foundation::Language language = foundation::Language::nb; ///< the report's
    std::string title, portfolio_name, publisher;
    std::string case_number, case_type; ///< of the board's case, a code: "orientation", "approval"; or empty
    foundation::Placed<std::string> decision; ///< what the board is asked to decide, in Markdown; or empty
    std::string previous;                     ///< the last round's folder, seen from this one; or empty
    std::optional<foundation::Date> deadline; ///< when returns are due
    std::string template_id;                  ///< the definition that templates are issued by; or empty
    int budget_year = 0;                      ///< the year that the reported budgets are for
    Organisations organisations;
    std::vector<Transfer> transfers;
    Meeting meeting;
    Plan plan;
    std::vector<Chapter> chapters;
    bool lists_chapters = false;             ///< the report has just these chapters, in this order
    std::vector<RegisteredInitiative> known; ///< the register of initiatives
    std::vector<Waiver> waivers;
    std::vector<StatedCase> criteria;    ///< by which answers give a segment; none: the template's rule
    std::vector<CostNote> cost_notes;    ///< in the order of the sheet
    std::optional<int> costs_added_from; ///< the first year that operating-cost growth is summed of
};

/// The first year that operating-cost growth is summed of: as the setup states, else the one after the
/// round's.
int first_added_year(const Setup &setup);

/// The setup that round.xlsx gives, when it gives enough to go on.
struct SetupReading {
    std::optional<Setup> setup;
    std::vector<foundation::Finding> findings;
};

} // namespace kvartal::portfolio
