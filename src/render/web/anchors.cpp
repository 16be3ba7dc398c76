// SPDX-License-Identifier: MIT
#include "render/web/anchors.hpp"

#include "foundation/printable.hpp"
#include "render/destinations.hpp"

#include <utility>

namespace kvartal::render::web {
namespace {

using report::Table;

std::string chart_place(std::string_view chart) {
    return "chart " + std::string{chart};
}

std::string profile_place(std::string_view initiative) {
    return "initiative " + std::string{initiative};
}

/// Small letters, digits and "-"; letters beyond ASCII as they are.
std::string slug(std::string_view text) {
    std::string made;
    for (const char c : foundation::printable(text)) {
        const bool is_capital = c >= 'A' && c <= 'Z';
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & '\x80') != 0;
        if (is_plain || is_capital) {
            made += is_capital ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!made.empty() && made.back() != '-') {
            made += '-';
        }
    }
    made.erase(made.find_last_not_of('-') + 1);
    return made;
}

/// What names the row: its first cell that says something.
std::string name_of(const report::TableRow &row) {
    for (const report::TableCell &cell : row.cells) {
        if (const auto *words = std::get_if<std::string>(&cell.content);
            words != nullptr && !words->empty()) {
            return slug(*words);
        }
    }
    return "";
}

template <class Use>
void for_each_table(const report::Document &document, const Use &use) {
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            if (const auto *table = std::get_if<Table>(&block); table != nullptr && is_shown(block)) {
                use(*table);
            }
        }
    }
}

} // namespace

bool is_shown(const report::Block &block) {
    const auto *table = std::get_if<Table>(&block);
    return table == nullptr || !table->unedited;
}

Anchors::Anchors(const report::Document &document) {
    taken_ = {"main", "contents", "data", std::string{initiatives_id}, std::string{initiatives_list_id}};
    for (const report::Section &section : document.sections) {
        add(section_destination(section.id), section.id);
        for (const report::Block &block : section.blocks) {
            if (const auto *chart = std::get_if<report::Chart>(&block)) {
                add(chart_place(chart->id), chart->id + "-chart");
            } else if (const auto *roadmap = std::get_if<report::Roadmap>(&block)) {
                add(chart_place(roadmap->id), roadmap->id + "-chart");
            }
        }
    }
    for_each_table(document, [this](const Table &table) { add_table(table); });
    for (const report::Profile &profile : document.profiles) {
        add(profile_place(profile.key), "initiative-" + slug(profile.key));
        for (const Table &table : profile.tables) {
            add_table(table);
        }
    }
    add_rows(document);
}

void Anchors::add_table(const Table &table) {
    add(destination_of({table.id, {}, {}}), table.id + "-table");
    for (const report::Note &note : table.notes) {
        add(note_destination(table.id, note.id), table.id + "-note-" + slug(note.id));
    }
}

/// Those of tables to choose from first: their names are the ones to keep.
void Anchors::add_rows(const report::Document &document) {
    for_each_table(document, [this](const Table &table) {
        for (std::size_t row = 0; !table.filters.empty() && row < table.rows.size(); ++row) {
            if (table.rows[row].role == report::RowRole::body) {
                add(row_destination(table.id, row), table.id + "-" + name_of(table.rows[row]));
            }
        }
    });
    for_each_table(document, [&](const Table &table) {
        for (const report::TableRow &row : table.rows) {
            for (const report::TableCell &cell : row.cells) {
                if (cell.link && cell.link->row) {
                    const Table *target = report::find_table(document, cell.link->table);
                    if (target != nullptr && !target->unedited && *cell.link->row < target->rows.size()) {
                        add(row_destination(target->id, *cell.link->row),
                            target->id + "-" + std::to_string(*cell.link->row + 1));
                    }
                }
            }
        }
    });
}

void Anchors::add(const std::string &place, const std::string &wish) {
    if (by_place_.contains(place)) {
        return;
    }
    std::string id = wish;
    for (int next = 2; !taken_.insert(id).second; ++next) {
        id = wish + "-" + std::to_string(next);
    }
    by_place_.emplace(place, std::move(id));
}

const std::string &Anchors::find(const std::string &place) const {
    static const std::string nowhere;
    const auto found = by_place_.find(place);
    return found == by_place_.end() ? nowhere : found->second;
}

const std::string &Anchors::of_section(const report::Section &section) const {
    return find(section_destination(section.id));
}

const std::string &Anchors::of_table(std::string_view table) const {
    return find(destination_of({std::string{table}, {}, {}}));
}

const std::string &Anchors::of_chart(const report::Chart &chart) const {
    return find(chart_place(chart.id));
}

const std::string &Anchors::of_roadmap(const report::Roadmap &roadmap) const {
    return find(chart_place(roadmap.id));
}

const std::string &Anchors::of_row(std::string_view table, std::size_t row) const {
    return find(row_destination(std::string{table}, row));
}

const std::string &Anchors::of_profile(const report::Profile &profile) const {
    return find(profile_place(profile.key));
}

const std::string &Anchors::of_note(std::string_view table, std::string_view note) const {
    return find(note_destination(std::string{table}, std::string{note}));
}

std::string Anchors::href(const report::LinkTarget &target) const {
    const std::string &profile = find(profile_place(target.initiative));
    const std::string &id = profile.empty() ? find(destination_of(target)) : profile;
    return id.empty() ? "" : "#" + id;
}

} // namespace kvartal::render::web
