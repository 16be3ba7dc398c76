// SPDX-License-Identifier: MIT
#include "render/web/tables.hpp"

#include "render/cell_text.hpp"
#include "render/web/filter.hpp"
#include "render/web/note_numbers.hpp"
#include "render/web/shapes.hpp"

#include <algorithm>

namespace kvartal::render::web {
namespace {

using report::ColumnKind;
using report::RowRole;
using report::Table;
using report::TableCell;
using report::TableRow;

/// How a column's cells are set: numbers to the right, identifiers and statuses on one line.
std::string class_of(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::amount:
    case ColumnKind::count:
        return "n";
    case ColumnKind::identifier:
    case ColumnKind::date:
    case ColumnKind::time:
        return "i";
    case ColumnKind::status:
        return "s";
    case ColumnKind::text:
        break;
    }
    return "t";
}

std::string class_of(RowRole role) {
    switch (role) {
    case RowRole::section:
        return "section";
    case RowRole::subtotal:
        return "subtotal";
    case RowRole::total:
        return "total";
    case RowRole::body:
        break;
    }
    return "body";
}

/// The cell that names the row: the first that says something; a figure names nothing.
std::size_t naming_cell(const Table &table, const TableRow &row) {
    for (std::size_t i = 0; table.row_headers && i < row.cells.size(); ++i) {
        const report::CellContent &content = row.cells[i].content;
        const auto *words = std::get_if<std::string>(&content);
        if ((words != nullptr && !words->empty()) || std::holds_alternative<report::StatusMark>(content)) {
            return i;
        }
        if (words == nullptr && !std::holds_alternative<std::monostate>(content)) {
            break;
        }
    }
    return row.cells.size();
}

class TableWriter {
  public:
    TableWriter(Markup &page, const Table &table, const foundation::Texts &texts, const Anchors &anchors,
                std::string_view of)
        : page_{page},
          table_{table},
          texts_{texts},
          anchors_{anchors},
          notes_{table},
          id_{anchors.of_table(table.id)},
          of_{of} {}

    void write() {
        const std::string caption_id = id_ + "-caption";
        page_.open("div", {{"class", table_.wide ? "region tall" : "region"},
                           {"role", "region"},
                           {"aria-labelledby", caption_id + (of_.empty() ? "" : " " + of_)},
                           {"tabindex", "0"}});
        page_.open("table", {{"id", id_}});
        page_.open("caption", {{"id", caption_id}});
        page_.element("span", table_.caption);
        page_.close();
        page_.line();
        write_head();
        write_rows();
        page_.close();
        page_.close();
        page_.line();
        write_notes();
    }

  private:
    /// One row of labels, or two where columns stand in groups.
    void write_head() {
        const auto &columns = table_.columns;
        const bool has_groups =
            std::any_of(columns.begin(), columns.end(), [](const auto &one) { return !one.group.empty(); });
        page_.open("thead");
        if (has_groups) {
            page_.open("tr");
            for (std::size_t i = 0; i < columns.size();) {
                std::size_t end = i + 1;
                while (!columns[i].group.empty() && end < columns.size()
                       && columns[end].group == columns[i].group) {
                    ++end;
                }
                if (columns[i].group.empty()) {
                    write_label(columns[i], "2");
                } else {
                    page_.element("th", columns[i].group,
                                  {{"scope", "colgroup"}, {"colspan", std::to_string(end - i)}});
                }
                i = end;
            }
            page_.close();
        }
        page_.open("tr");
        for (const report::Column &column : columns) {
            if (!has_groups || !column.group.empty()) {
                write_label(column, "");
            }
        }
        page_.close();
        page_.close();
        page_.line();
    }

    void write_label(const report::Column &column, const std::string &rows) {
        if (column.label.empty()) {
            page_.element("td", "", {{"rowspan", rows}});
        } else {
            page_.element("th", column.label,
                          {{"scope", "col"}, {"class", class_of(column.kind)}, {"rowspan", rows}});
        }
    }

    /// A body from each section's heading to the next; the totals at the end as the table's foot.
    void write_rows() {
        const auto &rows = table_.rows;
        std::size_t foot = rows.size();
        while (foot > 0 && rows[foot - 1].role == RowRole::total) {
            --foot;
        }
        page_.open("tbody");
        for (std::size_t row = 0; row < foot; ++row) {
            if (rows[row].role == RowRole::section && row > 0) {
                page_.close();
                page_.open("tbody");
            }
            write_row(row);
        }
        page_.close();
        if (foot < rows.size()) {
            page_.open("tfoot");
            for (std::size_t row = foot; row < rows.size(); ++row) {
                write_row(row);
            }
            page_.close();
        }
    }

    void write_row(std::size_t index) {
        const TableRow &row = table_.rows[index];
        page_.open("tr", {{"id", anchors_.of_row(table_.id, index)}, {"class", class_of(row.role)}});
        const std::size_t naming = naming_cell(table_, row);
        if (row.role == RowRole::section && naming < row.cells.size()) {
            page_.open("th", {{"scope", "rowgroup"}, {"colspan", std::to_string(table_.columns.size())}});
            page_.open("span");
            write_content(row.cells[naming], row.role);
            page_.close();
            page_.close();
        } else {
            for (std::size_t i = 0; i < row.cells.size() && i < table_.columns.size(); ++i) {
                const std::string set = class_of(table_.columns[i].kind);
                const bool names = i == naming;
                page_.open(names ? "th" : "td", {{"scope", names ? "row" : ""}, {"class", set}});
                write_content(row.cells[i], row.role);
                page_.close();
            }
        }
        page_.close();
        page_.line();
    }

    void write_content(const TableCell &cell, RowRole role) {
        const std::string words = written(cell, role, table_, texts_.language());
        const std::string target = cell.link ? anchors_.href(*cell.link) : "";
        if (const auto *status = std::get_if<report::StatusMark>(&cell.content)) {
            write_status_mark(page_, status->tone);
        }
        if (target.empty() || words.empty()) {
            page_.text(words);
        } else {
            page_.element("a", words, {{"href", target}});
        }
        if (const std::size_t number = notes_.of(cell.note); number > 0) {
            page_.open("sup");
            page_.element(
                "a", std::to_string(number),
                {{"href", "#" + anchors_.of_note(table_.id, cell.note)},
                 {"aria-label", texts_.fill("web.note", {{"number", static_cast<std::int64_t>(number)}})}});
            page_.close();
        }
    }

    /// Those that cells refer to, by number; then those of the whole table.
    void write_notes() {
        const auto is_numbered = [this](const report::Note &note) { return notes_.of(note.id) > 0; };
        if (std::any_of(table_.notes.begin(), table_.notes.end(), is_numbered)) {
            page_.open("ol", {{"class", "notes"}});
            for (const report::Note &note : table_.notes) {
                if (is_numbered(note)) {
                    page_.element("li", note.text, {{"id", anchors_.of_note(table_.id, note.id)}});
                }
            }
            page_.close();
        }
        for (const report::Note &note : table_.notes) {
            if (!is_numbered(note)) {
                page_.element("p", note.text, {{"class", "notes"}});
            }
        }
        page_.line();
    }

    Markup &page_;
    const Table &table_;
    const foundation::Texts &texts_;
    const Anchors &anchors_;
    NoteNumbers notes_;
    std::string id_, of_;
};

} // namespace

void write_table(Markup &page, const Table &table, const foundation::Texts &texts, const Anchors &anchors,
                 std::string_view of) {
    if (!table.filters.empty()) {
        write_filter(page, table, texts, anchors);
    }
    TableWriter{page, table, texts, anchors, of}.write();
}

} // namespace kvartal::render::web
