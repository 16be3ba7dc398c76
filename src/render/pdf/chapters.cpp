// SPDX-License-Identifier: MIT
#include "render/pdf/chapters.hpp"

#include "render/destinations.hpp"

namespace kvartal::render::pdf {
namespace {

bool is_printed(const report::Block &block) {
    const auto *table = std::get_if<report::Table>(&block);
    return table == nullptr || !table->spreadsheet_only;
}

} // namespace

std::vector<Chapter> printed_chapters(const report::Document &document) {
    std::vector<Chapter> chapters;
    int chapter = 0;
    int part = 0;
    for (const report::Section &section : document.sections) {
        if (section.spreadsheet_only) {
            continue;
        }
        Chapter made;
        made.section = &section;
        if (section.level <= 1 || chapter == 0) {
            part = 0;
            made.number = std::to_string(++chapter);
        } else {
            made.level = 2;
            made.number = std::to_string(chapter) + "." + std::to_string(++part);
        }
        for (const report::Block &block : section.blocks) {
            if (is_printed(block)) {
                made.blocks.push_back(&block);
            }
        }
        chapters.push_back(std::move(made));
    }
    return chapters;
}

std::set<std::string> printed_destinations(const std::vector<Chapter> &chapters) {
    std::set<std::string> names;
    for (const Chapter &chapter : chapters) {
        names.insert(section_destination(chapter.section->id));
        for (const report::Block *block : chapter.blocks) {
            const auto *table = std::get_if<report::Table>(block);
            if (table == nullptr) {
                continue;
            }
            names.insert(destination_of({table->id, std::nullopt, {}}));
            for (std::size_t row = 0; row < table->rows.size(); ++row) {
                names.insert(row_destination(table->id, row));
            }
        }
    }
    return names;
}

bool is_wide(const report::Block &block) {
    const auto *table = std::get_if<report::Table>(&block);
    return std::holds_alternative<report::Roadmap>(block) || (table != nullptr && table->wide);
}

} // namespace kvartal::render::pdf
