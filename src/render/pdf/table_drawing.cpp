// SPDX-License-Identifier: MIT
#include "render/pdf/table_drawing.hpp"

#include "render/destinations.hpp"
#include "render/pdf/palette.hpp"
#include "render/pdf/prepared_table.hpp"
#include "render/pdf/status_mark.hpp"
#include "render/pdf/table_header.hpp"

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

using report::RowRole;

constexpr TextStyle caption_style{Face::semibold, 9.5, palette::ink};
constexpr TextStyle small_style{Face::regular, 8, palette::muted};

struct CellLayout {
    std::vector<Line> lines;
};

struct RowLayout {
    std::vector<CellLayout> cells;
    std::size_t lines = 1;
    double height = 0;
};

class TableDrawing {
  public:
    TableDrawing(const Press &press, Flow &flow, Element &parent, const report::Table &source,
                 std::string caption)
        : press_{press},
          canvas_{press.canvas},
          flow_{flow},
          caption_{std::move(caption)},
          table_{prepared(press, source)},
          plan_{plan_columns(table_.needs, flow.frame().width())},
          header_{press.canvas, table_, plan_},
          element_{parent.add(Role::table)},
          parent_{parent} {
        lay_out_rows();
    }

    /// The caption, the header, and the rows that may not be parted from them.
    double lead_height() const {
        const double lead = pdf::height_of(flow_, canvas_, caption_text(), caption_how()) + caption_gap
                            + header_.height() + rows_kept_with_header();
        return std::min(lead, flow_.frame().height());
    }

    void draw() {
        draw_caption();
        if (!table_.columns.empty()) {
            draw_header();
            draw_rows();
        }
        draw_notes();
    }

  private:
    double size() const { return plan_.size; }
    double leading() const { return plan_.size * 1.32; }
    double padding() const { return cell_padding(plan_.size); }
    double row_padding() const { return plan_.size * 0.36; }
    double height_of(std::size_t lines) const {
        return static_cast<double>(lines) * leading() + 2 * row_padding();
    }
    double width() const { return flow_.frame().width(); }

    void lay_out_rows() {
        rows_.reserve(table_.rows.size());
        for (const PreparedRow &row : table_.rows) {
            rows_.push_back(laid_out(row));
        }
    }

    RowLayout laid_out(const PreparedRow &row) const {
        RowLayout layout;
        const std::size_t count = row.role == RowRole::section ? 1 : row.cells.size();
        for (std::size_t c = 0; c < count; ++c) {
            const PreparedCell &cell = row.cells[c];
            const double outer = row.role == RowRole::section ? width() : room_for(row, c);
            const Typeface &typeface = typeface_of(canvas_.typefaces(), face_of(row.role));
            layout.cells.push_back({break_lines(cell.text, typeface, size(),
                                                outer - taken(cell, c) - 2 * padding(), press_.hyphenation)});
            layout.lines = std::max(layout.lines, layout.cells.back().lines.size());
        }
        layout.height = height_of(layout.lines);
        return layout;
    }

    /// A cell's width; the words of a sum may run on over the blank cells beside them.
    double room_for(const PreparedRow &row, std::size_t column) const {
        double room = plan_.widths[column];
        if (row.role == RowRole::body || table_.columns[column].right_aligned
            || row.cells[column].text.empty()) {
            return room;
        }
        for (std::size_t next = column + 1; next < row.cells.size() && row.cells[next].text.empty(); ++next) {
            room += plan_.widths[next];
        }
        return room;
    }

    /// The width that marks take from a cell's text.
    double taken(const PreparedCell &cell, std::size_t column) const {
        const bool right = table_.columns[column].right_aligned;
        const double note = cell.note > 0 && !right ? note_mark_width(cell.note, canvas_.typefaces()) : 0;
        return size() * ((cell.tone ? status_mark_room : 0) + (right ? table_.columns[column].hang : note));
    }

    std::u32string caption_text() const { return press_.legible.one_line(caption_, Face::semibold); }
    Paragraphing caption_how() const { return {caption_style, 13.5, 0, width()}; }

