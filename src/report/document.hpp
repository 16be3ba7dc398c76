// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/code_list.hpp"
#include "foundation/date.hpp"
#include "foundation/language.hpp"
#include "foundation/money.hpp"
#include "foundation/place.hpp"
#include "foundation/time_of_day.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A report that says what things mean and nothing about how they look: the colours, fonts and sizes are
/// `render`'s.
namespace kvartal::report {

using foundation::Tone;

/// A cell of a table of the document: rows and columns counted from 0, header rows not counted.
struct CellRef {
    std::string table; ///< the table's id; empty for the cell's own table
    std::size_t row = 0, column = 0;
};

/// Neighbouring cells of one column.
struct CellRun {
    std::string table; ///< empty for the cell's own table
    std::size_t column = 0, first_row = 0, last_row = 0;
};

/// The sum of runs of cells less the sum of others.
struct SumOf {
    std::vector<CellRun> plus, minus;
};

/// The rows whose key cell shows the same text as the given cell, or the given words.
struct Match {
    CellRun keys;
    std::variant<CellRef, std::string> shown;
};

/// The sum of the value cells in the rows where every match holds; all runs are of one table, over the same
/// rows.
struct SumWhere {
    CellRun values;
    std::vector<Match> where; ///< at least one
};

/// In how many rows every match holds; all runs are of one table, over the same rows.
struct CountWhere {
    std::vector<Match> where; ///< at least one
};

/// How many of the cells are not empty.
struct CountOf {
    CellRun cells;
};

/// The time of day that is so many minutes, a count, after another; both cells are of the cell's own table.
struct TimeAfter {
    CellRef start, minutes;
};

/// How a figure comes from other figures of the document; a spreadsheet writes it as a live formula.
using Derivation = std::variant<std::monostate, SumOf, SumWhere, CountWhere, CountOf, TimeAfter>;

struct StatusMark {
    std::string label; ///< the word: "Grønn"
    Tone tone = Tone::none;
    friend bool operator==(const StatusMark &, const StatusMark &) = default;
};

/// A place in the document, or in a file beside it, that a text points to.
struct LinkTarget {
    std::string table; ///< a table's id, to link to its row
    std::optional<std::size_t> row;
    std::string section;      ///< or a section's id
    std::string initiative{}; ///< an initiative's key: on a page, its profile rather than the row
};

/// Blank, words, an amount, a count, a status, a date or a time of day.
using CellContent = std::variant<std::monostate, std::string, foundation::Money, std::int64_t, StatusMark,
                                 foundation::Date, foundation::TimeOfDay>;

/// The cell of a file that something was read from, and the text that stands there.
struct Origin {
    foundation::Place place;
    std::string typed;
};

struct TableCell {
    CellContent content;
    Derivation derivation;
    std::string note; ///< the id of a note of the table that explains the cell, or empty
    std::optional<LinkTarget> link;
    bool in_parentheses = false;            ///< an amount that is in no sum: "(14)"
    std::shared_ptr<const Origin> origin{}; ///< of what was read from this round's files; null for the rest
};

enum class ColumnKind { text, identifier, amount, count, status, date, time };

struct Column {
    std::string label;
    std::string group; ///< the header over neighbouring columns with the same group; empty for none
    ColumnKind kind = ColumnKind::text;
    double weight =
        1; ///< a text column's share of the width that the figures leave, beside the other text columns
};

/// section: a heading within the table, its text in the first cell. subtotal, total: sums of rows above.
enum class RowRole { body, section, subtotal, total };

struct TableRow {
    RowRole role = RowRole::body;
    std::vector<TableCell> cells; ///< as many as the columns
};

struct Note {
    std::string id;   ///< unique in the table
    std::string text; ///< one paragraph
};

/// A table. Amounts are exact; they are shown in the unit, with so many decimals, rounded half away from
/// zero.
struct Table {
    std::string id; ///< unique in the document: lower case, digits and "-"
    std::string caption;
    std::string sheet_name; ///< for the spreadsheet's tab: at most 31 characters
    std::vector<Column> columns;
    std::vector<TableRow> rows;
    std::vector<Note> notes; ///< below the table; those that no cell refers to stand for the whole table
    foundation::AmountUnit unit = foundation::AmountUnit::mnok;
    int decimals = 0;
    std::optional<int> sum_decimals; ///< of the subtotals and totals, where they are shown with others
    bool wide = false;               ///< needs a page across
    bool spreadsheet_only = false;   ///< too detailed for the printed report
    bool row_headers = true;         ///< the first column names the row
    bool unedited = false; ///< the returns' own words, which nobody has gone through: not to be published
    std::vector<std::size_t>
        filters{}; ///< columns that a reader may choose rows by, where a page can be worked
};

enum class ChartKind { donut, bars };

/// A chart of a table's cells: bars of amounts, or a donut of counts.
struct Chart {
    std::string id;
    ChartKind kind = ChartKind::bars;
    std::string caption;
    std::string alternative; ///< the same in words, made from the data
    std::string table;       ///< the table whose cells it shows
    std::size_t label_column = 0, value_column = 0;
    std::vector<std::size_t> rows;
    std::string centre_label; ///< a donut's: what is counted ("tiltak")
};

/// A table's rows as bars over years and quarters, its section rows as headings between them. A row without
/// both dates, or whose last day is before its first, has no bar.
struct Roadmap {
    std::string id;
    std::string caption;
    std::string alternative; ///< the same in words, made from the data
    std::string table;       ///< the table whose cells it shows
    std::size_t label_column = 0, kind_column = 0, first_column = 0, last_column = 0;
    std::optional<std::size_t> mark_column; ///< a date to be marked in the row
    std::vector<std::string> kinds;         ///< what a kind's cell may say, in their own order, used or not
    int first_year = 0, last_year = 0;      ///< the scale: bars that go beyond it have open ends
    foundation::Date cut_off;
    std::string cut_off_label, mark_label, open_label, barless_label; ///< what a legend calls them
};

struct Paragraph {
    std::string text;
};

struct BulletList {
    std::vector<std::string> items;
};

/// A figure that a reader should see first: "52 tiltak", "1 518,5 MNOK netto".
struct KeyFigure {
    std::string value; ///< as written: "1 518,5"
    std::string unit;  ///< "MNOK"; may be empty
    std::string label;
    Tone tone = Tone::none;
};
struct KeyFigures {
    std::vector<KeyFigure> figures; ///< two to six
};

using Block = std::variant<Paragraph, BulletList, KeyFigures, Table, Chart, Roadmap>;

struct Section {
    std::string id; ///< unique in the document
    std::string heading;
    int level = 1; ///< 1 a chapter, 2 a part of it
    std::vector<Block> blocks;
    bool spreadsheet_only = false;
    bool stands_alone = false; ///< to be read by itself, with its parts: on a page of its own
};

/// A question and its answer.
struct Fact {
    std::string label;
    std::variant<std::string, StatusMark> value;
};

/// What a page tells of one initiative, for those who look it up. Nothing of it is beyond what may be
/// published.
struct Profile {
    std::string key;                  ///< the initiative's
    std::string id, name, owner;      ///< the id may be blank
    std::optional<StatusMark> status; ///< when it is asked for
    std::vector<Fact> facts;          ///< in the order to read them in, blanks left out
    std::vector<Table> tables;        ///< what funders pay, dependencies, milestones: those that it has
};

struct FrontPage {
    std::string publisher, title, subtitle;
    std::vector<std::string> lines; ///< below the title: cut-off date and the like
};

/// One of the things that a figure counts, where no table shows them.
struct CountedThing {
    std::string label;
    std::shared_ptr<const Origin> origin; ///< null when no file says it
};

/// A figure that the secretariat's texts may name.
struct NamedFigure {
    std::string name;    ///< folded, in the document's language: "budsjett_netto"
    std::string written; ///< as texts show it: "548,1"
    CellContent content;
    Derivation derivation;             ///< from cells of the document's tables, each with its table's id
    std::vector<CountedThing> counted; ///< or what it counts
};

struct Document {
    foundation::Language language = foundation::Language::nb;
    FrontPage front;
    std::vector<Section> sections;
    std::vector<Profile> profiles{}; ///< of a page alone: paper and spreadsheet have the tables of all
    foundation::Date dated; ///< the document's own date, for the files' properties: the round's cut-off
    std::vector<NamedFigure> figures{}; ///< by name
};

/// How many decimals the amounts of such a row are shown with.
int decimals_of(const Table &table, RowRole role);

/// The table with the id; null when there is none.
const Table *find_table(const Document &document, std::string_view id);

} // namespace kvartal::report
