// SPDX-License-Identifier: MIT
#include "cases/cell_listing.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <utility>
#include <vector>

namespace kvartal::cases {
namespace {

struct Cell {
    std::string address, type, value, formula; ///< no type: only a formula, or nothing
    std::string style;                         ///< of styles.xml, or empty
};

struct Sheet {
    std::string name;
    std::map<std::pair<unsigned, unsigned>, Cell> cells; ///< by row and column, from 1
    std::set<unsigned> hidden_rows;
    std::vector<std::string> merged;
    std::vector<std::pair<std::string, std::string>> lists; ///< range and formula of each drop-down list
    bool is_hidden = false;
};

[[noreturn]] void not_understood(const std::string &text) {
    throw std::runtime_error{"not understood in a .cells file: " + text};
}

std::vector<std::string> split(const std::string &line) {
    std::vector<std::string> fields;
    std::istringstream stream{line};
    for (std::string field; std::getline(stream, field, '\t');) {
        fields.push_back(field);
    }
    return fields;
}

unsigned number_in(const std::string &text) {
    unsigned number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) {
        not_understood(text);
    }
    return number;
}

std::pair<unsigned, unsigned> row_and_column(const std::string &address) {
    const std::size_t digits = address.find_first_of("0123456789");
    if (digits == 0 || digits == std::string::npos) {
        not_understood(address);
    }
    unsigned column = 0;
    for (const char letter : address.substr(0, digits)) {
        if (letter < 'A' || letter > 'Z') {
            not_understood(address);
        }
        column = column * 26 + static_cast<unsigned>(letter - 'A') + 1;
    }
    return {number_in(address.substr(digits)), column};
}

/// "B7" for row 7, column 2.
std::string address_of(std::pair<unsigned, unsigned> at) {
    std::string letters;
    for (unsigned left = at.second; left > 0; left = (left - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    }
    return letters + std::to_string(at.first);
}

/// The listing's backslashes as XML: "a\nb & c" → "a&#10;b &amp; c".
std::string as_xml(const std::string &text) {
    std::string xml;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escaped = text[i] == '\\' && i + 1 < text.size();
        i += escaped ? 1 : 0;
        const char c = text[i];
        if (escaped && (c == 'n' || c == 'r' || c == 't')) {
            xml += c == 'n' ? "&#10;" : c == 'r' ? "&#13;" : "&#9;";
        } else if (c == '&' || c == '<' || c == '>' || c == '"') {
            xml += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&quot;";
        } else {
            xml += c;
        }
    }
    return xml;
}

/// "2019-04-30" as the number of days that a workbook stores.
std::string day_number(const std::string &date) {
    using namespace std::chrono;
    if (date.size() != 10 || date[4] != '-' || date[7] != '-') {
        not_understood(date);
    }
    const year_month_day day{year{static_cast<int>(number_in(date.substr(0, 4)))},
                             month{number_in(date.substr(5, 2))},
                             std::chrono::day{number_in(date.substr(8, 2))}};
    constexpr sys_days zero = year{1899} / 12 / 30;
    return std::to_string((sys_days{day} - zero).count());
}

std::string cell_xml(const Cell &cell) {
    const std::string formula = cell.formula.empty() ? "" : "<f>" + as_xml(cell.formula) + "</f>";
    const std::string style = cell.style.empty() || cell.type == "d" ? "" : " s=\"" + cell.style + "\"";
    const auto element = [&](const std::string &attributes, const std::string &value) {
        return "<c r=\"" + cell.address + "\"" + style + attributes + ">" + formula + value + "</c>";
    };
    const auto stored = [&](const std::string &value) { return "<v>" + as_xml(value) + "</v>"; };
    if (cell.type.empty()) {
        return element("", "");
    }
    if (cell.type == "s" && formula.empty()) {
        return element(R"( t="inlineStr")",
                       "<is><t xml:space=\"preserve\">" + as_xml(cell.value) + "</t></is>");
    }
    if (cell.type == "s") {
        return element(R"( t="str")", stored(cell.value));
    }
    if (cell.type == "n") {
        return element("", stored(cell.value));
    }
    if (cell.type == "b" && (cell.value == "TRUE" || cell.value == "FALSE")) {
        return element(R"( t="b")", stored(cell.value == "TRUE" ? "1" : "0"));
    }
    if (cell.type == "e") {
        return element(R"( t="e")", stored(cell.value));
    }
    if (cell.type == "d") {
        return element(R"( s="1")", stored(day_number(cell.value)));
    }
    not_understood(cell.type + " " + cell.value);
}

constexpr const char *declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr const char *main_names = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
constexpr const char *core_relationship =
    R"(<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/)"
    R"(core-properties" Target="docProps/core.xml"/>)";