    void draw_caption() {
        flow_.need(lead_height());
        canvas_.recording().destinations[destination_of({table_.id, std::nullopt, {}})] = {canvas_.page(),
                                                                                           flow_.y() + 4};
        draw_paragraph(flow_, canvas_, element_.add(Role::caption), caption_text(), caption_how());
        flow_.down(caption_gap);
    }

    /// All rows of a short table, else those of its first group.
    double rows_kept_with_header() const {
        double all = 0;
        for (const RowLayout &row : rows_) {
            all += row.height;
        }
        const double group = rows_.empty() ? 0 : group_height(0);
        return all <= short_table * flow_.frame().height() ? all : group;
    }

    void draw_header() {
        header_.draw(flow_.frame().left, flow_.y(), &element_.add(Role::table_head));
        flow_.down(header_.height());
        fresh_ = true;
    }

    /// The next page, with the caption in short and the header again; they are for the eye only.
    void continue_on_new_page() {
        flow_.start_page(flow_.orientation());
        const std::u32string text = press_.legible.one_line(
            press_.texts.fill("render.pdf.continued", {{"caption", caption_}}), Face::regular);
        const Line line = break_lines(text, typeface_of(canvas_.typefaces(), Face::regular), small_style.size,
                                      width(), 1)[0];
        canvas_.begin(Artifact::pagination);
        canvas_.text({flow_.frame().left, flow_.y() - 8}, line.text, small_style);
        canvas_.end();
        flow_.down(continued_height);
        header_.draw(flow_.frame().left, flow_.y(), nullptr);
        flow_.down(header_.height());
        fresh_ = true;
    }

    double room_on_new_page() const { return flow_.frame().height() - continued_height - header_.height(); }

    /// The rows from `first` on that may not be parted: a section row and two more, a sum and the row above
    /// it; of the last ones also the notes.
    double group_height(std::size_t first) const {
        constexpr std::size_t most = 8;
        std::size_t last = first;
        double height = 0;
        for (std::size_t row = first; row <= last && row - first < most; ++row) {
            height += rows_[row].height;
            if (table_.rows[row].role == RowRole::section) {
                last = std::max(last, std::min(row + 2, rows_.size() - 1));
            }
            const bool sum_follows = row + 1 < rows_.size()
                                     && (table_.rows[row + 1].role == RowRole::subtotal
                                         || table_.rows[row + 1].role == RowRole::total);
            if (sum_follows) {
                last = std::max(last, row + 1);
            }
        }
        if (last + 1 == rows_.size() && height + notes_height() <= room_on_new_page()) {
            return height + notes_height();
        }
        if (height <= room_on_new_page()) {
            return height;
        }
        // A row that no page can hold begins wherever some lines of it fit.
        const bool tall = rows_[first].height > room_on_new_page();
        return tall ? height_of(6) : rows_[first].height;
    }

