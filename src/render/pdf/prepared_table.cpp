// SPDX-License-Identifier: MIT
#include "render/pdf/prepared_table.hpp"

#include "render/cell_text.hpp"
#include "render/destinations.hpp"

#include <algorithm>
#include <map>

namespace kvartal::render::pdf {
namespace {

using report::ColumnKind;
using report::RowRole;

Width width_kind(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::amount:
    case ColumnKind::count:
        return Width::figure;
    case ColumnKind::status:
        return Width::word;
    case ColumnKind::identifier:
    case ColumnKind::date:
    case ColumnKind::time:
        return Width::fixed;
    case ColumnKind::text:
        break;
    }
    return Width::text;
}

/// Numbers the notes as cells refer to them.
class NoteNumbers {
  public:
    explicit NoteNumbers(const report::Table &table) {
        for (const report::Note &note : table.notes) {
            numbers_.emplace(note.id, 0);
        }
    }

    std::size_t refer(const std::string &id) {
        const auto known = numbers_.find(id);
        if (id.empty() || known == numbers_.end()) {
            return 0;
        }
        if (known->second == 0) {
            known->second = ++last_;
        }
        return known->second;
    }

    std::size_t number(const std::string &id) const { return numbers_.at(id); }

  private:
    std::map<std::string, std::size_t> numbers_;
    std::size_t last_ = 0;
};

PreparedCell prepared_cell(const Press &press, const report::Table &table, report::RowRole role,
                           const report::TableCell &cell, Face face) {
    PreparedCell made;
    made.text = press.legible(written(cell, role, table, press.language), face);
    if (const auto *status = std::get_if<report::StatusMark>(&cell.content)) {
        made.tone = status->tone;
    }
    if (cell.link) {
        const std::string destination = destination_of(*cell.link);
        made.link = press.printed.contains(destination) ? destination : "";
    }
    return made;
}

PreparedRow prepared_row(const Press &press, const report::Table &table, const report::TableRow &row,
                         NoteNumbers &notes) {
    PreparedRow made;
    made.role = row.role;
    made.cells.resize(table.columns.size());
    for (std::size_t c = 0; c < std::min(row.cells.size(), made.cells.size()); ++c) {
        made.cells[c] = prepared_cell(press, table, row.role, row.cells[c], face_of(row.role));
        made.cells[c].note = notes.refer(row.cells[c].note);
    }
    return made;
}

void measure_cell(const PreparedCell &cell, Face face, const Typefaces &typefaces, ColumnNeed &need,
                  PreparedColumn &column) {
    Extent wanted = extent(cell.text, typeface_of(typefaces, face));
    const double mark = cell.tone ? status_mark_room : 0;
    const double note = cell.note > 0 ? note_mark_width(cell.note, typefaces) : 0;
    if (column.right_aligned) {
        column.hang = std::max(column.hang, note);
    }
    const double beside = mark + (column.right_aligned ? 0 : note);
    need.body.natural = std::max(need.body.natural, wanted.natural + beside);
    need.body.widest_piece = std::max(need.body.widest_piece, wanted.widest_piece + beside);
}

void measure(PreparedTable &table, const report::Table &source, const Typefaces &typefaces) {
    table.needs.resize(table.columns.size());
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        ColumnNeed &need = table.needs[c];
        need.kind = width_kind(source.columns[c].kind);
        need.weight = source.columns[c].weight;
        need.header = extent(table.columns[c].label, typeface_of(typefaces, Face::semibold));
        for (const PreparedRow &row : table.rows) {
            if (row.role != RowRole::section) {
                measure_cell(row.cells[c], face_of(row.role), typefaces, need, table.columns[c]);
            }
        }
        need.body.natural += table.columns[c].hang;
        need.body.widest_piece += table.columns[c].hang;
        need.header.natural += table.columns[c].hang;
        need.header.widest_piece += table.columns[c].hang;
    }
}

std::vector<PreparedNote> prepared_notes(const Press &press, const report::Table &table,
                                         const NoteNumbers &numbers) {
    std::vector<PreparedNote> notes;
    for (const report::Note &note : table.notes) {
        notes.push_back({numbers.number(note.id), note.id, press.legible(note.text, Face::regular)});
    }
    std::stable_sort(notes.begin(), notes.end(), [](const PreparedNote &a, const PreparedNote &b) {
        return a.number != 0 && (b.number == 0 || a.number < b.number);
    });
    return notes;
}

} // namespace

std::u32string note_mark(std::size_t number) {
    return decoded(std::to_string(number));
}

double note_mark_width(std::size_t number, const Typefaces &typefaces) {
    return 0.12 + note_mark_scale * width_in_em(note_mark(number), typeface_of(typefaces, Face::regular));
}

Face face_of(RowRole role) {
    return role == RowRole::body ? Face::regular : Face::semibold;
}

PreparedTable prepared(const Press &press, const report::Table &table) {
    PreparedTable made;
    made.id = table.id;
    made.row_headers = table.row_headers;
    for (const report::Column &column : table.columns) {
        made.columns.push_back({press.legible(column.label, Face::semibold),
                                press.legible.one_line(column.group, Face::semibold),
                                width_kind(column.kind) == Width::figure, 0});
    }
    NoteNumbers numbers{table};
    made.rows.reserve(table.rows.size());
    for (const report::TableRow &row : table.rows) {
        made.rows.push_back(prepared_row(press, table, row, numbers));
    }
    made.notes = prepared_notes(press, table, numbers);
    measure(made, table, press.canvas.typefaces());
    return made;
}

} // namespace kvartal::render::pdf