constexpr const char *relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string sheet_xml(const Sheet &sheet) {
    std::string xml = std::string{declaration} + "<worksheet" + main_names + "><sheetData>";
    unsigned open = 0;
    for (const auto &[at, cell] : sheet.cells) {
        if (at.first != open) {
            xml += open == 0 ? "" : "</row>";
            open = at.first;
            xml += "<row r=\"" + std::to_string(open)
                   + (sheet.hidden_rows.contains(open) ? "\" hidden=\"1\">" : "\">");
        }
        xml += cell_xml(cell);
    }
    xml += open == 0 ? "</sheetData>" : "</row></sheetData>";
    for (std::size_t i = 0; i < sheet.merged.size(); ++i) {
        xml += (i == 0 ? "<mergeCells>" : "") + ("<mergeCell ref=\"" + sheet.merged[i] + "\"/>");
    }
    xml += sheet.merged.empty() ? "" : "</mergeCells>";
    for (std::size_t i = 0; i < sheet.lists.size(); ++i) {
        xml += (i == 0 ? "<dataValidations>" : "")
               + (R"(<dataValidation type="list" allowBlank="1" sqref=")" + sheet.lists[i].first
                  + "\"><formula1>" + as_xml(sheet.lists[i].second) + "</formula1></dataValidation>");
    }
    return xml + (sheet.lists.empty() ? "" : "</dataValidations>") + "</worksheet>";
}

class Listing {
  public:
    void read(const std::string &line) {
        const std::vector<std::string> fields = split(line);
        if (fields.empty() || line.starts_with("# ")) {
            return;
        }
        if (line.starts_with('#')) {
            follow(fields, line);
        } else if (fields.size() == 4 || (fields.size() == 3 && line.ends_with('\t'))) {
            Cell &cell = cell_at(fields[0], fields[1]);
            cell.type = fields[2];
            cell.value = fields.size() == 4 ? fields[3] : "";
        } else {
            not_understood(line);
        }
    }