    void draw_rows() {
        Element &body = element_.add(Role::table_body);
        std::size_t stripe = 0;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (flow_.left_over() < group_height(row) && !fresh_) {
                continue_on_new_page();
            }
            stripe = table_.rows[row].role == RowRole::body ? stripe + 1 : 0;
            draw_row(row, body, striped() && stripe % 2 == 0 && stripe > 0);
            fresh_ = false;
        }
        canvas_.begin(Artifact::layout);
        canvas_.line({flow_.frame().left, flow_.y()}, {flow_.frame().right, flow_.y()}, {palette::navy, 0.8});
        canvas_.end();
    }

    bool striped() const { return table_.columns.size() > 8; }

    void draw_row(std::size_t row, Element &body, bool stripe) {
        canvas_.recording().destinations[row_destination(table_.id, row)] = {canvas_.page(), flow_.y()};
        Element &row_element = body.add(Role::table_row);
        std::vector<Element *> cells = cell_elements(row, row_element);
        const std::size_t lines = rows_[row].lines;
        for (std::size_t from = 0; from < lines;) {
            const double room = std::max(0.0, flow_.left_over() - 2 * row_padding());
            auto count = std::min(lines - from, static_cast<std::size_t>((room + 0.01) / leading()));
            if (count == 0 && from > 0) {
                continue_on_new_page();
                count = std::min(lines - from,
                                 static_cast<std::size_t>(
                                     std::max(1.0, (room_on_new_page() - 2 * row_padding()) / leading())));
            }
            count = std::max<std::size_t>(count, 1);
            draw_part(row, from, from + count, cells, stripe);
            from += count;
        }
    }

    std::vector<Element *> cell_elements(std::size_t row, Element &row_element) const {
        std::vector<Element *> elements;
        const bool section = table_.rows[row].role == RowRole::section;
        for (std::size_t c = 0; c < rows_[row].cells.size(); ++c) {
            const bool header = section || (c == 0 && table_.row_headers);
            Element &cell = row_element.add(header ? Role::header_cell : Role::data_cell);
            cell.scope = header ? Scope::row : Scope::none;
            cell.column_span = section ? table_.columns.size() : 1;
            elements.push_back(&cell);
        }
        return elements;
    }

    /// The lines from `from` to before `to` of the row's cells, as a row of their own on this page.
    void draw_part(std::size_t row, std::size_t from, std::size_t to, const std::vector<Element *> &elements,
                   bool stripe) {
        const double height = height_of(to - from);
        draw_ground(table_.rows[row].role, height, stripe);
        double left = flow_.frame().left;
        for (std::size_t c = 0; c < elements.size(); ++c) {
            draw_cell(row, c, from, to, left, *elements[c]);
            left += plan_.widths[c];
        }
        flow_.down(height);
    }

    void draw_ground(RowRole role, double height, bool stripe) {
        const Box box{flow_.frame().left, flow_.y() - height, width(), height};
        canvas_.begin(Artifact::layout);
        if (role == RowRole::section || role == RowRole::total) {
            canvas_.fill(rectangle(box),
                         role == RowRole::total ? palette::total_tint : palette::section_tint);
        } else if (stripe) {
            canvas_.fill(rectangle(box), palette::stripe);
        }
        const bool sum = role == RowRole::total || role == RowRole::subtotal;
        if (sum) {
            canvas_.line({box.left, box.top()}, {box.right(), box.top()},
                         {palette::navy, role == RowRole::total ? 0.9 : 0.6});
        }
        canvas_.line({box.left, box.bottom}, {box.right(), box.bottom}, {palette::hairline, 0.5});
        canvas_.end();
    }

    void draw_cell(std::size_t row, std::size_t column, std::size_t from, std::size_t to, double left,
                   Element &element) {
        const PreparedCell &cell = table_.rows[row].cells[column];
        const std::vector<Line> &lines = rows_[row].cells[column].lines;
        if (cell.text.empty() && cell.note == 0 && !cell.tone) {
            return;
        }
        if (from >= lines.size()) {
            return;
        }
        const bool right = table_.columns[column].right_aligned && table_.rows[row].role != RowRole::section;
        double x = left + padding();
        if (cell.tone) {
            if (from == 0) {
                canvas_.begin(Artifact::layout);
                draw_status_mark(canvas_, {x + 0.55 * size(), baseline(0) + 0.34 * size()}, 0.5 * size(),
                                 *cell.tone);
                canvas_.end();
            }
            x += status_mark_room * size();
        }
        const TextStyle style{face_of(table_.rows[row].role), size(),
                              cell.link.empty() ? palette::ink : palette::link};
        Element &owner = cell.link.empty() ? element : element.add(Role::link);
        const double edge = left + plan_.widths[column] - padding() - table_.columns[column].hang * size();
        const std::size_t end = std::min(to, lines.size());
        canvas_.begin(owner);
        for (std::size_t line = from; line < end; ++line) {
            const double start = right ? edge - lines[line].width : x;
            canvas_.text({start, baseline(line - from)}, lines[line].text, style);
        }
        canvas_.end();
        if (!cell.link.empty()) {
            std::vector<Box> areas;
            areas.reserve(end - from);
            for (std::size_t line = from; line < end; ++line) {
                const double start = right ? edge - lines[line].width : x;
                areas.push_back({start, baseline(line - from) - 2, lines[line].width, leading()});
            }
            canvas_.link(owner, std::move(areas), cell.link, encoded(cell.text));
        }
        if (cell.note > 0 && end == lines.size()) {
            const double after = right ? edge : x + lines.back().width;
            draw_note_mark(cell.note, {after + 0.06 * size(), baseline(end - 1 - from) + 0.34 * size()},
                           element);
        }
    }

    void draw_note_mark(std::size_t number, Point from, Element &element) {
        const auto note =
            std::find_if(table_.notes.begin(), table_.notes.end(),
                         [&](const PreparedNote &candidate) { return candidate.number == number; });
        Element &link = element.add(Role::reference).add(Role::link);
        const TextStyle style{Face::regular, size() * note_mark_scale, palette::link};
        const std::u32string mark = note_mark(number);
        canvas_.begin(link);
        canvas_.text(from, mark, style);
        canvas_.end();
        canvas_.link(link, {{from.x - 1, from.y - 1, width_of(canvas_, mark, style) + 2, size() * 0.8}},
                     note_destination(table_.id, note->id),
                     press_.texts.fill("render.pdf.note", {{"number", static_cast<std::int64_t>(number)}}));
    }

    double baseline(std::size_t line) const {
        return flow_.y() - row_padding() - static_cast<double>(line) * leading()
               - 0.5 * (leading() + 0.72 * size());
    }

    static Paragraphing note_how(const PreparedNote &note) {
        return {{Face::regular, 8, palette::ink}, 11, note.number > 0 ? 10.0 : 0.0, 620};
    }

    double notes_height() const {
        double height = table_.notes.empty() ? 0 : notes_gap;
        for (const PreparedNote &note : table_.notes) {
            height += pdf::height_of(flow_, canvas_, note.text, note_how(note)) + note_gap;
        }
        return height;
    }

    void draw_notes() {
        flow_.down(table_.notes.empty() ? 0 : notes_gap);
        for (const PreparedNote &note : table_.notes) {
            draw_note(note);
        }
    }

    void draw_note(const PreparedNote &note) {
        const Paragraphing how = note_how(note);
        flow_.need(std::min(pdf::lead_height(how), pdf::height_of(flow_, canvas_, note.text, how)));
        canvas_.recording().destinations[note_destination(table_.id, note.id)] = {canvas_.page(),
                                                                                  flow_.y() + 4};
        Element &element = parent_.add(Role::note);
        element.id = note_destination(table_.id, note.id);
        if (note.number > 0) {
            canvas_.begin(element.add(Role::label));
            canvas_.text({flow_.frame().left + 1, flow_.y() - 6.2}, note_mark(note.number),
                         {Face::regular, how.style.size * 0.72, palette::ink});
            canvas_.end();
        }
        draw_paragraph(flow_, canvas_, element, note.text, how);
        flow_.down(note_gap);
    }

    static constexpr double caption_gap = 4;
    static constexpr double notes_gap = 5, note_gap = 2; ///< above the notes, and below each
    static constexpr double continued_height = 14;
    static constexpr double short_table = 0.35; ///< of a page: such a table is not parted

    const Press &press_;
    Canvas &canvas_;
    Flow &flow_;
    std::string caption_;
    PreparedTable table_;
    ColumnPlan plan_;
    TableHeader header_;
    Element &element_;
    Element &parent_;
    std::vector<RowLayout> rows_;
    bool fresh_ = false; ///< the page has the header and no row yet
};

} // namespace

void draw_table(const Press &press, Flow &flow, Element &parent, const report::Table &table,
                const std::string &caption) {
    TableDrawing{press, flow, parent, table, caption}.draw();
}

double table_lead_height(const Press &press, Flow &flow, const report::Table &table,
                         const std::string &caption) {
    Element unused;
    return TableDrawing{press, flow, unused, table, caption}.lead_height();
}

} // namespace kvartal::render::pdf
