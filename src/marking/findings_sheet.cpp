// SPDX-License-Identifier: MIT
#include "marking/findings_sheet.hpp"

#include "marking/tabs.hpp"
#include "marking/xml_text.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace kvartal::marking {
namespace {

using foundation::Finding;
using foundation::Severity;
using foundation::Texts;

struct Column {
    const char *key;
    double width; ///< in characters
};
constexpr std::array<Column, 9> columns{{
    {"number", 6},
    {"severity", 11},
    {"sheet", 15},
    {"cells", 13},
    {"about", 24},
    {"what", 36},
    {"expected", 28},
    {"found", 22},
    {"remedy", 38},
}};
constexpr std::size_t header_row = 6;     ///< counted from 1
constexpr std::size_t most_rows = 50'000; ///< a sheet holds 65 530 links
constexpr std::size_t longest_text = 2'000;
constexpr std::size_t longest_list = 120; ///< of cells

std::string column_name(std::size_t index) {
    return foundation::column_letters(static_cast<std::uint32_t>(index));
}

std::size_t rows_of(std::span<const Finding> findings) {
    return std::min(findings.size(), most_rows);
}

/// The points that a row needs for all of its texts to show. Calibri's letters are on average as wide as its
/// digits, which widths are counted in; some room is left for a wider font.
std::string row_height(const std::array<std::string, columns.size()> &texts) {
    constexpr double letters_of_a_digit = 0.96;
    constexpr std::size_t points_of_a_line = 14;
    constexpr std::size_t most_lines = 28; ///< Excel's rows end at 409 points
    std::size_t lines = 1;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto letters = static_cast<std::size_t>(columns[i].width * letters_of_a_digit);
        std::size_t needed = 0;
        for (std::string_view rest{texts[i]}; !rest.empty();) {
            const auto end = std::min(rest.find('\n'), rest.size());
            needed += std::max<std::size_t>(1, (length(rest.substr(0, end)) + letters - 1) / letters);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        lines = std::max(lines, needed);
    }
    return std::to_string(std::min(lines, most_lines) * points_of_a_line + 4);
}

/// Writes rows of texts; none is ever taken for a formula.
class Rows {
  public:
    explicit Rows(const MarkStyles &styles) : styles_{styles} {}

    void begin(std::size_t number, std::string_view attributes = "") {
        number_ = number;
        column_ = 0;
        xml_ += "<row r=\"" + std::to_string(number) + "\"" + std::string{attributes} + ">";
    }
    void text(Look look, std::string_view words) {
        begin_cell(look);
        if (words.empty()) {
            xml_ += "/>";
        } else {
            xml_ +=
                " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + spreadsheet_text(words) + "</t></is></c>";
        }
    }
    void number(Look look, std::size_t value) {
        begin_cell(look);
        xml_ += "><v>" + std::to_string(value) + "</v></c>";
    }
    void skip_to(std::size_t column) { column_ = column; }
    void end() { xml_ += "</row>"; }
    /// The address of the next cell.
    std::string next() const { return column_name(column_) + std::to_string(number_); }
    const std::string &xml() const { return xml_; }

  private:
    void begin_cell(Look look) {
        xml_ += "<c r=\"" + next() + "\" s=\"" + std::to_string(styles_.of(look)) + "\"";
        ++column_;
    }

    const MarkStyles &styles_;
    std::size_t number_ = 0, column_ = 0;
    std::string xml_;
};

Look look_of(Severity severity) {
    return severity == Severity::error     ? Look::error
           : severity == Severity::warning ? Look::warning
                                           : Look::note;
}

std::string hyperlink(const std::string &at, const Finding &finding, const Texts &texts) {
    const std::string cell = foundation::a1_text(finding.cells.front());
    const std::string tip = texts.fill("mark.list.go-to", {{"cell", cell}, {"sheet", finding.sheet}});
    return "<hyperlink ref=\"" + at + "\" location=\"" + spreadsheet_text(quoted_sheet(finding.sheet) + cell)
           + "\" tooltip=\"" + spreadsheet_text(shortened(tip, 200)) + "\" display=\"" + cell + "\"/>";
}

class Writer {
  public:
    Writer(const FindingsSheet &sheet, const Texts &texts)
        : sheet_{sheet}, texts_{texts}, rows_{sheet.styles} {}

    std::string write(std::span<const Finding> findings) {
        write_top(findings);
        write_header();
        for (std::size_t i = 0; i < rows_of(findings); ++i) {
            write_finding(findings[i], i);
        }
        if (findings.size() > most_rows) {
            rows_.begin(header_row + most_rows + 1);
            rows_.text(Look::lead,
                       texts_.fill("mark.list.more",
                                   {{"count", static_cast<std::int64_t>(findings.size() - most_rows)}}));
            rows_.end();
        }
        return start() + rows_.xml() + end(findings);
    }

  private:
    void write_top(std::span<const Finding> findings) {
        rows_.begin(1, " ht=\"27\" customHeight=\"1\"");
        rows_.text(Look::title, texts_.fill("mark.list.title", {{"counts", counted(findings, texts_)}}));
        if (!sheet_.record.empty()) {
            rows_.skip_to(columns.size());
            rows_.text(Look::record, sheet_.record);
        }
        rows_.end();
        const bool alone = sheet_.why_not != MarkFault::none;
        const std::array<std::string, 3> lines{
            alone ? texts_.fill("mark.list.alone", {{"reason", reason(sheet_.why_not, texts_)}})
                  : texts_.fill("mark.list.thanks"),
            texts_.fill(alone ? "mark.list.how-alone" : "mark.list.how"),
            texts_.fill("mark.list.severities")};
        for (std::size_t i = 0; i < lines.size(); ++i) {
            rows_.begin(2 + i, " ht=\"17\" customHeight=\"1\"");
            rows_.text(Look::lead, lines[i]);
            rows_.end();
        }
    }