    Parts parts() const {
        Parts parts;
        std::string types, sheets, ties;
        for (std::size_t i = 0; i < sheets_.size(); ++i) {
            const std::string number = std::to_string(i + 1);
            const std::string name = "worksheets/sheet" + number + ".xml";
            parts["xl/" + name] = sheet_xml(sheets_[i]);
            types += "<Override PartName=\"/xl/" + name
                     + R"(" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.)"
                     + R"(worksheet+xml"/>)";
            sheets += "<sheet name=\"" + as_xml(sheets_[i].name) + "\" sheetId=\"" + number + "\" r:id=\"r"
                      + number + (sheets_[i].is_hidden ? "\" state=\"hidden\"/>" : "\"/>");
            ties += relationship("r" + number, "worksheet", name);
        }
        parts["xl/workbook.xml"] = std::string{declaration} + "<workbook" + main_names + " xmlns:r=\""
                                   + relations + "\"><sheets>" + sheets + "</sheets>" + names()
                                   + "</workbook>";
        parts["xl/styles.xml"] = styles();
        parts["xl/_rels/workbook.xml.rels"] =
            relationships(ties + relationship("styles", "styles", "styles.xml"));
        parts["_rels/.rels"] = relationships(relationship("r1", "officeDocument", "xl/workbook.xml"));
        parts["[Content_Types].xml"] = content_types(types);
        if (!saved_.empty()) {
            parts["docProps/core.xml"] = core_properties();
            parts["_rels/.rels"] =
                relationships(relationship("r1", "officeDocument", "xl/workbook.xml") + core_relationship);
        }
        return parts;
    }

  private:
    void follow(const std::vector<std::string> &fields, const std::string &line) {
        const std::string &what = fields.front();
        if (what == "#formula" && fields.size() == 4) {
            cell_at(fields[1], fields[2]).formula = fields[3];
        } else if (what == "#merge" && fields.size() == 3) {
            sheet_named(fields[1]).merged.push_back(fields[2]);
        } else if (what == "#list" && fields.size() == 4) {
            sheet_named(fields[1]).lists.emplace_back(fields[2], fields[3]);
        } else if (what == "#name" && fields.size() == 3) {
            names_.emplace_back(fields[1], fields[2]);
        } else if (what == "#made-for" && fields.size() == 4) {
            make_for(fields[1], fields[2], fields[3]);
        } else if (what == "#hidden-row" && fields.size() == 3) {
            sheet_named(fields[1]).hidden_rows.insert(number_in(fields[2]));
        } else if (what == "#saved" && fields.size() == 2) {
            saved_ = fields[1];
        } else if (what == "#hidden-sheet" && fields.size() == 2) {
            sheet_named(fields[1]).is_hidden = true;
        } else {
            not_understood(line);
        }
    }

    void make_for(const std::string &sheet, const std::string &range, const std::string &what) {
        const std::map<std::string, std::string> styles{{"date", "1"}, {"number", "2"}, {"percentage", "3"}};
        if (!styles.contains(what)) {
            not_understood(what);
        }
        const auto first = row_and_column(range.substr(0, range.find(':')));
        const auto last = row_and_column(range.substr(range.find(':') + 1));
        for (unsigned row = first.first; row <= last.first; ++row) {
            for (unsigned column = first.second; column <= last.second; ++column) {
                cell_at(sheet, address_of({row, column})).style = styles.at(what);
            }
        }
    }

    std::string styles() const {
        const bool more = std::any_of(sheets_.begin(), sheets_.end(), [](const Sheet &sheet) {
            return std::any_of(sheet.cells.begin(), sheet.cells.end(),
                               [](const auto &cell) { return !cell.second.style.empty(); });
        });
        return std::string{declaration} + "<styleSheet" + main_names
               + (more ? R"(><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/>)"
                         R"(<xf numFmtId="9"/></cellXfs>)"
                       : R"(><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>)")
               + "</styleSheet>";
    }

    std::string names() const {
        std::string xml;
        for (const auto &[name, refers_to] : names_) {
            xml += "<definedName name=\"" + as_xml(name) + "\">" + as_xml(refers_to) + "</definedName>";
        }
        return xml.empty() ? "" : "<definedNames>" + xml + "</definedNames>";
    }

    Sheet &sheet_named(const std::string &name) {
        for (Sheet &sheet : sheets_) {
            if (sheet.name == name) {
                return sheet;
            }
        }
        sheets_.push_back({.name = name, .cells = {}, .hidden_rows = {}, .merged = {}, .lists = {}});
        return sheets_.back();
    }

    Cell &cell_at(const std::string &sheet, const std::string &address) {
        Cell &cell = sheet_named(sheet).cells[row_and_column(address)];
        cell.address = address;
        return cell;
    }

    static std::string relationship(const std::string &id, const std::string &type,
                                    const std::string &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + type + "\" Target=\"" + target
               + "\"/>";
    }

    static std::string relationships(const std::string &all) {
        return std::string{declaration}
               + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
               + all + "</Relationships>";
    }

    static std::string content_types(const std::string &sheets) {
        return std::string{declaration}
               + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
               + R"(<Default Extension="rels" ContentType=")"
               + R"(application/vnd.openxmlformats-package.relationships+xml"/>)"
               + R"(<Override PartName="/xl/workbook.xml" ContentType=")"
               + R"(application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
               + R"(<Override PartName="/xl/styles.xml" ContentType=")"
               + R"(application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)" + sheets
               + "</Types>";
    }

    std::string core_properties() const {
        return std::string{declaration}
               + R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/)"
               + R"(core-properties" xmlns:dcterms="http://purl.org/dc/terms/" )"
               + R"(xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">)"
               + R"(<dcterms:modified xsi:type="dcterms:W3CDTF">)" + as_xml(saved_)
               + "</dcterms:modified></cp:coreProperties>";
    }

    std::vector<Sheet> sheets_;
    std::string saved_; ///< when, in ISO 8601; empty when the workbook does not say
    std::vector<std::pair<std::string, std::string>> names_; ///< defined names and what they refer to
};

} // namespace

Parts workbook_of(const std::string &listing) {
    Listing read;
    std::istringstream lines{listing};
    for (std::string line; std::getline(lines, line);) {
        read.read(line);
    }
    return read.parts();
}

} // namespace kvartal::cases
