// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace kvartal::render::web {

/// Whether the page shows the block: all but tables of words that nobody has gone through.
bool is_shown(const report::Block &block);

/// Of the chapter of the initiatives, and of the list in it.
inline constexpr std::string_view initiatives_id = "initiatives", initiatives_list_id = "initiatives-list";

/// The ids of the page's places, each once. A row's is made of what names it, so that it is the same in the
/// next quarter's page: "portfolio-mod12".
class Anchors {
  public:
    explicit Anchors(const report::Document &document);

    const std::string &of_section(const report::Section &section) const;
    const std::string &of_table(std::string_view table) const; ///< empty for one that is not shown
    const std::string &of_chart(const report::Chart &chart) const;
    const std::string &of_roadmap(const report::Roadmap &roadmap) const;
    /// Empty when nothing links to the row and it is not one of a table to choose rows from.
    const std::string &of_row(std::string_view table, std::size_t row) const;
    const std::string &of_profile(const report::Profile &profile) const;
    const std::string &of_note(std::string_view table, std::string_view note) const;

    /// "#portfolio-mod12", or where there is a profile of the initiative "#initiative-mod12"; empty for a
    /// place that the page does not show.
    std::string href(const report::LinkTarget &target) const;

  private:
    void add_table(const report::Table &table);
    void add_rows(const report::Document &document);
    void add(const std::string &place, const std::string &wish);
    const std::string &find(const std::string &place) const;

    std::set<std::string> taken_;
    std::map<std::string, std::string> by_place_;
};

} // namespace kvartal::render::web
