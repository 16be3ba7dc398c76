// SPDX-License-Identifier: MIT
#include "report/trace.hpp"

#include "report/derivation_cells.hpp"
#include "report/row_labels.hpp"
#include "report/source_lines.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace kvartal::report {
namespace {

/// Øre, a number, or minutes after midnight; 0 for what is none of them.
std::int64_t number_in(const CellContent &content) {
    if (const auto *amount = std::get_if<foundation::Money>(&content)) {
        return amount->ore();
    }
    if (const auto *time = std::get_if<foundation::TimeOfDay>(&content)) {
        return time->minutes;
    }
    const auto *count = std::get_if<std::int64_t>(&content);
    return count != nullptr ? *count : 0;
}

bool is_derived(const TableCell &cell) {
    return !std::holds_alternative<std::monostate>(cell.derivation);
}

/// A part of a sum that adds nothing and tells of no cell.
bool is_nothing(const TableCell &cell) {
    return is_blank(cell) || (number_in(cell.content) == 0 && (is_derived(cell) || cell.origin == nullptr));
}

std::optional<TracedSource> source_of(const std::shared_ptr<const Origin> &origin) {
    if (origin == nullptr) {
        return std::nullopt;
    }
    const foundation::Place &place = origin->place;
    return TracedSource{place.sheet->file, place.sheet->sheet, foundation::a1_text(place.cell),
                        origin->typed};
}

class Walker {
  public:
    explicit Walker(const Document &document) : tables_{document} {}

    void begin(const Spot &spot) { enter(spot); }

    void begin(const NamedFigure &named) {
        TracedFigure figure;
        figure.row = named.name;
        figure.content = named.content;
        if (const auto *amount = std::get_if<foundation::Money>(&named.content)) {
            figure.decimals = foundation::rounded(*amount, figure.unit, 1) % 10 == 0 ? 0 : 1;
        }
        trace_.figures.push_back(std::move(figure));
        spots_.emplace_back();
        derive(0, named.derivation);
        for (const CountedThing &thing : named.counted) {
            add_counted(thing);
        }
    }

    Trace walk() {
        for (std::size_t i = 0; i < trace_.figures.size(); ++i) {
            if (spots_[i].table != nullptr) {
                derive(i, spots_[i].cell().derivation);
            }
        }
        list_files();
        return std::move(trace_);
    }

  private:
    /// The index of the cell's figure, which is new when nothing led to it before.
    std::size_t enter(const Spot &spot) {
        const auto [known, is_new] = index_.try_emplace(spot, trace_.figures.size());
        if (is_new) {
            const Table &table = *spot.table;
            const TableCell &cell = spot.cell();
            TracedFigure figure;
            figure.cell = CellRef{table.id, spot.row, spot.column};
            figure.table = table.caption;
            figure.row = label_of(spot);
            figure.column = spot.column < table.columns.size() ? table.columns[spot.column].label : "";
            figure.content = cell.content;
            figure.unit = table.unit;
            figure.decimals = decimals_of(table, table.rows[spot.row].role);
            figure.in_parentheses = cell.in_parentheses;
            figure.source = source_of(cell.origin);
            figure.made = figure.source ? Made::read : Made::stated;
            trace_.figures.push_back(std::move(figure));
            spots_.push_back(spot);
        }
        return known->second;
    }

    const std::string &label_of(const Spot &spot) {
        auto known = labels_.find(spot.table);
        if (known == labels_.end()) {
            known = labels_.emplace(spot.table, row_labels(*spot.table)).first;
        }
        return known->second[spot.row];
    }

    void add_counted(const CountedThing &thing) {
        TracedFigure figure;
        figure.row = thing.label;
        figure.source = source_of(thing.origin);
        figure.made = figure.source ? Made::read : Made::stated;
        trace_.figures.front().made = Made::count;
        trace_.figures.front().parts.push_back({trace_.figures.size(), false, thing.label});
        trace_.figures.push_back(std::move(figure));
        spots_.emplace_back();
    }