    void write_header() {
        rows_.begin(header_row, " ht=\"22\" customHeight=\"1\"");
        for (const Column &column : columns) {
            rows_.text(Look::header, texts_.fill("mark.list.column." + std::string{column.key}));
        }
        rows_.end();
    }

    void write_finding(const Finding &finding, std::size_t index) {
        const foundation::Message message = foundation::describe(finding, texts_);
        const std::array<std::string, columns.size()> texts{
            std::to_string(index + 1),
            texts_.fill("mark.severity." + std::string{foundation::id_of(finding.severity)}),
            finding.sheet.empty() ? texts_.fill("mark.list.whole-file") : finding.sheet,
            cells_of(finding),
            shortened(finding.subject, longest_text),
            shortened(message.what, longest_text),
            shortened(message.expected, longest_text),
            shortened(message.found, longest_text),
            shortened(message.remedy, longest_text)};
        rows_.begin(header_row + 1 + index, " ht=\"" + row_height(texts) + "\" customHeight=\"1\"");
        rows_.number(Look::number, index + 1);
        rows_.text(look_of(finding.severity), texts[1]);
        rows_.text(Look::body, texts[2]);
        const bool linked =
            sheet_.why_not == MarkFault::none && !finding.sheet.empty() && !finding.cells.empty();
        if (linked) {
            links_ += hyperlink(rows_.next(), finding, texts_);
        }
        rows_.text(linked ? Look::link : Look::body, texts[3]);
        for (std::size_t i = 4; i < texts.size(); ++i) {
            rows_.text(Look::body, texts[i]);
        }
        rows_.end();
    }

    std::string cells_of(const Finding &finding) const {
        if (finding.sheet.empty()) {
            return {};
        }
        return finding.cells.empty() ? texts_.fill("mark.list.whole-sheet")
                                     : shortened(foundation::cell_list(finding.cells), longest_list);
    }

    std::string start() const {
        std::string xml =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\""
            + std::string{spreadsheet_namespace(sheet_.conformance)}
            + "\"><sheetPr><tabColor rgb=\"FFB3261E\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
              "<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\">"
              "<pane ySplit=\""
            + std::to_string(header_row) + "\" topLeftCell=\"A" + std::to_string(header_row + 1)
            + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" "
              "activeCell=\"D"
            + std::to_string(header_row + 1) + "\" sqref=\"D" + std::to_string(header_row + 1)
            + "\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>";
        for (std::size_t i = 0; i < columns.size(); ++i) {
            xml += column_xml(i, columns[i].width, "");
        }
        return xml + column_xml(columns.size(), 9, " hidden=\"1\"") + "</cols><sheetData>";
    }

    static std::string column_xml(std::size_t index, double width, std::string_view more) {
        const std::string number = std::to_string(index + 1);
        return "<col min=\"" + number + "\" max=\"" + number + "\" width=\""
               + std::to_string(static_cast<int>(width)) + ".7109375\"" + std::string{more}
               + " customWidth=\"1\"/>";
    }

    std::string end(std::span<const Finding> findings) const {
        std::string filter = filtered_range(findings);
        std::erase(filter, '$');
        return "</sheetData><autoFilter ref=\"" + filter + "\"/>"
               + (links_.empty() ? "" : "<hyperlinks>" + links_ + "</hyperlinks>")
               + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" "
                 "footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>"
                 "<headerFooter><oddFooter>&amp;L&amp;F&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
                 "</worksheet>";
    }

    const FindingsSheet &sheet_;
    const Texts &texts_;
    Rows rows_;
    std::string links_;
};

} // namespace

std::string findings_sheet_xml(std::span<const Finding> findings, const FindingsSheet &sheet,
                               const Texts &texts) {
    return Writer{sheet, texts}.write(findings);
}

std::string filtered_range(std::span<const Finding> findings) {
    return "$A$" + std::to_string(header_row) + ":$" + column_name(columns.size() - 1) + "$"
           + std::to_string(header_row + rows_of(findings));
}

std::string repeated_rows() {
    const std::string row = "$" + std::to_string(header_row);
    return row + ":" + row;
}

std::string counted(std::span<const Finding> findings, const Texts &texts) {
    std::vector<std::string> parts;
    for (const auto &[severity, key] : {std::pair{Severity::error, "mark.count.errors"},
                                        std::pair{Severity::warning, "mark.count.warnings"},
                                        std::pair{Severity::note, "mark.count.notes"}}) {
        const auto count =
            std::count_if(findings.begin(), findings.end(),
                          [severity = severity](const Finding &f) { return f.severity == severity; });
        if (count > 0) {
            parts.push_back(texts.fill(key, {{"count", static_cast<std::int64_t>(count)}}));
        }
    }
    std::string all;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        all += (i == 0 ? "" : last ? " " + texts.fill("mark.count.and") + " " : ", ") + parts[i];
    }
    return all;
}

} // namespace kvartal::marking
