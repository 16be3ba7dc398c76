// SPDX-License-Identifier: MIT
#include "marking/sheet_notes.hpp"

#include "marking/note_shapes.hpp"
#include "marking/worksheet_part.hpp"

#include <map>

namespace kvartal::marking {
namespace {

constexpr std::string_view comments_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
constexpr std::string_view drawing_type = "application/vnd.openxmlformats-officedocument.vmlDrawing";
constexpr std::string_view drawing_name = "xl/drawings/vmlDrawing";

/// The number in the drawing's name, which is its own in the workbook.
std::size_t number_of(std::string_view drawing) {
    std::string_view digits = drawing.substr(drawing_name.size());
    digits = digits.substr(0, digits.find('.'));
    return static_cast<std::size_t>(whole_number(digits).value_or(1));
}

} // namespace

SheetNotes::SheetNotes(PackageEdits &package, ContentTypes &types, std::string_view sheet_part,
                       Conformance conformance)
    : package_{package},
      types_{types},
      conformance_{conformance},
      relationships_{package, sheet_part, conformance} {}

std::optional<std::string> SheetNotes::drawing_part(std::string_view worksheet_xml) const {
    const auto id = legacy_drawing_of(worksheet_xml);
    const Relationships::Entry *entry = id ? relationships_.with_id(*id) : nullptr;
    return entry != nullptr && package_.has(entry->target) ? std::optional{entry->target} : std::nullopt;
}

void SheetNotes::remove_part(const std::string &part) {
    package_.remove(part);
    types_.remove(part);
    for (const Relationships::Entry &entry : std::vector{relationships_.entries()}) {
        if (entry.target == part) {
            relationships_.remove(entry.id);
        }
    }
}

std::string SheetNotes::remove_ours(std::string worksheet_xml) {
    const Relationships::Entry *const comments = relationships_.of_type("comments");
    if (comments == nullptr) {
        return worksheet_xml;
    }
    const std::string part = comments->target;
    const std::string before = package_.read(part);
    NotesRemoved removed = without_notes(before);
    if (removed.gone.empty() && removed.shortened.empty()) {
        return worksheet_xml;
    }
    if (removed.none_left) {
        remove_part(part);
    } else {
        package_.write(part, std::move(removed.text));
    }
    const auto drawing = drawing_part(worksheet_xml);
    if (!drawing) {
        return worksheet_xml;
    }
    std::string shapes = without_boxes(package_.read(*drawing), removed.gone, removed.shortened);
    if (removed.none_left && !has_shapes(shapes)) {
        remove_part(*drawing);
        return without_legacy_drawing(worksheet_xml);
    }
    package_.write(*drawing, std::move(shapes));
    return worksheet_xml;
}

/// The sheet's comments part, made where there is none.
std::string SheetNotes::comments_part() {
    if (const Relationships::Entry *entry = relationships_.of_type("comments")) {
        return entry->target;
    }
    std::string part = package_.free_name("xl/comments", ".xml");
    package_.write(part, empty_comments(spreadsheet_namespace(conformance_)));
    types_.add(part, comments_type);
    relationships_.add("comments", part);
    return part;
}

std::string SheetNotes::add(std::string worksheet_xml, std::span<const CellNote> notes) {
    if (notes.empty()) {
        return worksheet_xml;
    }
    const std::string comments = comments_part();
    const std::string before = package_.read(comments);
    const NotesAdded added = with_notes(before, notes);
    if (added.made.empty() && added.appended.empty()) {
        return worksheet_xml; // threads only
    }
    package_.write(comments, added.text);

    auto drawing = drawing_part(worksheet_xml);
    if (!drawing && added.made.empty()) {
        return worksheet_xml;
    }
    if (!drawing) {
        drawing = package_.free_name(drawing_name, ".vml");
        package_.write(*drawing, empty_drawing(number_of(*drawing)));
        types_.add(*drawing, drawing_type);
        worksheet_xml = with_legacy_drawing(without_legacy_drawing(worksheet_xml),
                                            relationships_.add("vmlDrawing", *drawing), conformance_);
    }
    const SheetGeometry geometry{worksheet_xml};
    std::map<foundation::CellAddress, int> taller;
    for (const CellNote *note : added.appended) {
        taller.emplace(note->cell, pixels_of_text(note->text.whole()));
    }
    std::vector<NoteBox> boxes;
    for (const CellNote *note : added.made) {
        boxes.push_back({note->cell, box_beside(note->cell, note->text.whole(), geometry)});
    }
    package_.write(*drawing, with_boxes(with_taller_boxes(package_.read(*drawing), taller, geometry), boxes));
    return worksheet_xml;
}

} // namespace kvartal::marking