    /// Fills in the figure's parts, and whether they come to it.
    void derive(std::size_t at, const Derivation &derivation) {
        auto pieces = pieces_of(derivation, spots_[at].table, tables_);
        if (!pieces) {
            return;
        }
        const bool counts =
            std::holds_alternative<CountWhere>(derivation) || std::holds_alternative<CountOf>(derivation);
        std::int64_t sum = 0;
        for (const Piece &piece : *pieces) {
            const std::int64_t number = counts ? 1 : number_in(piece.spot.cell().content);
            sum += piece.subtracted ? -number : number;
        }
        std::size_t nothing = 0;
        if (!counts) {
            nothing = static_cast<std::size_t>(
                std::count_if(pieces->begin(), pieces->end(), [](const Piece &piece) {
                    const TableCell &cell = piece.spot.cell();
                    return is_derived(cell) && is_nothing(cell);
                }));
            std::erase_if(*pieces, [](const Piece &piece) { return is_nothing(piece.spot.cell()); });
        }
        std::vector<TracedPart> parts = labelled(*pieces, spots_[at]);
        TracedFigure &figure = trace_.figures[at];
        figure.agrees = sum == number_in(figure.content);
        figure.made = counts ? Made::count : Made::sum;
        figure.nothing = nothing;
        figure.parts = std::move(parts);
    }

    /// The pieces as parts, each with what sets it apart from its siblings: its row, its column or both.
    std::vector<TracedPart> labelled(const std::vector<Piece> &pieces, const Spot &whole) {
        std::set<std::pair<const Table *, std::size_t>> rows;
        for (const Piece &piece : pieces) {
            rows.emplace(piece.spot.table, piece.spot.row);
        }
        const bool is_own_row = rows.size() == 1 && *rows.begin() == std::pair{whole.table, whole.row};
        const bool by_row = rows.size() > 1 || (pieces.size() == 1 && !is_own_row);
        const bool by_column = rows.size() < pieces.size() || !by_row;
        std::vector<TracedPart> parts;
        parts.reserve(pieces.size());
        for (const Piece &piece : pieces) {
            const std::size_t figure = enter(piece.spot);
            const TracedFigure &made = trace_.figures[figure];
            std::string label = by_row ? made.row : std::string{};
            if (by_column || label.empty()) {
                label.append(label.empty() ? "" : ", ").append(made.column);
            }
            parts.push_back({figure, piece.subtracted, std::move(label)});
        }
        return parts;
    }

    void list_files() {
        std::set<std::string> names;
        for (const TracedFigure &figure : trace_.figures) {
            if (figure.source) {
                names.insert(figure.source->file);
            }
        }
        std::map<std::string, std::string> digests;
        if (const Table *files = tables_.find(FileColumns::table)) {
            for (const TableRow &row : files->rows) {
                digests.emplace(words_in(row.cells[FileColumns::name]),
                                words_in(row.cells[FileColumns::sha256]));
            }
        }
        for (const std::string &name : names) {
            trace_.files.push_back({name, digests[name]});
        }
    }

    Tables tables_;
    std::map<Spot, std::size_t> index_;
    std::map<const Table *, std::vector<std::string>> labels_;
    std::vector<Spot> spots_; ///< of the trace's figures; without a table for those that are no cell
    Trace trace_;
};

} // namespace

bool is_rounded(const TracedFigure &figure) {
    const auto *amount = std::get_if<foundation::Money>(&figure.content);
    std::int64_t shown = foundation::ore_per(figure.unit);
    for (int decimals = figure.decimals; decimals > 0 && shown % 10 == 0; --decimals) {
        shown /= 10;
    }
    return amount != nullptr && amount->ore() % shown != 0;
}

std::optional<Trace> trace(const Document &document, const CellRef &cell) {
    const Table *table = find_table(document, cell.table);
    if (table == nullptr || cell.row >= table->rows.size()
        || cell.column >= table->rows[cell.row].cells.size()
        || is_blank(table->rows[cell.row].cells[cell.column])) {
        return std::nullopt;
    }
    Walker walker{document};
    walker.begin(Spot{table, cell.row, cell.column});
    return walker.walk();
}

Trace trace(const Document &document, const NamedFigure &figure) {
    Walker walker{document};
    walker.begin(figure);
    return walker.walk();
}

} // namespace kvartal::report
